// The pages of a PDF that is finished, one under the other in a dialog; one that can't be read is said to be so.
import { Alert, Spin } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageCanvas } from '../pages/use-page-canvas';
import { type OpenedPdf, usePdf } from '../pages/use-pdf';
import { useSharpness } from '../pages/use-sharpness';
import './frozen-view.css';

/** Fits the dialog; a reader who needs more exports the file. */
const pageWidthPx = 620;

/** @param props.bytes null until they have come */
export function PdfPages({ bytes }: { readonly bytes: Uint8Array | null }) {
  const { t } = useTranslation('issued');
  const [unfit, setUnfit] = useState(false);
  const opened = usePdf(bytes, () => setUnfit(true));
  if (unfit) return <Alert type="info" showIcon title={t('notShown')} />;
  if (opened === null) return <Spin />;
  const numbers = Array.from({ length: opened.pdf.numPages }, (_, index) => index + 1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a room that scrolls must be reachable by keyboard
    <section className="frozen-view" tabIndex={0} aria-label={t('frozenPages')}>
      {numbers.map((number) => (
        <FrozenPage key={number} opened={opened} number={number} onFault={() => setUnfit(true)} />
      ))}
    </section>
  );
}

function FrozenPage(props: { readonly opened: OpenedPdf; readonly number: number; readonly onFault: () => void }) {
  const { opened, number, onFault } = props;
  const { t } = useTranslation('paper');
  const sharpness = useSharpness();
  const { pdf, pageMm } = opened;
  const canvas = usePageCanvas<HTMLDivElement>({
    pdf,
    number,
    widthDots: Math.round(pageWidthPx * sharpness),
    wanted: true,
    always: true,
    waitMs: 0,
    onDrawn: nothing,
    onFault,
  });
  return (
    <div
      className="frozen-page"
      role="img"
      aria-label={t('pageOf', { page: number, pages: pdf.numPages })}
      ref={canvas}
      style={{ aspectRatio: `${pageMm.width} / ${pageMm.height}` }}
    />
  );
}

function nothing(): void {}
