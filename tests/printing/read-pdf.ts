// Looks at a printed PDF from outside, with Poppler and qpdf.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function withFile<T>(bytes: Uint8Array, look: (path: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'pilin-pdf-'));
  try {
    const path = join(folder, 'paper.pdf');
    writeFileSync(path, bytes);
    return look(path, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Text as a reader would copy it, in the order of the content. */
export function textOf(bytes: Uint8Array): string {
  return withFile(bytes, (path) => execFileSync('pdftotext', ['-raw', path, '-'], { maxBuffer: 1e8 }).toString());
}

/** The same without any white space. */
export function charactersOf(bytes: Uint8Array): string {
  return textOf(bytes).replace(/\s+/g, '');
}

export type Word = {
  readonly page: number;
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
  readonly text: string;
};

/** Words with their boxes in millimetres; pages count from 1. */
export function wordsOf(bytes: Uint8Array): readonly Word[] {
  const html = withFile(bytes, (path) =>
    execFileSync('pdftotext', ['-bbox', path, '-'], { maxBuffer: 1e8 }).toString(),
  );
  const words: Word[] = [];
  let page = 0;
  for (const line of html.split('\n')) {
    if (line.includes('<page ')) page++;
    const box = /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)<\/word>/.exec(line);
    if (box === null) continue;
    const [xMin = 0, yMin = 0, xMax = 0, yMax = 0] = box.slice(1, 5).map((each) => (Number(each) * 25.4) / 72);
    words.push({ page, xMin, yMin, xMax, yMax, text: unescaped(box[5] ?? '') });
  }
  return words;
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** What qpdf says about the file's syntax; throws when it finds errors. */
export function checked(bytes: Uint8Array): string {
  return withFile(bytes, (path) => execFileSync('qpdf', ['--check', path]).toString());
}

export type PdfFont = { readonly name: string; readonly embedded: boolean; readonly unicode: boolean };

export function fontsOf(bytes: Uint8Array): readonly PdfFont[] {
  const table = withFile(bytes, (path) => execFileSync('pdffonts', [path]).toString());
  return table
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [embedded, , unicode] = line.slice(55).trim().split(/\s+/).slice(-5);
      return { name: line.split(/\s+/)[0] ?? '', embedded: embedded === 'yes', unicode: unicode === 'yes' };
    });
}

export function infoOf(bytes: Uint8Array): string {
  return withFile(bytes, (path) => execFileSync('pdfinfo', [path]).toString());
}

/** The structure tree as text. */
export function structureOf(bytes: Uint8Array): string {
  return withFile(bytes, (path) => execFileSync('pdfinfo', ['-struct', path]).toString());
}

/** PNG pictures of all pages. */
export function picturesOf(bytes: Uint8Array, dotsPerInch: number): readonly Buffer[] {
  return withFile(bytes, (path, folder) => {
    execFileSync('pdftoppm', ['-r', String(dotsPerInch), '-png', path, join(folder, 'page')]);
    const count = Number(/Pages:\s+(\d+)/.exec(infoOf(bytes))?.[1] ?? 0);
    const digits = String(count).length;
    return Array.from({ length: count }, (_, index) =>
      readFileSync(join(folder, `page-${String(index + 1).padStart(digits, '0')}.png`)),
    );
  });
}
