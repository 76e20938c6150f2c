// The pages of the paper being tried, each line leading to the block of the template that it comes from.
import { Alert, Empty } from 'antd';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FacesNote } from '../../paper-view/faces-note';
import { PageList } from '../../paper-view/pages/page-list';
import type { SheetDesk } from '../../paper-view/pages/page-sheet';
import { gapPx, PageStack, type PageStackHandle } from '../../paper-view/pages/page-stack';
import { pageBeingRead } from '../../paper-view/pages/stack';
import { usePdf } from '../../paper-view/pages/use-pdf';
import { useRoom } from '../../paper-view/pages/use-room';
import { useSharpness } from '../../paper-view/pages/use-sharpness';
import { useZoom } from '../../paper-view/pages/use-zoom';
import { pixelsPerMm } from '../../paper-view/pages/zoom';
import { PaperFooter } from '../../paper-view/paper-footer';
import { useSpeech } from '../../words/speech';
import type { Trial } from './use-trial';

const nothing = (): void => {};

export function TrialPaper(props: {
  readonly trial: Trial;
  /** Name of the block being edited: its lines are marked and brought into view. */
  readonly block: string;
  readonly onBlock: (block: string) => void;
}) {
  const { trial, block, onBlock } = props;
  const { t } = useTranslation('paper');
  const { text } = useSpeech();
  const paper = trial.shown?.tried.paper ?? null;
  const [bug, setBug] = useState<unknown>(null);
  if (bug !== null) throw bug;
  const opened = usePdf(paper?.pdf ?? null, setBug);
  const room = useRoom();
  const sharpness = useSharpness();
  const zooming = useZoom(room, opened?.pageMm ?? null, gapPx);
  const [listed, setListed] = useState(false);
  const pages = useRef<PageStackHandle>(null);
  const desk = useMemo((): SheetDesk => {
    // Lines are told apart by their block, where the desk of a case tells them apart by their fields.
    const places = (paper?.places ?? []).map((place) => ({ ...place, fields: [place.clause] }));
    return {
      places,
      focusPath: block,
      severityOf: () => null,
      clauses: new Map(),
      leadsSomewhere: () => true,
      onGoTo: ({ clause }) => onBlock(clause),
      onReword: nothing,
      words: { reword: '', rewordedMark: '' },
    };
  }, [paper, block, onBlock]);
  const count = opened?.pdf.numPages ?? 0;
  const pageHeight = (opened?.pageMm.height ?? 297) * (zooming.percent / 100) * pixelsPerMm;
  const stack = useMemo(() => ({ pages: count, pageHeight, gap: gapPx }), [count, pageHeight]);
  const current = opened === null ? 1 : pageBeingRead(stack, room.scrollTop, room.height);
  const labelOf = useCallback((page: number) => t('pageOf', { page, pages: count }), [t, count]);
  const isSettled = !trial.waiting && paper !== null && opened?.bytes === paper.pdf;
  return (
    <section className="trial-paper" aria-label={t('title')} data-tried={isSettled ? keyOf(trial) : ''}>
      {trial.fault !== null && (
        <Alert type="error" showIcon banner title={text(trial.fault.sentence)} description={paper && t('lastGood')} />
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
              always
              desk={desk}
              labelOf={labelOf}
              onShown={nothing}
              onFault={setBug}
            />
          )}
          {opened === null && trial.fault !== null && <Empty description={t('nothingToShow')} />}
        </section>
        {trial.waiting && <p className="paper-setting">{t('setting')}</p>}
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
        onRewordings={null}
        rewordings={0}
        movedOn={false}
      >
        <FacesNote substitutions={paper?.substitutions ?? []} />
      </PaperFooter>
    </section>
  );
}

function keyOf({ shown }: Trial): string {
  if (shown === null) return '';
  const { kind, subject, language, layout, date } = shown.wish;
  return [subject.id, kind, language, layout, date].join('/');
}
