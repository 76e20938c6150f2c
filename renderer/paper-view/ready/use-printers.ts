// The printers of this computer, asked once.
import { useEffect, useState } from 'react';
import type { Fault } from '../../../electron/contract/outcome';
import { machine, type Output } from '../../bridge';

export type Printers = Output<'printer:list'>;

export function usePrinters(): { readonly printers: Printers | null; readonly fault: Fault | null } {
  const [printers, setPrinters] = useState<Printers | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => {
    let wanted = true;
    machine['printer:list']({}).then((outcome) => {
      if (!wanted) return;
      if (outcome.ok) setPrinters(outcome.value);
      else setFault(outcome.fault);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return { printers, fault };
}

/** The one chosen, else the system's own, else any. */
export function printerOf(printers: Printers | null, chosen: string | null): string | null {
  return chosen ?? (printers?.find(({ isDefault }) => isDefault) ?? printers?.[0])?.name ?? null;
}
