// Prints the file of a case, one job a paper in the order of filing. All is made and checked before the first is sent.

import type { Bilingual } from '../../../templates/language/bilingual';
import type { caseFileChannels } from '../../contract/case-file-channels';
import { done, type Outcome } from '../../contract/outcome';
import type { InputOf, OutputOf } from '../../contract/table';
import type { Desk } from '../desk';
import { actNow } from '../issued/act-now';
import { versionNow } from '../paper-record';
import { faultAfter, noPrinters, orPrintFault, refusalFor } from '../send-papers';
import { recordFile } from './file-record';
import { type FilePart, makeFile } from './make-file';

type Input = InputOf<typeof caseFileChannels, 'case-file:print'>;
type Output = OutputOf<typeof caseFileChannels, 'case-file:print'>;

export async function printFile(desk: Desk, { printer, ...wish }: Input): Promise<Outcome<Output>> {
  const before = await versionNow(desk, wish.subject);
  const act = actNow(desk);
  if (!act.ok) return act;
  const office = await desk.office.need();
  if (!office.ok) return office;
  const printers = await orPrintFault(() => desk.spooler.list());
  if (!printers.ok) return printers;
  if (printers.value.length === 0) return noPrinters;
  const made = await makeFile(desk, office.value, wish);
  if (!made.ok) return made;
  const refused = refusalFor(made.value.papers.flatMap(({ findings }) => findings));
  if (refused !== null) return refused;
  const { parts } = made.value;
  const sent: FilePart[] = [];
  const outcome = await orPrintFault(async () => {
    for (const part of parts) {
      const title = `Pilin case file ${sent.length + 1}/${parts.length} ${part.kind}`;
      await desk.spooler.print(printer, { title, pdf: part.bytes });
      sent.push(part);
    }
  });
  if (sent.length === 0 && !outcome.ok) return outcome;
  const warning = await recordFile(desk, wish.subject, sent, act.value, printer, before);
  if (!outcome.ok) return faultAfter(partly(sent.length, parts.length), outcome.fault);
  const pages = sent.reduce((sum, part) => sum + part.pages, 0);
  return done({ papers: sent.length, pages, ...(warning !== null && { warning }) });
}

function partly(sent: number, all: number): Bilingual {
  return {
    zh: `案卷 ${all} 件文书中已有 ${sent} 件送往打印机并已记录，其余未送出。`,
    en: `${sent} of ${all} papers of the file had been sent to the printer and were recorded, the others were not.`,
  };
}
