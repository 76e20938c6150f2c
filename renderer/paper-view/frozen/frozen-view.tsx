// The pages of a frozen PDF, to be looked at: the very bytes in the archive, or a scan kept with them.
import { Alert, Spin } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../electron/contract/outcome';
import { machine } from '../../bridge';
import { useSpeech } from '../../words/speech';
import { usePageCanvas } from '../pages/use-page-canvas';
import { type OpenedPdf, usePdf } from '../pages/use-pdf';
import { useSharpness } from '../pages/use-sharpness';
import './frozen-view.css';

/** Fits the dialog; a reader who needs more exports the file. */
const pageWidthPx = 620;

/** @param props.name of the part or attachment */
export function FrozenView({ id, name }: { readonly id: string; readonly name: string }) {
  const { text } = useSpeech();
  const { bytes, fault } = useFrozen(id, name);
  if (fault !== null) return <Alert type="error" showIcon title={text(fault.sentence)} />;
  if (isPicture(name)) return bytes === null ? <Spin /> : <Scan bytes={bytes} name={name} />;
  return <Pages bytes={bytes} />;
}

function isPicture(name: string): boolean {
  return /\.(jpe?g|png)$/i.test(name);
}

/** A scan that came as a picture, as wide as the dialog. */
function Scan({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const type = /\.png$/i.test(name) ? 'image/png' : 'image/jpeg';
    const made = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, name]);
  return (
    <div className="frozen-view">
      <img className="frozen-page" src={address} alt={name} />
    </div>
  );
}

function Pages({ bytes }: { readonly bytes: Uint8Array | null }) {
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

function useFrozen(id: string, name: string): { readonly bytes: Uint8Array | null; readonly fault: Fault | null } {
  const [found, setFound] = useState<{ bytes: Uint8Array | null; fault: Fault | null }>({ bytes: null, fault: null });
  useEffect(() => {
    let wanted = true;
    machine['issued:show']({ id, name }).then((outcome) => {
      if (!wanted) return;
      setFound(outcome.ok ? { bytes: outcome.value.pdf, fault: null } : { bytes: null, fault: outcome.fault });
    });
    return () => {
      wanted = false;
    };
  }, [id, name]);
  return found;
}
