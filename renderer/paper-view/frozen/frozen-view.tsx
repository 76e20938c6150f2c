// The pages of a frozen PDF, to be looked at: the very bytes in the archive, or a picture kept with them.
import { Alert, Spin } from 'antd';
import { useEffect, useState } from 'react';
import type { Fault } from '../../../electron/contract/outcome';
import { machine } from '../../bridge';
import { useSpeech } from '../../words/speech';
import { PdfPages } from './pdf-pages';
import './frozen-view.css';

/** @param props.name of the part or attachment */
export function FrozenView({ id, name }: { readonly id: string; readonly name: string }) {
  const { text } = useSpeech();
  const { bytes, fault } = useFrozen(id, name);
  if (fault !== null) return <Alert type="error" showIcon title={text(fault.sentence)} />;
  if (isPicture(name)) return bytes === null ? <Spin /> : <Scan bytes={bytes} name={name} />;
  return <PdfPages bytes={bytes} />;
}

export function isPicture(name: string): boolean {
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
