// Programs that are not ours read what our writers wrote: one file in many, every tenth in `npm run soak`.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import mammoth from 'mammoth';
import { comparable } from '../../../electron/printing/words/comparable';
import { readZip } from '../../../electron/printing/zip/read-zip';
import { xmlFault } from '../inputs/sound-xml';

const run = promisify(execFile);
const each = process.env.PILIN_SOAK === undefined ? 40 : 10;
let turn = 0;

/** @throws where another program finds the file at fault, or other words in it */
export async function mustBeSound(
  folder: string,
  format: 'pdf' | 'docx',
  bytes: Uint8Array,
  wanted: string,
  note: (what: string) => void,
): Promise<void> {
  if (format === 'docx') mustBeXml(bytes);
  turn += 1;
  if (turn % each !== 0) return;
  note('read by others');
  await (format === 'pdf' ? readPdf(folder, bytes) : readDocx(bytes, wanted));
}

function mustBeXml(bytes: Uint8Array): void {
  for (const [path, content] of readZip(bytes)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const fault = xmlFault(Buffer.from(content).toString('utf8'));
    if (fault !== null) throw new Error(`${path} is no sound XML: ${fault}`);
  }
}

async function readPdf(folder: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, 'paper.pdf');
  await writeFile(path, bytes);
  await run('qpdf', ['--check', path]);
  await run('pdftotext', ['-raw', path, '-'], { maxBuffer: 1e8 });
}

async function readDocx(bytes: Uint8Array, wanted: string): Promise<void> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const found = new Set(comparable(value));
  for (const character of wanted)
    if (!found.has(character)) throw new Error(`another reader does not find ${JSON.stringify(character)}`);
}
