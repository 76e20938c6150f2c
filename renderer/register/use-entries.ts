// The part of the register that is looked at, asked anew when the wish or the register changes.
import { useEffect, useState } from 'react';
import { type Input, machine, type Output } from '../bridge';
import { useFaults } from '../frame/faults';
import { useIssuedChanges } from '../issued/issued-changes';

export type EntryRow = Output<'register:entries'>['entries'][number];
type Asked = Input<'register:entries'>;
export type EntryWish = Omit<Asked, 'part' | 'pattern'> & { readonly page: number };

export const pageSize = 50;
export const firstEntryWish: EntryWish = { authority: null, year: null, kind: null, state: null, text: '', page: 1 };

type Found = { readonly entries: readonly EntryRow[]; readonly total: number; readonly waiting: boolean };

export function useEntries(wish: EntryWish): Found {
  const { answered } = useFaults();
  const changes = useIssuedChanges();
  const [found, setFound] = useState<Found>({ entries: [], total: 0, waiting: true });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` says that there is more to read
  useEffect(() => {
    let wanted = true;
    const { page, ...narrowed } = wish;
    const part = { from: (page - 1) * pageSize, count: pageSize };
    setFound((before) => ({ ...before, waiting: true }));
    machine['register:entries']({ ...narrowed, pattern: null, part }).then((outcome) => {
      if (!wanted) return;
      const { entries, total } = answered(outcome) ?? { entries: [], total: 0 };
      setFound({ entries, total, waiting: false });
    });
    return () => {
      wanted = false;
    };
  }, [wish, changes, answered]);
  return found;
}
