// Prints a set of papers: all are made and checked before the first is sent, so that a blocking finding stops all.
import type { Finding } from '../../templates/checks/finding';
import type { Bilingual } from '../../templates/language/bilingual';
import type { Office } from '../../templates/office/office';
import { done, type Outcome } from '../contract/outcome';
import type { paperChannels } from '../contract/paper-channels';
import type { InputOf, OutputOf } from '../contract/table';
import type { MadeFile, PaperChoice, Subject } from '../paper-worker/questions';
import { sha256 } from '../store/sha256';
import type { Desk } from './desk';
import { logEntries, notRecorded, record, type Sent, versionNow } from './paper-record';
import { subjectToJudge } from './paper-subject';
import { faultAfter, noPrinters, orPrintFault, refusalFor } from './send-papers';

type Input = InputOf<typeof paperChannels, 'paper:print'>;
type Output = OutputOf<typeof paperChannels, 'paper:print'>;
type Sheet = MadeFile & { readonly choice: PaperChoice };

export async function printPapers(desk: Desk, input: Input): Promise<Outcome<Output>> {
  const before = await versionNow(desk, input.subject);
  const office = await desk.office.need();
  if (!office.ok) return office;
  const printers = await orPrintFault(() => desk.spooler.list());
  if (!printers.ok) return printers;
  if (printers.value.length === 0) return noPrinters;
  const sheets = await makeAll(desk, office.value, input);
  return sheets.ok ? sendAll(desk, input, sheets.value, before) : sheets;
}

async function makeAll(desk: Desk, office: Office, input: Input): Promise<Outcome<readonly Sheet[]>> {
  const { choices, copies, labelled } = input;
  const subject: Subject = await subjectToJudge(desk, input.subject);
  const sheets: Sheet[] = [];
  const findings: Finding[] = [];
  for (const choice of choices) {
    const made = await desk.worker.ask('print', office, { subject, choice, copies, labelled });
    if (!made.ok) return made;
    findings.push(...made.value.findings);
    sheets.push(...made.value.files.map((file) => ({ ...file, choice })));
  }
  return refusalFor(findings) ?? done(sheets);
}

/** What was sent before a queue fails is recorded all the same: it lies in the printer. */
async function sendAll(
  desk: Desk,
  input: Input,
  sheets: readonly Sheet[],
  before: string | null,
): Promise<Outcome<Output>> {
  const sent: Sent[] = [];
  const jobs: Output['jobs'] = [];
  const outcome = await orPrintFault(async () => {
    for (const { choice, copy, pages, bytes, template } of sheets) {
      const title = `Pilin ${choice.kind} ${copy}/${input.copies}`;
      await desk.spooler.print(input.printer, { title, pdf: bytes });
      sent.push({ choice, format: 'pdf', sha256: sha256(bytes), template });
      jobs.push({ kind: choice.kind, copy, pages });
    }
  });
  if (sent.length === 0) return outcome.ok ? done({ jobs }) : outcome;
  const recorded = await record(desk, input.subject, logEntries(desk, 'printed', sent), before);
  if (!outcome.ok) return faultAfter(partly(sent.length, sheets.length), outcome.fault);
  return recorded.ok ? done({ jobs }) : notRecorded(recorded, 'printed');
}

function partly(sent: number, all: number): Bilingual {
  return {
    zh: `${all} 份中已有 ${sent} 份送往打印机，其余未送出。`,
    en: `${sent} of ${all} copies had been sent to the printer, the others were not.`,
  };
}
