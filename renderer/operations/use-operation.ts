// The open operation behind a desk: opened, flushed when the clerk looks away, closed with the desk.
import { useEffect, useState } from 'react';
import type { PaperKind } from '../../electron/contract/channels';
import type { Fault, Outcome } from '../../electron/contract/outcome';
import { done } from '../../electron/contract/outcome';
import type { Office } from '../../templates/office/office';
import { readKeptOffice } from '../../templates/office/read-office';
import { machine } from '../bridge';
import { useSavingTold } from '../case-desk/use-saving-told';
import { useFlushing } from '../frame/flushing';
import { reportSaving } from '../frame/save-state';
import { closeOperation, flushOperations, openOperation } from './open-operations';
import type { OperationDraft } from './operation-draft';

export type Opening =
  | { readonly draft: OperationDraft; readonly office: Office; readonly kinds: readonly PaperKind[] }
  | Fault
  | null;

/** @param settle takes over what is half typed, before everything is saved */
export function useOperation(id: string, settle: () => void): Opening {
  const [opening, setOpening] = useState<Opening>(null);
  useEffect(() => {
    let draft: OperationDraft | null = null;
    let gone = false;
    setOpening(null);
    void Promise.all([openOperation(id), readStoredOffice(), machine['kind:list']({})]).then(
      ([opened, office, kinds]) => {
        if (opened.ok) draft = opened.value;
        if (gone) {
          if (draft !== null) void closeOperation(draft);
          return;
        }
        if (!opened.ok) setOpening(opened.fault);
        else if (!office.ok) setOpening(office.fault);
        else if (!kinds.ok) setOpening(kinds.fault);
        else setOpening({ draft: opened.value, office: office.value, kinds: kinds.value });
      },
    );
    return () => {
      gone = true;
      if (draft !== null) void closeOperation(draft);
      reportSaving({ state: 'none' });
    };
  }, [id]);
  useFlushing(async () => {
    settle();
    await flushOperations();
  });
  useSavingTold(opening !== null && 'draft' in opening ? opening.draft : null);
  return opening;
}

async function readStoredOffice(): Promise<Outcome<Office>> {
  const outcome = await machine['office:get']({});
  if (!outcome.ok) return outcome;
  const read = readKeptOffice(outcome.value.office);
  if (read.ok) return done(read.value);
  const sentence = read.findings[0]?.sentence ?? { zh: '', en: '' };
  return { ok: false, fault: { code: 'office-not-readable', sentence } };
}
