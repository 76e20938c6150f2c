// What printing and exporting have in common: faults with their remedies, and the printers at hand.
import type { Finding } from '../../templates/checks/finding';
import type { Bilingual } from '../../templates/language/bilingual';
import { done, type Fault, failed, type Outcome } from '../contract/outcome';
import type { paperChannels } from '../contract/paper-channels';
import type { OutputOf } from '../contract/table';
import { PrintFault } from '../printing/fault';
import type { Desk } from './desk';

export async function printerList({ spooler }: Desk): Promise<Outcome<OutputOf<typeof paperChannels, 'printer:list'>>> {
  return orPrintFault(async () => [...(await spooler.list())]);
}

/** Expected refusals of printing as faults; bugs throw on. */
export async function orPrintFault<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return done(await work());
  } catch (error) {
    if (!(error instanceof PrintFault)) throw error;
    return { ok: false, fault: { code: error.code, sentence: error.sentence } };
  }
}

/** What was done before a fault is said first, so that nobody does it again. */
export function faultAfter(said: Bilingual, { code, sentence }: Fault): Outcome<never> {
  return { ok: false, fault: { code, sentence: { zh: `${said.zh}${sentence.zh}`, en: `${said.en} ${sentence.en}` } } };
}

/** @param findings those of all papers asked for. Null where none of them blocks */
export function refusalFor(findings: readonly Finding[]): Outcome<never> | null {
  const blocking = findings.filter(({ severity }) => severity === 'block');
  const [first] = blocking;
  if (first === undefined) return null;
  const { zh, en } = first.sentence;
  return failed(
    'paper-not-ready',
    `有 ${blocking.length} 处问题须先解决，未打印、未导出任何文书。其一：${zh}`,
    `${blocking.length} finding${blocking.length === 1 ? '' : 's'} must be dealt with first; no paper was printed or exported. One of them: ${en}`,
  );
}

export const noPrinters = failed(
  'no-printers',
  '本机没有可用的打印机。请连接或安装打印机，或先导出 PDF。',
  'There is no printer on this computer. Connect or install one, or export the PDF.',
);

export const fileNotKnown = failed(
  'file-unknown',
  '只能打开本次运行中导出的文件。请重新导出。',
  'Only files exported since the program was started can be opened. Export it again.',
);

export const notOpened = failed(
  'file-not-opened',
  '系统未能打开该文件：可能已被移走，或没有能打开它的程序。',
  'The system did not open the file: it may have been moved, or no program on this computer opens it.',
);
