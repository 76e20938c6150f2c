// Bytes of a text file to text: UTF-8, with or without byte order mark; every other encoding is refused by name.
import type { Bilingual } from '../../templates/language/bilingual';

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: string; readonly sentence: Bilingual };

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** @param bytes of the whole file, at least one */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.every((byte) => byte === 0)) return refuse('file-blank', blank(bytes.length));
  if (isUtf16(bytes)) return refuse('file-utf-16', utf16);
  try {
    return { ok: true, text: strict.decode(bytes) };
  } catch {
    return refuse('file-not-utf-8', notUtf8(bytes, faultAt(bytes)));
  }
}

function refuse(code: string, sentence: Bilingual): Decoded {
  return { ok: false, code, sentence };
}

/** By its byte order mark, or by NUL as every second byte at the start. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === 0) !== (second === 0) && (third === 0) === (first === 0) && (fourth === 0) === (second === 0);
}

/** Offset of the first byte that begins no valid character. */
function faultAt(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  const partial = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (partial(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

const utf16: Bilingual = {
  zh: '文件采用 UTF-16 编码，毗邻文书只读取 UTF-8。请在记事本中选择“另存为”，编码选 UTF-8。',
  en: 'The file is encoded in UTF-16; Pilin reads UTF-8 only. Save it again as UTF-8 (Notepad: Save as, Encoding: UTF-8).',
};

function blank(length: number): Bilingual {
  return {
    zh: `文件的 ${length} 个字节全部为零，内容已丢失（常见于写入时断电）。请使用备份。`,
    en: `All ${length} bytes of the file are zero: its content is lost, as after a power cut while writing. Use a backup.`,
  };
}

function notUtf8(bytes: Uint8Array, offset: number): Bilingual {
  const line = bytes.subarray(0, offset).reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1);
  const hex = (bytes[offset] as number).toString(16).toUpperCase().padStart(2, '0');
  return {
    zh: `第 ${line} 行（第 ${offset + 1} 个字节，值 ${hex}）不是有效的 UTF-8，文件可能为 GBK 编码或已损坏。请另存为 UTF-8。`,
    en: `Line ${line} (byte ${offset + 1}, value ${hex}) is not valid UTF-8; the file may be in GBK, or damaged. Save it again as UTF-8.`,
  };
}
