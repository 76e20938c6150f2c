// The values that a PDF file is made of, as far as our own writer uses them.

export type PdfValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'string'; readonly bytes: Uint8Array }
  | { readonly kind: 'array'; readonly items: readonly PdfValue[] }
  | { readonly kind: 'dictionary'; readonly entries: PdfDictionary }
  | { readonly kind: 'reference'; readonly object: number }
  /** true, false, null; operators in content streams. */
  | { readonly kind: 'word'; readonly value: string };

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** Words of a PDF are never guessed: what the reader does not know stops the comparison. */
export class PdfUnreadable extends Error {
  constructor(what: string) {
    super(`the PDF cannot be read back: ${what}`);
    this.name = 'PdfUnreadable';
  }
}

export const hasKind = <K extends PdfValue['kind']>(
  value: PdfValue | undefined,
  kind: K,
): value is Extract<PdfValue, { kind: K }> => value?.kind === kind;

/** Strings of text: UTF-16BE with its mark, else one byte a character (PDFDocEncoding agrees with ASCII there). */
export function textOfString(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2));
  if (bytes.some((byte) => byte > 0x7e)) throw new PdfUnreadable('a text string outside ASCII and UTF-16');
  return Buffer.from(bytes).toString('latin1');
}

/** @param bytes UTF-16BE */
export function utf16(bytes: Uint8Array): string {
  if (bytes.length % 2 === 1) throw new PdfUnreadable('half a UTF-16 unit');
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    text += String.fromCharCode(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
  }
  return text;
}
