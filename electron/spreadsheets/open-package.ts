// The XML parts of a spreadsheet file, taken out one by one within limits: the file is a stranger's, and what it says of
// its own sizes is not believed.
import { inflateRawSync } from 'node:zlib';
import { done, failed, type Outcome } from '../contract/outcome';

export type Package = ReadonlyMap<string, string>;

const largestUnpackedBytes = 64 * 1024 * 1024;
const mostParts = 2000;
const directoryEntry = 0x02014b50;

/** @returns the texts of its parts by path */
export function openPackage(bytes: Buffer): Outcome<Package> {
  if (bytes.length === 0) return empty;
  if (bytes.length < 22) return otherKind;
  if (bytes.readUInt32BE(0) === 0xd0cf11e0) return oldOrEncrypted;
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (bytes.readUInt16BE(0) !== 0x504b || end < 0 || end + 20 > bytes.length) return otherKind;
  try {
    return readParts(bytes, bytes.readUInt32LE(end + 16), bytes.readUInt16LE(end + 10));
  } catch {
    // A number that leads out of the file, or packed bytes that are none.
    return damaged;
  }
}

function readParts(bytes: Buffer, start: number, count: number): Outcome<Package> {
  if (count > mostParts) return tooLarge('');
  const parts = new Map<string, string>();
  let at = start;
  let left = largestUnpackedBytes;
  for (let part = 0; part < count; part += 1) {
    if (bytes.readUInt32LE(at) !== directoryEntry) return damaged;
    const nameLength = bytes.readUInt16LE(at + 28);
    const path = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (/\.(xml|rels)$/i.test(path)) {
      const body = inflated(bytes, at, left);
      if (body === null) return tooLarge(path);
      left -= body.length;
      const text = body.toString('utf8');
      if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY') || text.includes('\u0000')) return unsafePart(path);
      parts.set(path, text);
    }
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts.has('xl/workbook.xml') ? done(parts) : otherKind;
}

/** Null where it holds more than is left; what the directory says must be what comes out. */
function inflated(bytes: Buffer, entryAt: number, most: number): Buffer | null {
  const [method, packed, unpacked] = [
    bytes.readUInt16LE(entryAt + 10),
    bytes.readUInt32LE(entryAt + 20),
    bytes.readUInt32LE(entryAt + 24),
  ];
  const local = bytes.readUInt32LE(entryAt + 42);
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const body = bytes.subarray(from, from + packed);
  if (method === 0) return body.length > most ? null : body;
  if (method !== 8) throw new Error('a packing that spreadsheets do not use');
  if (unpacked > most) return null;
  const content = inflateRawSync(body, { maxOutputLength: unpacked + 1 });
  if (content.length !== unpacked) throw new Error('the part is not as long as the directory says');
  return content;
}

/** @param path of the part or the name of the sheet; "" for the whole file */
export function tooLarge(path: string): Outcome<never> {
  const [zh, en] = path === '' ? ['', ''] : [`（${path}）`, ` (${path})`];
  return failed(
    'spreadsheet-too-large',
    `电子表格过大${zh}，没有读取：一张表最多 2 万行、10 万个单元格。请只保留需要的列和行，删去多余的工作表后再试；当事人很多时也可另存为 CSV。`,
    `The spreadsheet is too large${en} and was not read: a sheet may have 20,000 rows and 100,000 cells. Keep the rows and columns that are needed, delete other sheets and try again; a long list of parties can be saved as CSV too.`,
  );
}

function unsafePart(path: string): Outcome<never> {
  return failed(
    'spreadsheet-unsafe',
    `电子表格的 ${path} 含有普通表格不会有的定义，可能被人改造过，未导入。请向提供者核实，或者在 Excel、WPS 中打开后另存一份再导入。`,
    `The part ${path} of the spreadsheet holds definitions that no ordinary one has; it may have been tampered with and was not imported. Ask who made it, or open it in Excel or WPS and save a copy.`,
  );
}

const empty = failed(
  'spreadsheet-empty',
  '文件是空的，未导入。请选择正确的文件。',
  'The file is empty; nothing was imported. Choose the right file.',
);
const oldOrEncrypted = failed(
  'spreadsheet-old-or-encrypted',
  '这是旧版 .xls 文件，或者设有打开密码，未导入。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（.xlsx）”且不设密码，再导入。',
  'This is an old .xls file, or one with a password; nothing was imported. Open it in Excel or WPS, save it as an Excel workbook (.xlsx) without a password, then import it.',
);
const otherKind = failed(
  'spreadsheet-unreadable',
  '这个文件不是 .xlsx 电子表格（可能只是改了扩展名），未导入。请在 Excel 或 WPS 中另存为“Excel 工作簿（.xlsx）”后再导入。',
  'This file is no .xlsx spreadsheet (its ending may have been changed by hand); nothing was imported. Save it as an Excel workbook (.xlsx) in Excel or WPS, then import it.',
);
export const damaged = failed(
  'spreadsheet-damaged',
  '电子表格已损坏，读不出来，未导入。请在 Excel 或 WPS 中打开并另存一份，再导入。',
  'The spreadsheet is damaged and can’t be read; nothing was imported. Open it in Excel or WPS and save a copy, then import that.',
);
