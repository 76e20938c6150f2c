// What the form needs beside the draft: the matters, the kinds of paper, and the office that issues them.
import { useEffect, useState } from 'react';
import type { PaperKind } from '../../electron/contract/channels';
import type { Fault } from '../../electron/contract/outcome';
import { type Office, officeSchema } from '../../templates/office/office';
import { machine } from '../bridge';
import type { FormMatter } from '../case-form/form-context';

export type DeskGivens = {
  readonly matters: readonly FormMatter[];
  readonly office: Office;
  readonly kinds: readonly PaperKind[];
};

/** null while asking; "no-office" where none is set up or its file cannot be used. */
export function useDeskGivens(): DeskGivens | Fault | 'no-office' | null {
  const [givens, setGivens] = useState<DeskGivens | Fault | 'no-office' | null>(null);
  useEffect(() => {
    let current = true;
    Promise.all([machine['matter:list']({}), machine['office:get']({}), machine['kind:list']({})]).then(
      ([matters, got, kinds]) => {
        if (!current) return;
        if (!matters.ok) return setGivens(matters.fault);
        if (!got.ok) return setGivens(got.fault);
        if (!kinds.ok) return setGivens(kinds.fault);
        const office = officeSchema.safeParse(got.value.office);
        setGivens(office.success ? { matters: matters.value, office: office.data, kinds: kinds.value } : 'no-office');
      },
    );
    return () => {
      current = false;
    };
  }, []);
  return givens;
}
