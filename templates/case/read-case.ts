// The one way in for case files: whatever a file or another program hands over is judged here.
import { type FileKind, type Read, readAs } from '../reading/read';
import { type Case, caseFormat, caseSchema, caseVersion } from './case';
import { caseMigrations } from './migrate';

export const caseFile: FileKind<typeof caseSchema> = {
  format: caseFormat,
  version: caseVersion,
  migrations: caseMigrations,
  schema: caseSchema,
};

/** @param value parsed JSON of unknown origin. @returns the case in the newest version, or why it was refused */
export function readCase(value: unknown): Read<Case> {
  return readAs(caseFile, value);
}
