// The office while it is being edited: loaded once, saved by itself after each pause, kept over a look at another view
// as long as the machine has not taken it.
import { done, type Fault, type Outcome } from '../../electron/contract/outcome';
import type { Finding } from '../../templates/checks/finding';
import type { Office } from '../../templates/office/office';
import { readKeptOffice } from '../../templates/office/read-office';
import { machine } from '../bridge';
import { Autosave, type Saved, type Saving } from '../case-desk/autosave';
import { momentInChina } from '../case-form/moments';
import { reportSaving } from '../frame/save-state';
import { namedFindings } from '../record-form/named-findings';
import { type OpenRecord, openRecord } from '../record-form/open-record';
import { type Signal, signal } from '../ui/signal';
import { officeFieldName } from './office-names';
import { officeToSave } from './office-to-save';
import { pageFindings } from './page/page-findings';

export type OfficeSession = {
  readonly record: OpenRecord;
  /** As it was when it was opened, for calendars. */
  readonly office: Office;
  readonly saver: Autosave<never>;
  /** What keeps the machine from taking the office as it stands; empty when it is saved. */
  readonly refused: Signal<readonly Finding[]>;
  /** How often it was saved: what depends on the saved office is asked for anew. */
  readonly saves: Signal<number>;
};

let kept: OfficeSession | null = null;
/** Sessions of an office that another one has taken the place of. */
const dropped = new WeakSet<OfficeSession>();

/** @returns the session, or a fault where there is no office that can be read */
export async function openOffice(): Promise<OfficeSession | Fault> {
  if (kept !== null) return kept;
  const outcome = await machine['office:get']({});
  if (!outcome.ok) return outcome.fault;
  const read = readKeptOffice(outcome.value.office);
  if (!read.ok) return { code: 'office-not-readable', sentence: read.findings[0]?.sentence ?? { zh: '', en: '' } };
  return begin(outcome.value.office as never, read.value);
}

function begin(data: Record<string, never>, office: Office): OfficeSession {
  const refused = signal<readonly Finding[]>([]);
  const saves = signal(0);
  const record = openRecord(data, () => saver.changed());
  const save = async (): Promise<Outcome<Saved<never>>> => {
    const judged = await saveOffice(record);
    if (!judged.ok) return judged;
    const findings = judged.value;
    record.showFindings(findings);
    refused.set(findings);
    if (findings.length > 0) return { ok: false, fault: notYet(findings.length) };
    saves.set(saves.get() + 1);
    return done({ result: 'saved', updatedAt: momentInChina(Date.now()) });
  };
  const saver = new Autosave<never>('', save, tellSaving);
  return { record, office, saver, refused, saves };
}

/** @returns what must be mended before the machine takes it; none when it is saved */
async function saveOffice({ store }: OpenRecord): Promise<Outcome<readonly Finding[]>> {
  const own = pageFindings(store.data.page);
  if (own.length > 0) return done(own);
  const outcome = await machine['office:save']({ office: officeToSave(store.data) as Record<string, never> });
  return outcome.ok ? done(namedFindings(outcome.value.findings, officeFieldName, store.data)) : outcome;
}

function tellSaving(saving: Saving<never>): void {
  if (saving.state !== 'conflict') reportSaving(saving);
}

/** When the view is left: saved if it can be, else kept for when the clerk comes back. */
export async function leaveOffice(session: OfficeSession): Promise<void> {
  if (dropped.has(session)) return;
  kept = session;
  session.record.store.settle();
  await session.saver.flush();
  if (kept === session && session.saver.isSaved) kept = null;
}

/** After an import: what was being edited is no longer the office. */
export function forgetOffice(session: OfficeSession): void {
  dropped.add(session);
  kept = null;
  reportSaving({ state: 'none' });
}

function notYet(count: number): Fault {
  return {
    code: 'office-refused',
    sentence: {
      zh: `单位资料还有${count}处须改正，改正后自动保存。`,
      en: `${count} entries of the office must be mended; it is saved by itself then.`,
    },
  };
}
