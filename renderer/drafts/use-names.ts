// Names that the list needs beside its rows: the matters to filter by, and the kinds of paper.
import { useEffect, useState } from 'react';
import type { Bilingual } from '../../templates/language/bilingual';
import { machine } from '../bridge';

type Named = { readonly id: string; readonly name: Bilingual };
export type Names = { readonly matters: readonly Named[]; readonly papers: ReadonlyMap<string, Bilingual> };

const none: Names = { matters: [], papers: new Map() };

/** Empty until the machine has answered; the list can be read without. */
export function useNames(): Names {
  const [names, setNames] = useState(none);
  useEffect(() => {
    let wanted = true;
    Promise.all([machine['matter:list']({}), machine['kind:list']({})]).then(([matters, kinds]) => {
      if (!wanted) return;
      setNames({
        matters: matters.ok ? matters.value : [],
        papers: new Map(kinds.ok ? kinds.value.map(({ id, name }) => [id, name]) : []),
      });
    });
    return () => {
      wanted = false;
    };
  }, []);
  return names;
}
