// The live paper beside the form: the very PDF that will be printed, set anew with each change.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../templates/language/bilingual';
import { paperOf } from '../case-form/use-focus-path';
import { FacesNote } from './faces-note';
import { useDeskPages } from './pages/use-desk-pages';
import { PaperDesk } from './paper-desk';
import { PaperHead, type TakeAnswers } from './paper-head';
import { GapList } from './places/gap-list';
import type { Missing } from './places/gaps';
import { useGaps } from './places/use-gaps';
import { useMissing } from './places/use-missing';
import { hasMovedOn } from './rewording/base-words';
import { RewordingPanel } from './rewording/rewording-panel';
import { useComposedWords } from './rewording/use-composed-words';
import { type PaperChoice, type PaperSubject, type Shown, useLivePaper } from './use-live-paper';
import { usePaperChoice } from './use-paper-choice';
import { useSheetDesk } from './use-sheet-desk';
import './paper-pane.css';

export type PaneFinding = { readonly path: string; readonly severity: 'block' | 'warn'; readonly sentence: Bilingual };

export type PaperPaneProps = {
  /** The data as typed; a new object asks for the paper anew. */
  readonly subject: PaperSubject;
  /** Field that is being typed in, "" for none: its lines are marked and brought into view. */
  readonly focusPath: string;
  readonly onGoToField: (path: string) => void;
  /** Kind of paper to begin with. */
  readonly firstKind?: string | undefined;
  /** Told which paper is looked at, whenever that changes. */
  readonly onLook?: (choice: PaperChoice) => void;
  /** Words of the clerk for one clause of one paper, or null for those of the template. Absent: nothing to reword. */
  readonly onReword?: (kind: string, clause: string, words: Bilingual | null) => void;
  /** Takes over what a paper begins with, such as a notice of correction. Absent: nothing can be answered here. */
  readonly onAnswers?: TakeAnswers;
  /** What is known to be wrong with a field; its lines bear a small mark. */
  readonly findingsOf?: (path: string) => readonly PaneFinding[];
};

export function PaperPane(props: PaperPaneProps) {
  const { subject, focusPath, onGoToField, onLook, onReword, onAnswers, findingsOf } = props;
  const { t } = useTranslation('paper');
  const wish = usePaperChoice(subject.of, props.firstKind);
  const { choice, choose } = wish;
  const live = useLivePaper(useMemo(() => (choice === null ? null : { subject, choice }), [subject, choice]));
  const { shown, onDrawn } = live;
  const pages = useDeskPages(shown?.paper.pdf ?? null);
  const { opened } = pages;
  const found = useGaps(opened);
  const [rewording, setRewording] = useState(false);
  const [clause, setClause] = useState<string | null>(null);
  const dateButton = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (choice !== null) onLook?.(choice);
  }, [choice, onLook]);
  const goToField = useCallback(
    (path: string) => {
      if (path === 'date') return dateButton.current?.focus();
      // A question of another paper stands in the form while that paper is looked at.
      const asking = paperOf(path);
      if (wish.kinds.some(({ id }) => id === asking) && asking !== null) choose({ kind: asking });
      onGoToField(path);
    },
    [onGoToField, wish.kinds, choose],
  );
  const reword = useCallback((one: string | null) => {
    setClause(one);
    setRewording(true);
  }, []);
  const desk = useSheetDesk({
    paper: shown?.paper ?? null,
    focusPath,
    findingsOf,
    canReword: onReword !== undefined,
    onGoToField: goToField,
    onReword: reword,
  });
  const missing = useMissing(found, live.shown);
  const goToMissing = ({ gap, field }: Missing) => {
    pages.handle.current?.goToPoint(gap.page, gap.at.yMm);
    if (field !== null) goToField(field);
  };

  const composed = useComposedWords(shown);
  const reworded = shown?.paper.clauses.filter((one) => one.reworded) ?? [];
  const isMoved = (one: string) =>
    shown !== null && subject.of === 'case' && hasMovedOn(subject.rewording, shown.choice.kind, one, composed.get(one));
  const isSettled = !live.waiting && shown !== null && opened?.bytes === shown.paper.pdf;

  return (
    <section className="paper-pane" aria-label={t('title')} data-shown={isSettled ? keyOf(shown) : ''}>
      {choice !== null && (
        <PaperHead
          subject={subject}
          wish={wish}
          choice={choice}
          gaps={missing.length}
          dateButton={dateButton}
          onGoToField={goToField}
          onAnswers={onAnswers}
        />
      )}
      <PaperDesk
        pages={pages}
        desk={desk}
        always={subject.of === 'operation'}
        fault={live.fault}
        isShown={shown !== null}
        waiting={live.waiting}
        onShown={onDrawn}
        onRewordings={onReword === undefined ? null : () => reword(null)}
        rewordings={reworded.length}
        movedOn={reworded.some((one) => isMoved(one.clause))}
      >
        <GapList missing={missing} onGoTo={goToMissing} />
        <FacesNote substitutions={shown?.paper.substitutions ?? []} />
      </PaperDesk>
      {onReword !== undefined && shown !== null && (
        <RewordingPanel
          open={rewording}
          shown={shown}
          composed={composed}
          clause={clause}
          onClause={setClause}
          onReword={onReword}
          onClose={() => setRewording(false)}
        />
      )}
    </section>
  );
}

/** What is on the screen, as one word. */
function keyOf({ subject, choice }: Shown): string {
  return [subject.id, choice.kind, choice.language, choice.layout, choice.date].join('/');
}
