// A CSV file as a sheet of texts. Excel in China writes it in GBK, other programs in UTF-8 with or without a mark; commas,
// semicolons and tabs divide cells. What comes after an unclosed quotation mark would be lost, so that is a fault.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Sheet } from '../../templates/matter-list/cells';
import { done, failed, type Outcome } from '../contract/outcome';
import { tooLarge } from './open-package';

const largestBytes = 20 * 1024 * 1024;
const mostRows = 20_000;
const mostColumns = 500;

/** @param path absolute. @returns its only sheet, named as the file; errors of node:fs pass */
export async function readCsv(path: string): Promise<Outcome<Sheet>> {
  if ((await stat(path)).size > largestBytes) return tooLarge('');
  const text = decoded(await readFile(path));
  if (text === null) return otherEncoding;
  if (text.trim() === '') return empty;
  const rows = cellsOf(text, dividerOf(text));
  if (rows === null) return unclosed;
  if (rows.length > mostRows || rows.some((row) => row.length > mostColumns)) return tooLarge('');
  return done({ name: basename(path), rows });
}

/** Bytes that are no UTF-8 are GB18030, of which GBK is a part; null where they are neither, or hold signs no text has. */
function decoded(bytes: Uint8Array): string | null {
  for (const encoding of encodingsOf(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: no list of parties holds these signs
      return /[\u0000-\u0008\u000e-\u001f\ufffd]/.test(text) ? null : text;
    } catch {
      // The next encoding is tried.
    }
  }
  return null;
}

function encodingsOf([first, second]: Uint8Array): readonly string[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  return first === 0xfe && second === 0xff ? ['utf-16be'] : ['utf-8', 'gb18030'];
}

/** The one that stands most often in the first line. */
function dividerOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const counted = [',', ';', '\t', '，'].map((sign) => ({ sign, count: line.split(sign).length }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}

/** RFC 4180; null where a quotation mark is never closed. */
function cellsOf(text: string, divider: string): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quoted(text, at + 1, divider) : plain(text, at, divider);
    if (cell === null) return null;
    row.push(asTyped(cell.text));
    at = cell.end;
    if (text[at] === divider) {
      at += 1;
      if (at < text.length && text[at] !== '\n' && text[at] !== '\r') continue;
      row.push('');
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

type Cell = { readonly text: string; readonly end: number };

function plain(text: string, from: number, divider: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== divider && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { text: text.slice(from, end), end };
}

/** What follows the closing mark up to the next divider belongs to the cell, as spreadsheets read it. */
function quoted(text: string, from: number, divider: string): Cell | null {
  let inside = '';
  for (let at = from; at < text.length; at += 1) {
    if (text[at] !== '"') inside += text[at];
    else if (text[at + 1] === '"') {
      inside += '"';
      at += 1;
    } else {
      const rest = plain(text, at + 1, divider);
      return { text: inside + rest.text, end: rest.end };
    }
  }
  return null;
}

/** ="0123" and a leading apostrophe are how people keep a number from being taken for a figure. */
function asTyped(cell: string): string {
  return cell.replace(/^="(.*)"$/s, '$1').replace(/^'(?=\d)/, '');
}

const otherEncoding = failed(
  'csv-encoding',
  '这个 CSV 文件既不是 UTF-8 也不是 GBK 编码，或者根本不是文本，没有读取。请在 Excel 或 WPS 中另存为“CSV UTF-8”或 .xlsx 后再选。',
  'This CSV file is neither UTF-8 nor GBK, or no text at all; nothing was read. Save it as “CSV UTF-8” or .xlsx in Excel or WPS, then choose that.',
);
const empty = failed(
  'csv-empty',
  '文件是空的，没有读取。请选择正确的文件。',
  'The file is empty; nothing was read. Choose the right file.',
);
const unclosed = failed(
  'csv-unclosed',
  '这个 CSV 文件有一个引号没有成对，其后的内容无法分清，没有读取。请在 Excel 或 WPS 中打开、核对并另存后再选。',
  'A quotation mark in this CSV file is never closed, so what follows can’t be told apart; nothing was read. Open it in Excel or WPS, check it, save it and choose it again.',
);
