// Small pictures of the pages beside the paper, to see the whole and to go to a page.
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageCanvas } from './use-page-canvas';
import type { OpenedPdf } from './use-pdf';
import './page-list.css';

/** Small pictures follow when typing rests. */
const restMs = 400;
const widthPx = 88;

type Props = {
  readonly opened: OpenedPdf;
  readonly current: number;
  readonly sharpness: number;
  readonly onGoTo: (page: number) => void;
  readonly onFault: (fault: unknown) => void;
};

export const PageList = memo(function PageList({ opened, current, sharpness, onGoTo, onFault }: Props) {
  const { t } = useTranslation('paper');
  const numbers = Array.from({ length: opened.pdf.numPages }, (_, index) => index + 1);
  return (
    <nav className="page-list" aria-label={t('pageList')}>
      {numbers.map((number) => (
        <button
          key={number}
          type="button"
          aria-current={number === current ? 'page' : undefined}
          aria-label={t('goToPage', { page: number })}
          onClick={() => onGoTo(number)}
        >
          <SmallPage opened={opened} number={number} sharpness={sharpness} onFault={onFault} />
          <span>{number}</span>
        </button>
      ))}
    </nav>
  );
});

function SmallPage(props: {
  readonly opened: OpenedPdf;
  readonly number: number;
  readonly sharpness: number;
  readonly onFault: (fault: unknown) => void;
}) {
  const { opened, number, sharpness, onFault } = props;
  const { pdf, pageMm } = opened;
  const widthDots = Math.round(widthPx * sharpness);
  const canvas = usePageCanvas<HTMLSpanElement>({
    pdf,
    number,
    widthDots,
    wanted: true,
    always: false,
    waitMs: restMs,
    onDrawn: nothing,
    onFault,
  });
  return <span className="small-page" ref={canvas} style={{ aspectRatio: `${pageMm.width} / ${pageMm.height}` }} />;
}

function nothing(): void {}
