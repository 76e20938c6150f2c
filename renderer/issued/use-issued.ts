// The issued papers of one case or operation, and which of them would read otherwise by what is typed now.
import { useEffect, useState } from 'react';
import type { Fault } from '../../electron/contract/outcome';
import { type Input, machine, type Output } from '../bridge';
import { useIssuedChanges } from './issued-changes';

export type IssuedRow = Output<'issued:list'>['rows'][number];
export type Stale = Output<'issued:stale'>[number];
export type IssuedSubject = Input<'issued:stale'>['subject'];

export type IssuedPapers = {
  /** In the order of issue. */
  readonly rows: readonly IssuedRow[];
  /** By id; papers that are in date are there too. */
  readonly stale: ReadonlyMap<string, Stale>;
  readonly fault: Fault | null;
  /** Records of the archive that can't be read: one of them may be of this very case. */
  readonly damaged: readonly Damaged[];
};
type Damaged = Output<'issued:list'>['damaged'][number];
type Rows = Pick<IssuedPapers, 'rows' | 'fault' | 'damaged'>;

/** Comparing waits for a pause in typing. */
const pauseMs = 700;
/** More than any one case has; an operation's too. */
const most = 5000;
const none: readonly IssuedRow[] = [];
const noneStale: ReadonlyMap<string, Stale> = new Map();

export function useIssued(subject: IssuedSubject): IssuedPapers {
  const { rows, fault, damaged } = useRows(subject.id);
  const stale = useStale(subject, rows);
  return { rows, stale, fault, damaged };
}

function useRows(subject: string): Rows {
  const changes = useIssuedChanges();
  const [found, setFound] = useState<Rows>({ rows: none, fault: null, damaged: [] });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` says that there is more to read
  useEffect(() => {
    let wanted = true;
    const part = { from: 0, count: most };
    const all = { authority: null, kind: null, year: null, state: null, text: '', part };
    machine['issued:list']({ subject, ...all }).then((outcome) => {
      if (!wanted) return;
      setFound(
        outcome.ok
          ? { rows: outcome.value.rows, fault: null, damaged: outcome.value.damaged }
          : { rows: none, fault: outcome.fault, damaged: [] },
      );
    });
    return () => {
      wanted = false;
    };
  }, [subject, changes]);
  return found;
}

/** What cannot be compared just now says nothing: the papers themselves are untouched. */
function useStale(subject: IssuedSubject, rows: readonly IssuedRow[]): ReadonlyMap<string, Stale> {
  const [stale, setStale] = useState(noneStale);
  useEffect(() => {
    if (!rows.some(({ state }) => state === 'standing')) return setStale(noneStale);
    let wanted = true;
    const timer = setTimeout(async () => {
      const outcome = await machine['issued:stale']({ subject });
      if (wanted && outcome.ok) setStale(new Map(outcome.value.map((one) => [one.id, one])));
    }, pauseMs);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [subject, rows]);
  return stale;
}

/** Papers of the list that are out of date: their case has changed. */
export function countStale({ rows, stale }: IssuedPapers): number {
  return rows.filter(({ id, state }) => state === 'standing' && stale.get(id)?.outOfDate === true).length;
}
