// Printing on Windows, as far as it can be tried elsewhere: what is asked of pdf-to-printer, and what its silence means.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PrintFault } from '../../../electron/printing/fault';
import { windowsSpooler } from '../../../electron/printing/spooler/windows-spooler';
import { temporaryFolder } from '../../store/temporary-folder';

/** A program beside which a package of that name lies, made of this code. */
async function withPackage(code: string): Promise<string> {
  const folder = await temporaryFolder();
  const place = join(folder, 'node_modules', 'pdf-to-printer');
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'index.js'), code);
  return join(folder, 'main.cjs');
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => '',
    (fault: PrintFault) => fault.code,
  );

const printing = (log: string): string => `
const { appendFileSync, readFileSync } = require('node:fs');
exports.getPrinters = async () => [{ name: 'HP' }, { name: '办公室 2' }];
exports.getDefaultPrinter = async () => ({ name: '办公室 2' });
exports.print = async (file, options) =>
  appendFileSync(${JSON.stringify(log)}, JSON.stringify([readFileSync(file, 'utf8'), options]) + '\\n');
`;

describe('printing on Windows', () => {
  it('lists printers and hands one file over once, unscaled', async () => {
    const log = join(await temporaryFolder(), 'log');
    const spooler = windowsSpooler(await withPackage(printing(log)));
    expect(await spooler.list()).toEqual([
      { name: 'HP', isDefault: false },
      { name: '办公室 2', isDefault: true },
    ]);
    await spooler.print('办公室 2', { title: 'Pilin', pdf: Buffer.from('%PDF-') });
    const [text, options] = JSON.parse(await readFile(log, 'utf8'));
    expect(text).toBe('%PDF-');
    expect(options).toMatchObject({ printer: '办公室 2', copies: 1, scale: 'noscale' });
  });

  it('knows no printer that the system does not list', async () => {
    const log = join(await temporaryFolder(), 'log');
    const spooler = windowsSpooler(await withPackage(printing(log)));
    expect(await codeOf(spooler.print('nowhere', { title: '', pdf: Buffer.from('') }))).toBe('printer-unknown');
    await expect(readFile(log)).rejects.toThrow();
  });

  it('says what the system said where it refuses', async () => {
    const refusing = `${printing('')}\nexports.print = async () => { throw new Error('Out of paper'); };`;
    const spooler = windowsSpooler(await withPackage(refusing));
    const fault = await spooler.print('HP', { title: '', pdf: Buffer.from('') }).catch((error: PrintFault) => error);
    expect(fault?.code).toBe('print-refused');
    expect(fault?.sentence.en).toContain('Out of paper');
  });

  it('says that it is not there where the package is missing or answers nothing', async () => {
    const folder = await temporaryFolder();
    expect(await codeOf(windowsSpooler(join(folder, 'main.cjs')).list())).toBe('printers-unknown');
    const silent =
      'exports.getPrinters = async () => { throw undefined; }; exports.getDefaultPrinter = async () => null;';
    expect(await codeOf(windowsSpooler(await withPackage(silent)).list())).toBe('printers-unknown');
  });

  it('finds in the real package what it calls', () => {
    const real = createRequire(import.meta.url)('pdf-to-printer');
    for (const name of ['getPrinters', 'getDefaultPrinter', 'print']) expect(real[name]).toBeTypeOf('function');
  });
});
