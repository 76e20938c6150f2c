// The searchable texts of a draft: every text in it, folded so that width and case of letters play no part.
import { isPlainObject } from '../../../templates/reading/plain-copy';

/** Longer texts are mostly phrases that many drafts share; they are kept once for all (passages.ts). */
const shortText = 40;

/** Fields that hold codes of the program, not words of a clerk. */
const codeFields: ReadonlySet<string> = new Set([
  'format',
  'version',
  'kind',
  'language',
  'layout',
  'sha256',
  'hash',
  'edition',
  'source',
  'grounds',
  'result',
  'sex',
]);

export type SearchTexts = { readonly short: readonly string[]; readonly long: readonly string[] };

/** Each text once, without white space at its ends. @param data plain data of a form */
export function searchTexts(data: unknown): SearchTexts {
  const texts = new Set<string>();
  collect(data, texts);
  const all = [...texts];
  return { short: all.filter((text) => text.length < shortText), long: all.filter((text) => text.length >= shortText) };
}

/** Full-width letters and digits become narrow, capitals small, white space single. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function collect(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') {
    const folded = foldText(value);
    if (folded !== '') texts.add(folded);
  } else if (typeof value === 'number') {
    texts.add(String(value));
  } else if (Array.isArray(value)) {
    for (const entry of value) collect(entry, texts);
  } else if (isPlainObject(value)) {
    for (const [name, inner] of Object.entries(value)) if (!codeFields.has(name)) collect(inner, texts);
  }
}
