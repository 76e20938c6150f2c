// Asks the machine for the drafts that are wished for, and again when the clerk comes back to the window.
import { useEffect } from 'react';
import { machine, type Output } from '../bridge';
import { onOthersChange } from '../server/server-state';
import { newestOnly } from '../ui/newest-only';
import { rowHeightPx } from './list-measures';
import { type DraftEntry, type ListWish, listPlace, listWish } from './list-wish';
import { type LongList, type LongListSource, useLongList } from './use-long-list';

/** What was found: `ids` of all in their order, `entries` of those that have been in sight. */
export type Found = LongList<ListWish, DraftEntry, Output<'draft:search'>>;

const source: LongListSource<ListWish, Output<'draft:search'>> = {
  wish: listWish,
  ask: machine['draft:search'],
  askNewest: newestOnly(machine['draft:search']),
  firstRow: () => Math.floor(listPlace.scrollTopPx / rowHeightPx),
};

export function useDrafts() {
  const drafts = useLongList<ListWish, DraftEntry, Output<'draft:search'>>(source);
  useOnReturn(drafts.refresh);
  return drafts;
}

/** What is due changes with the day, a computer sleeps over it, and other clerks work meanwhile. */
function useOnReturn(refresh: () => void): void {
  useEffect(() => {
    window.addEventListener('focus', refresh);
    const stop = onOthersChange(refresh);
    return () => {
      window.removeEventListener('focus', refresh);
      stop();
    };
  }, [refresh]);
}
