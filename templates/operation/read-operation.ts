// The one way in for operation files: whatever a file or another program hands over is judged here.
import { type FileKind, type Read, readAs } from '../reading/read';
import { operationMigrations } from './migrate';
import { type Operation, operationFormat, operationSchema, operationVersion } from './operation';

export const operationFile: FileKind<typeof operationSchema> = {
  format: operationFormat,
  version: operationVersion,
  migrations: operationMigrations,
  schema: operationSchema,
};

/** @param value parsed JSON of unknown origin. @returns the operation in the newest version, or why it was refused */
export function readOperation(value: unknown): Read<Operation> {
  return readAs(operationFile, value);
}
