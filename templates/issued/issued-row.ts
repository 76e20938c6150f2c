// One issued paper as lists show it: its sheet without the parts, and how it stands.
import type { IssuedEvent } from './events';
import type { IssuedRecord } from './record';
import { type Standing, standingOf } from './standing';

export type IssuedRow = Pick<
  IssuedRecord,
  | 'id'
  | 'kind'
  | 'name'
  | 'language'
  | 'layout'
  | 'date'
  | 'number'
  | 'series'
  | 'authority'
  | 'subject'
  | 'about'
  | 'issuedAt'
  | 'by'
  | 'template'
  | 'rewording'
  | 'replaces'
  | 'corrects'
> & {
  readonly hash: { readonly pdf: string; readonly docx: string };
  /** SHA-256 of issue.json. */
  readonly sheetHash: string;
  readonly standing: Standing;
};

export function issuedRow(record: IssuedRecord, sheetHash: string, events: readonly IssuedEvent[]): IssuedRow {
  const { format, version, program, law, warnings, parts, ...shown } = record;
  const hashOf = (role: string): string => parts.find((part) => part.role === role)?.sha256 ?? '';
  const hash = { pdf: hashOf('pdf'), docx: hashOf('docx') };
  return { ...shown, hash, sheetHash, standing: standingOf(events) };
}
