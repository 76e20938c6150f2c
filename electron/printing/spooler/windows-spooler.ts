// Printing on Windows, by the program that the package pdf-to-printer brings along (SumatraPDF, which prints PDF files silently).
// The package is loaded when it is first needed: it does nothing on other systems and can be left out there.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printersUnknown, printerUnknown, printRefused, type Spooler } from './spooler';

/** As far as it is used; the package has no need of more here. */
type PdfToPrinter = {
  readonly getPrinters: () => Promise<readonly { readonly name: string }[]>;
  readonly getDefaultPrinter: () => Promise<{ readonly name: string } | null>;
  readonly print: (file: string, options: Record<string, unknown>) => Promise<unknown>;
};

/** @param beside a file of the program; the package is looked up from there */
export function windowsSpooler(beside: string): Spooler {
  const load = (): PdfToPrinter => {
    try {
      return createRequire(beside)('pdf-to-printer') as PdfToPrinter;
    } catch {
      throw printersUnknown('pdf-to-printer');
    }
  };
  const list: Spooler['list'] = async () => {
    const program = load();
    try {
      const [printers, standard] = await Promise.all([program.getPrinters(), program.getDefaultPrinter()]);
      return printers.map(({ name }) => ({ name, isDefault: name === standard?.name }));
    } catch (error) {
      throw printersUnknown(reasonOf(error));
    }
  };
  return {
    list,
    print: async (printer, { pdf }) => {
      if (!(await list()).some(({ name }) => name === printer)) throw printerUnknown(printer);
      await printFile(load(), printer, pdf);
    },
  };
}

async function printFile(program: PdfToPrinter, printer: string, pdf: Uint8Array): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pilin-print-'));
  try {
    const file = join(folder, 'paper.pdf');
    await writeFile(file, pdf);
    await program.print(file, { printer, copies: 1, scale: 'noscale', silent: true });
  } catch (error) {
    throw printRefused(reasonOf(error));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 200) : '';
}
