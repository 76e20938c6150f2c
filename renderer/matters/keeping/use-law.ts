// The law as the office has it, for every part of the room: read once, anew after each save.
import { useCallback, useEffect, useState } from 'react';
import type { Fault } from '../../../electron/contract/outcome';
import { lawOf } from '../../../templates/law/library';
import type { Law } from '../../../templates/law/schema';
import type { Office } from '../../../templates/office/office';
import { readKeptOffice } from '../../../templates/office/read-office';
import { machine, type Output } from '../../bridge';

export type LawUses = Output<'law:uses'>;

export type LawAtHand = {
  readonly office: Office;
  /** What the office entered itself. */
  readonly own: Law;
  /** With what is shipped. */
  readonly law: Law;
  readonly uses: LawUses;
};

export type LawOpening = LawAtHand | Fault | null;

export function useLaw(): { readonly at: LawOpening; readonly refresh: () => Promise<void> } {
  const [at, setAt] = useState<LawOpening>(null);
  const refresh = useCallback(async () => setAt(await openLaw()), []);
  useEffect(() => {
    let left = false;
    void openLaw().then((opened) => {
      if (!left) setAt(opened);
    });
    return () => {
      left = true;
    };
  }, []);
  return { at, refresh };
}

async function openLaw(): Promise<LawAtHand | Fault> {
  const [office, uses] = await Promise.all([machine['office:get']({}), machine['law:uses']({})]);
  if (!office.ok) return office.fault;
  if (!uses.ok) return uses.fault;
  const read = readKeptOffice(office.value.office);
  if (!read.ok) return { code: 'office-not-readable', sentence: read.findings[0]?.sentence ?? { zh: '', en: '' } };
  const { texts, matters } = read.value.law;
  return { office: read.value, own: { texts, matters }, law: lawOf(read.value), uses: uses.value };
}

export function isLaw(at: LawOpening): at is LawAtHand {
  return at !== null && 'law' in at;
}
