// What would lie in the file of the case as it is put together now; asked anew whenever the clerk changes something.
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Fault } from '../../../electron/contract/outcome';
import { type Input, machine, type Output } from '../../bridge';
import { newestOnly, stale } from '../../ui/newest-only';
import type { PaperSubject } from '../use-live-paper';
import type { PaperWish } from '../use-paper-choice';

export type FileLook = Output<'case-file:look'>;
export type FileEntry = FileLook['entries'][number];
export type FileWish = Input<'case-file:look'>;

export type CaseFileState = {
  readonly wish: FileWish;
  readonly look: FileLook | null;
  readonly fault: Fault | null;
  readonly waiting: boolean;
  readonly take: (key: string, taken: boolean) => void;
  /** Pages of what is put in by hand. */
  readonly setSheets: (key: string, pages: number) => void;
  /** Asks again, after something has left the program. */
  readonly again: () => void;
};

const ask = newestOnly(machine['case-file:look']);

export function useCaseFile(subject: PaperSubject, { kinds, choiceOf }: PaperWish): CaseFileState {
  const [taken, setTaken] = useState<readonly string[] | null>(null);
  const [sheets, setSheets] = useState<Readonly<Record<string, number>>>({});
  const [look, setLook] = useState<FileLook | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [answered, setAnswered] = useState<FileWish | null>(null);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is another question
  const wish = useMemo(
    (): FileWish => ({
      subject,
      choices: kinds.map(({ id }) => choiceOf(id)),
      taken: taken === null ? null : [...taken],
      sheets: Object.entries(sheets).map(([key, pages]) => ({ key, pages })),
    }),
    [subject, kinds, choiceOf, taken, sheets, round],
  );
  useEffect(() => {
    ask(wish).then((outcome) => {
      if (outcome === stale) return;
      setAnswered(wish);
      setFault(outcome.ok ? null : outcome.fault);
      if (outcome.ok) setLook(outcome.value);
    });
  }, [wish]);
  const take = useCallback(
    (key: string, isTaken: boolean) =>
      setTaken((before) => {
        const now = before ?? look?.entries.filter((one) => one.taken).map((one) => one.key) ?? [];
        return isTaken ? [...now, key] : now.filter((other) => other !== key);
      }),
    [look],
  );
  const setPages = useCallback((key: string, pages: number) => setSheets((now) => ({ ...now, [key]: pages })), []);
  const again = useCallback(() => setRound((count) => count + 1), []);
  return { wish, look, fault, waiting: answered !== wish, take, setSheets: setPages, again };
}
