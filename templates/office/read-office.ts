// The one way in for office files: whatever a file or another program hands over is judged here.
import { type FileKind, type Read, readAs } from '../reading/read';
import { officeMigrations } from './migrate';
import { type Office, officeFormat, officeSchema, officeVersion } from './office';

export const officeFile: FileKind<typeof officeSchema> = {
  format: officeFormat,
  version: officeVersion,
  migrations: officeMigrations,
  schema: officeSchema,
};

/** @param value parsed JSON of unknown origin. @returns the office in the newest version, or why it was refused */
export function readOffice(value: unknown): Read<Office> {
  return readAs(officeFile, value);
}
