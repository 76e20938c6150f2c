// Opens the office for the view, and sees to it that nothing typed is lost when the view or the window is left.
import { useEffect, useState } from 'react';
import type { Fault } from '../../electron/contract/outcome';
import { useCommand } from '../frame/commands';
import { useFlushing } from '../frame/flushing';
import { leaveOffice, type OfficeSession, openOffice } from './office-session';

export type Opening = OfficeSession | Fault | null;

/** @param round another number opens the office anew, after an import */
export function useOfficeSession(round: number): Opening {
  const [opening, setOpening] = useState<Opening>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is a new office
  useEffect(() => {
    let session: OfficeSession | null = null;
    let left = false;
    void openOffice().then((opened) => {
      if (left) return;
      if (isSession(opened)) session = opened;
      setOpening(opened);
    });
    return () => {
      left = true;
      if (session !== null) void leaveOffice(session);
    };
  }, [round]);
  const save = async (): Promise<void> => {
    if (!isSession(opening)) return;
    opening.record.store.settle();
    await opening.saver.flush();
  };
  useFlushing(save);
  useCommand('save', () => void save());
  return opening;
}

export function isSession(opening: Opening): opening is OfficeSession {
  return opening !== null && 'record' in opening;
}
