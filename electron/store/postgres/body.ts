// JSON bodies as they stand in the tables: the same text as a local file would hold, judged the same way when read.
import type { Finding } from '../../../templates/checks/finding';
import type { Read } from '../../../templates/reading/read';
import { largestJsonFileBytes, parseJson } from '../read-json-file';

export type Body<T> =
  | { readonly state: 'good'; readonly value: T }
  | { readonly state: 'damaged' | 'newer'; readonly finding: Finding };

/** @throws with code EFBIG where it would be too large to be read again */
export function bodyOf(value: unknown): string {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (Buffer.byteLength(text) > largestJsonFileBytes)
    throw Object.assign(new Error('body too large'), { code: 'EFBIG' });
  return text;
}

export function readBody<T>(text: string | Uint8Array, read: (value: unknown) => Read<T>): Body<T> {
  const parsed = parseJson(typeof text === 'string' ? Buffer.from(text) : text);
  const judged = parsed.ok ? read(parsed.value) : parsed;
  if (judged.ok) return { state: 'good', value: judged.value };
  const finding = judged.findings[0] as Finding;
  return { state: finding.code === 'file-newer' ? 'newer' : 'damaged', finding };
}
