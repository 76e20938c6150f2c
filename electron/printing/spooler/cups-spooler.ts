// Printing on Linux and macOS: CUPS by its own programs lp and lpstat.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-program';
import { type Printer, printersUnknown, printerUnknown, printRefused, type Spooler } from './spooler';

export const cupsSpooler: Spooler = { list: listPrinters, print };

async function listPrinters(): Promise<readonly Printer[]> {
  const names = await runProgram('lpstat', ['-e']);
  if (!names.ok) {
    if (/no destinations/i.test(names.reason)) return [];
    throw printersUnknown(names.reason);
  }
  const standard = await runProgram('lpstat', ['-d']);
  const chosen = standard.ok ? (/destination:\s*(\S+)/.exec(standard.output)?.[1] ?? '') : '';
  return names.output
    .split('\n')
    .map((line) => line.trim())
    .filter((name) => name !== '')
    .map((name) => ({ name, isDefault: name === chosen }));
}

async function print(printer: string, { title, pdf }: { title: string; pdf: Uint8Array }): Promise<void> {
  const printers = await listPrinters();
  if (!printers.some(({ name }) => name === printer)) throw printerUnknown(printer);
  const folder = await mkdtemp(join(tmpdir(), 'pilin-print-'));
  try {
    const file = join(folder, 'paper.pdf');
    await writeFile(file, pdf, { mode: 0o600 });
    // lp copies the file into the queue before it ends. The page is already the sheet's size: nothing may scale it.
    const sent = await runProgram('lp', ['-d', printer, '-t', title, '-o', 'print-scaling=none', '--', file]);
    if (!sent.ok) throw printRefused(sent.reason);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
