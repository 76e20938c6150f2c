// Above the paper: which one, how it is set, what was issued before, and the way to signature and issue.
import { type RefObject, useCallback, useState } from 'react';
import { machine } from '../bridge';
import { useCommand } from '../frame/commands';
import { useFaults } from '../frame/faults';
import { IssuedPanel } from '../issued/issued-panel';
import type { IssuedRow } from '../issued/use-issued';
import { PaperToolbar } from './paper-toolbar';
import { ReadyPanel } from './ready/ready-panel';
import type { PaperChoice, PaperSubject } from './use-live-paper';
import type { PaperWish } from './use-paper-choice';

/** Takes over what a kind of paper is to begin with, as the form would hold it: kind of paper -> answers. */
export type TakeAnswers = (kind: string, answers: Readonly<Record<string, unknown>>) => void;

type Props = {
  readonly subject: PaperSubject;
  readonly wish: PaperWish;
  readonly choice: PaperChoice;
  readonly gaps: number;
  readonly dateButton: RefObject<HTMLButtonElement | null>;
  readonly onGoToField: (path: string) => void;
  /** Absent where no answers can be given from here. */
  readonly onAnswers: TakeAnswers | undefined;
};

export function PaperHead({ subject, wish, choice, gaps, dateButton, onGoToField, onAnswers }: Props) {
  const { answered } = useFaults();
  const { choose, kinds } = wish;
  const [ready, setReady] = useState(false);
  const [replacing, setReplacing] = useState<IssuedRow | null>(null);
  const open = useCallback(() => setReady(true), []);
  useCommand('print', open);
  useCommand('export', open);

  const close = (): void => {
    setReady(false);
    setReplacing(null);
  };
  const replace = (row: IssuedRow): void => {
    choose({ kind: row.kind, language: row.language, layout: row.layout });
    setReplacing(row);
    setReady(true);
  };
  const correct = async (row: IssuedRow): Promise<void> => {
    const begun = answered(await machine['issued:correction']({ id: row.id, subject }));
    if (begun === null) return;
    onAnswers?.(begun.kind, begun.answers);
    choose({ kind: begun.kind });
    onGoToField(`particulars.${begun.kind}.where`);
  };
  const canCorrect = onAnswers !== undefined && kinds.some(({ id }) => id === 'correction-notice');

  return (
    <>
      <PaperToolbar
        kinds={kinds}
        choice={choice}
        gaps={gaps}
        dateButton={dateButton}
        onChoose={choose}
        onReady={open}
        issued={<IssuedPanel subject={subject} onReplace={replace} onCorrect={canCorrect ? correct : undefined} />}
      />
      <ReadyPanel
        open={ready}
        subject={subject}
        wish={wish}
        choice={choice}
        replacing={replacing?.kind === choice.kind ? replacing.id : null}
        onGoToField={onGoToField}
        onClose={close}
      />
    </>
  );
}
