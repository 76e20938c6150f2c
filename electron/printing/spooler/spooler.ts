// The Spooler port: hands finished PDFs to the system's print queues. Electron's own printing of PDFs is not relied on.
import type { Bilingual } from '../../../templates/language/bilingual';
import { PrintFault } from '../fault';

export type Printer = { readonly name: string; readonly isDefault: boolean };

export type Spooler = {
  /** @throws PrintFault `printers-unknown` where the system can't say */
  list(): Promise<readonly Printer[]>;
  /**
   * Sends one PDF once. It counts as sent when the queue has taken it.
   * @param job `title` is what the queue shows; `pdf` is copied before this returns
   * @throws PrintFault `printer-unknown`, `print-refused`
   */
  print(printer: string, job: { readonly title: string; readonly pdf: Uint8Array }): Promise<void>;
};

export function printerUnknown(printer: string): PrintFault {
  return new PrintFault('printer-unknown', {
    zh: `找不到打印机“${printer}”，没有打印。请检查打印机是否已连接，或另选一台。`,
    en: `There is no printer “${printer}”; nothing was printed. Check that it is connected, or choose another.`,
  });
}

/** @param reason what the system said, one line, "" where it said nothing */
export function printRefused(reason: string): PrintFault {
  const said: Bilingual = reason === '' ? { zh: '', en: '' } : { zh: `（${reason}）`, en: ` (${reason})` };
  return new PrintFault('print-refused', {
    zh: `系统未接受打印任务${said.zh}。请检查打印机和打印队列后重试。`,
    en: `The system did not take the print job${said.en}. Check the printer and its queue and try again.`,
  });
}

/** @param reason as above */
export function printersUnknown(reason: string): PrintFault {
  const said: Bilingual = reason === '' ? { zh: '', en: '' } : { zh: `（${reason}）`, en: ` (${reason})` };
  return new PrintFault('printers-unknown', {
    zh: `系统打印服务没有回应${said.zh}。请确认打印服务已安装并启动，或先导出 PDF。`,
    en: `The system’s print service does not answer${said.en}. Make sure it is installed and running, or export the PDF.`,
  });
}
