// The one way in for drafts, and the way from a draft to the case that papers are made from.
import { type FileKind, type Read, readAs } from '../reading/read';
import type { Case } from './case';
import { type Draft, draftFormat, draftMigrations, draftSchema, draftVersion } from './draft';
import { readCase } from './read-case';

export const draftFile: FileKind<typeof draftSchema> = {
  format: draftFormat,
  version: draftVersion,
  migrations: draftMigrations,
  schema: draftSchema,
  texts: 'as-typed',
};

/** @param value parsed JSON of unknown origin. @returns the draft in the newest version, or why it was refused */
export function readDraft(value: unknown): Read<Draft> {
  return readAs(draftFile, value);
}

/** The case of a draft, or findings for what is missing or unfit in it yet. */
export function draftToCase(draft: Draft): Read<Case> {
  return readCase(draft.case);
}
