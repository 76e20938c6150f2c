// The law as the office has it, for every part of the room: read once, anew after each save.
import type { Fault, Outcome } from '../../../electron/contract/outcome';
import { lawOf } from '../../../templates/law/library';
import type { Law } from '../../../templates/law/schema';
import type { Office } from '../../../templates/office/office';
import { readKeptOffice } from '../../../templates/office/read-office';
import { machine, type Output } from '../../bridge';
import { useAsked } from '../../frame/use-asked';

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
  const { value, fault, refresh } = useAsked(openLaw);
  return { at: fault ?? value, refresh };
}

async function openLaw(): Promise<Outcome<LawAtHand>> {
  const [office, uses] = await Promise.all([machine['office:get']({}), machine['law:uses']({})]);
  if (!office.ok) return office;
  if (!uses.ok) return uses;
  const read = readKeptOffice(office.value.office);
  if (!read.ok) {
    const sentence = read.findings[0]?.sentence ?? { zh: '', en: '' };
    return { ok: false, fault: { code: 'office-not-readable', sentence } };
  }
  const { texts, matters } = read.value.law;
  const value = { office: read.value, own: { texts, matters }, law: lawOf(read.value), uses: uses.value };
  return { ok: true, value };
}

export function isLaw(at: LawOpening): at is LawAtHand {
  return at !== null && 'law' in at;
}
