// PDF values back to the words of a file, with every reference led to its new number.
import { PdfUnreadable, type PdfValue } from '../../words/pdf/pdf-value';

/** @param renumber the new number of an object */
export function writeValue(value: PdfValue, renumber: (object: number) => number): string {
  switch (value.kind) {
    case 'number':
      return plainNumber(value.value);
    case 'word':
      return value.value;
    case 'name':
      return writeName(value.value);
    case 'string':
      return `<${Buffer.from(value.bytes).toString('hex')}>`;
    case 'reference':
      return `${renumber(value.object)} 0 R`;
    case 'array':
      return `[${value.items.map((item) => writeValue(item, renumber)).join(' ')}]`;
    case 'dictionary':
      return `<<${[...value.entries].map(([key, one]) => `${writeName(key)} ${writeValue(one, renumber)}`).join(' ')}>>`;
  }
}

/** A text for people, as UTF-16 with its mark. */
export function textValue(text: string): PdfValue {
  const units = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return { kind: 'string', bytes: Uint8Array.from(units) };
}

export function nameValue(value: string): PdfValue {
  return { kind: 'name', value };
}

export function numberValue(value: number): PdfValue {
  return { kind: 'number', value };
}

export function referenceTo(object: number): PdfValue {
  return { kind: 'reference', object };
}

export function arrayOf(items: readonly PdfValue[]): PdfValue {
  return { kind: 'array', items };
}

export function dictionaryOf(entries: Readonly<Record<string, PdfValue>>): PdfValue {
  return { kind: 'dictionary', entries: new Map(Object.entries(entries)) };
}

/** Other characters than letters, figures and a few signs are written by their code. */
function writeName(name: string): string {
  const coded = name.replace(/[^A-Za-z0-9_.+*:-]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `/${coded}`;
}

/** PDF knows no exponents. */
function plainNumber(value: number): string {
  if (!Number.isFinite(value)) throw new PdfUnreadable('a number that is none');
  const text = String(value);
  return /e/i.test(text) ? value.toFixed(10).replace(/\.?0+$/, '') : text;
}
