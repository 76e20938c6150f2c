// Prints and exports issued papers: the frozen bytes, proved by their hash, never made anew. Each time is recorded.
import { join } from 'node:path';
import type { LogEntry } from '../../../templates/case/draft';
import type { IssuedEvent } from '../../../templates/issued/events';
import type { IssuedPart } from '../../../templates/issued/record';
import type { Bilingual } from '../../../templates/language/bilingual';
import type { issuedChannels } from '../../contract/issued-channels';
import { done, type Outcome } from '../../contract/outcome';
import type { InputOf, OutputOf } from '../../contract/table';
import type { Issued } from '../../store/archive-port';
import { isSafeFileName } from '../../store/file-name';
import type { Desk } from '../desk';
import { noteInSubject } from '../paper-record';
import { faultAfter, noPrinters, orPrintFault } from '../send-papers';
import { writeInto } from '../write-out';
import { actNow } from './act-now';
import { borderRow } from './border-row';
import { notStanding, recordedBut, reprintUnexplained } from './issued-faults';

type PrintInput = InputOf<typeof issuedChannels, 'issued:print'>;
type PrintOutput = OutputOf<typeof issuedChannels, 'issued:print'>;
type ExportInput = InputOf<typeof issuedChannels, 'issued:export'>;
type ExportOutput = OutputOf<typeof issuedChannels, 'issued:export'>;
type Frozen = Named & { readonly bytes: Uint8Array };
type Named = Pick<IssuedPart, 'name' | 'label' | 'sha256'>;

const title = { zh: '导出到文件夹', en: 'Export to a folder' };

export async function printIssued(desk: Desk, { id, printer, copies, why }: PrintInput): Promise<Outcome<PrintOutput>> {
  const ready = await readyToSend(desk, id, copies, why);
  if (!ready.ok) return ready;
  const { issued, files, first, act } = ready.value;
  if (issued.row.standing.state !== 'standing') return notStanding;
  const printers = await orPrintFault(() => desk.spooler.list());
  if (!printers.ok) return printers;
  if (printers.value.length === 0) return noPrinters;
  const sent: Frozen[] = [];
  const outcome = await orPrintFault(async () => {
    for (const file of files) {
      const place = `${issued.record.kind} ${sent.length + 1}/${files.length}`;
      await desk.spooler.print(printer, { title: `Pilin ${place}`, pdf: file.bytes });
      sent.push(file);
    }
  });
  if (sent.length === 0 && !outcome.ok) return outcome;
  const named = sent.map(({ name, label }) => ({ name, label: label ?? null }));
  const event: IssuedEvent = { what: 'printed', ...act, first, copies: named, printer, why };
  const noted = await noteIssued(desk, issued, event, sent);
  if (!outcome.ok) return faultAfter(partly(sent.length, files.length), outcome.fault);
  if (!noted.ok) return noted;
  return done({ issued: noted.value.row, sent: sent.length, ...noted.value.warning });
}

export async function exportIssued(desk: Desk, { id, names, why }: ExportInput): Promise<Outcome<ExportOutput>> {
  const ready = await readyToSend(desk, id, names, why);
  if (!ready.ok) return ready;
  const { issued, files, first, act } = ready.value;
  const folder = await desk.dialogs.chooseFolder(title);
  if (folder === null) return done({ cancelled: true, files: [] });
  const named = files.map((file) => ({ ...file, name: exportName(issued, file.name) }));
  const written = await writeInto(folder, named);
  if (!written.ok) return written;
  const event: IssuedEvent = { what: 'exported', ...act, first, files: [...names], why };
  const noted = await noteIssued(desk, issued, event, files);
  if (!noted.ok) return noted;
  const handles = named.map(({ name, sha256 }) => ({ file: desk.exported.add(join(folder, name)), name, sha256 }));
  return done({ cancelled: false, files: handles, ...noted.value.warning });
}

type Ready = {
  readonly issued: Issued;
  readonly files: readonly Frozen[];
  readonly first: boolean;
  readonly act: { readonly at: string; readonly by: string };
};

/** Every file is read and proved before the first of them goes out. */
async function readyToSend(desk: Desk, id: string, names: readonly string[], why: string): Promise<Outcome<Ready>> {
  const act = actNow(desk);
  if (!act.ok) return act;
  const issued = await desk.store.archive.get(id);
  if (!issued.ok) return issued;
  const { printed, exported, attachments } = issued.value.row.standing;
  const first = printed + exported === 0;
  if (!first && why.trim() === '') return reprintUnexplained;
  const known = [...issued.value.record.parts, ...attachments];
  const files: Frozen[] = [];
  for (const name of names) {
    const bytes = await desk.store.archive.part(id, name);
    if (!bytes.ok) return bytes;
    const part = known.find((one) => one.name === name) as IssuedPart;
    const label = part.label === undefined ? {} : { label: part.label };
    files.push({ name, ...label, sha256: part.sha256, bytes: bytes.value });
  }
  return done({ issued: issued.value, files, first, act: act.value });
}

type Noted = {
  readonly row: ReturnType<typeof borderRow>;
  readonly warning: { warning?: { zh: string; en: string } };
};

/** In the record of the paper, then in the log of its case or operation. */
export async function noteIssued(
  desk: Desk,
  issued: Issued,
  event: IssuedEvent,
  sent: readonly Named[],
): Promise<Outcome<Noted>> {
  const { record } = issued;
  const added = await desk.store.archive.add(record.id, event);
  if (!added.ok) return faultAfter(outBut, added.fault);
  const what = event.what === 'printed' ? 'printed' : 'exported';
  const logged = await noteInSubject(desk, record.subject, logEntries(issued, what, event, sent));
  const warning = logged.ok ? {} : { warning: recordedBut(logged.fault.sentence) };
  return done({ row: borderRow(added.value), warning });
}

function logEntries(
  { record, row }: Issued,
  what: 'printed' | 'exported',
  { at, by: who }: IssuedEvent,
  sent: readonly Named[],
): readonly LogEntry[] {
  const { id, kind, language, layout, number, template } = record;
  const reprint = row.standing.printed + row.standing.exported > 0;
  return sent
    .filter(({ name }) => /\.(pdf|docx)$/.test(name) && record.parts.some((part) => part.name === name))
    .map(({ name, sha256 }) => {
      const format = name.endsWith('.docx') ? ('docx' as const) : ('pdf' as const);
      const paper = { at, what, who, kind, language, layout, formats: [format], sha256, template, record: id, reprint };
      return { ...paper, ...(number !== '' && { number }) };
    });
}

/** 平综执责改字〔2026〕第0001号-order-to-correct.zh-en.pdf; the id of the record where there is no number. */
function exportName({ record }: Issued, part: string): string {
  const { id, number, kind, language } = record;
  const bare = number.replace(/[/\\:*?"<>|\s]/g, '-').slice(0, 60);
  const stem = `${bare === '' ? id : bare}-${kind}.${language}`;
  const name = part.startsWith('paper.') ? `${stem}${part.slice('paper'.length)}` : `${stem}-${part}`;
  return isSafeFileName(name) ? name : `${id}-${part}`;
}

function partly(sent: number, all: number): Bilingual {
  return {
    zh: `${all} 份中已有 ${sent} 份送往打印机并已记录，其余未送出。`,
    en: `${sent} of ${all} copies had been sent to the printer and were recorded, the others were not.`,
  };
}

/** The papers are out: nobody must send them again for that. */
const outBut: Bilingual = {
  zh: '文书已送出，请勿重复打印或导出；但没有记入签发档案。',
  en: 'The paper is out, do not print or export it again; but this was not entered in the archive.',
};
