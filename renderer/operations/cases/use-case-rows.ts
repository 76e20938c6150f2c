// The rows of certain cases, as the list of drafts shows them; asked for anew when the ids change.
import { useEffect, useState } from 'react';
import { machine, type Output } from '../../bridge';
import { useFaults } from '../../frame/faults';

export type CaseRow = Output<'draft:rows'>[number];

const mostAsked = 5000;

/** Null until the machine has answered. Cases that are gone or in the trash are not among the rows. */
export function useCaseRows(ids: readonly string[]): readonly CaseRow[] | null {
  const [rows, setRows] = useState<readonly CaseRow[] | null>(null);
  const { answered } = useFaults();
  const asked = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids are compared by what they are, not as lists
  useEffect(() => {
    let stale = false;
    const wanted = asked === '' ? [] : asked.split(' ').slice(0, mostAsked);
    void machine['draft:rows']({ ids: wanted }).then((outcome) => {
      const found = answered(outcome);
      if (!stale && found !== null) setRows(found);
    });
    return () => {
      stale = true;
    };
  }, [asked]);
  return rows;
}
