// The live paper beside the form: the very PDF that will be printed, set anew with each change.
import { Alert, Empty } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../templates/language/bilingual';
import { paperOf } from '../case-form/use-focus-path';
import { useSpeech } from '../words/speech';
import { FacesNote } from './faces-note';
import { PageList } from './pages/page-list';
import { gapPx, PageStack, type PageStackHandle } from './pages/page-stack';
import { pageBeingRead } from './pages/stack';
import { usePdf } from './pages/use-pdf';
import { useRoom } from './pages/use-room';
import { useSharpness } from './pages/use-sharpness';
import { useZoom } from './pages/use-zoom';
import { pixelsPerMm } from './pages/zoom';
import { PaperFooter } from './paper-footer';
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
  const { text } = useSpeech();
  const wish = usePaperChoice(subject.of);
  const { choice, choose } = wish;
  const live = useLivePaper(useMemo(() => (choice === null ? null : { subject, choice }), [subject, choice]));
  const { shown, onDrawn } = live;
  const [bug, setBug] = useState<unknown>(null);
  const opened = usePdf(shown?.paper.pdf ?? null, setBug);
  const room = useRoom();
  const sharpness = useSharpness();
  const zooming = useZoom(room, opened?.pageMm ?? null, gapPx);
  const found = useGaps(opened);
  const [listed, setListed] = useState(false);
  const [rewording, setRewording] = useState(false);
  const [clause, setClause] = useState<string | null>(null);
  const pages = useRef<PageStackHandle>(null);
  const dateButton = useRef<HTMLButtonElement>(null);
  if (bug !== null) throw bug;

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
    pages.current?.goToPoint(gap.page, gap.at.yMm);
    if (field !== null) goToField(field);
  };

  const pageHeight = (opened?.pageMm.height ?? 297) * (zooming.percent / 100) * pixelsPerMm;
  const count = opened?.pdf.numPages ?? 0;
  const stack = useMemo(() => ({ pages: count, pageHeight, gap: gapPx }), [count, pageHeight]);
  const current = opened === null ? 1 : pageBeingRead(stack, room.scrollTop, room.height);
  const labelOf = useCallback((page: number) => t('pageOf', { page, pages: count }), [t, count]);
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
      {live.fault !== null && (
        <Alert type="error" showIcon banner title={text(live.fault.sentence)} description={shown && t('lastGood')} />
      )}
      <div className="paper-desk">
        {listed && opened !== null && (
          <PageList
            opened={opened}
            current={current}
            sharpness={sharpness}
            onGoTo={(page) => pages.current?.goToPage(page)}
            onFault={setBug}
          />
        )}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a room that scrolls must be reachable by keyboard */}
        <section className="paper-room" ref={room.element} tabIndex={0} aria-label={t('pages')}>
          {opened !== null && room.width > 0 && (
            <PageStack
              ref={pages}
              opened={opened}
              percent={zooming.percent}
              sharpness={sharpness}
              room={room}
              stack={stack}
              always={subject.of === 'operation'}
              desk={desk}
              labelOf={labelOf}
              onShown={onDrawn}
              onFault={setBug}
            />
          )}
          {opened === null && live.fault !== null && <Empty description={t('nothingToShow')} />}
        </section>
        {live.waiting && <p className="paper-setting">{t('setting')}</p>}
      </div>
      <PaperFooter
        page={current}
        pages={count}
        percent={zooming.percent}
        zoom={zooming.zoom}
        listed={listed}
        onListed={setListed}
        onZoom={zooming.setZoom}
        onLarger={zooming.zoomIn}
        onSmaller={zooming.zoomOut}
        onRewordings={onReword === undefined ? null : () => reword(null)}
        rewordings={reworded.length}
        movedOn={reworded.some((one) => isMoved(one.clause))}
      >
        <GapList missing={missing} onGoTo={goToMissing} />
        <FacesNote substitutions={shown?.paper.substitutions ?? []} />
      </PaperFooter>
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
