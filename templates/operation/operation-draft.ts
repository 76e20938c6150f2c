// The draft of an Operation: a joint operation as far as it has been entered, kept between sessions.
import { z } from 'zod';
import { draftShell, formDataSchema, isOwnId } from '../case/draft';
import { type FileKind, type Read, readAs } from '../reading/read';
import type { Migrations } from '../reading/versions';
import type { Operation } from './operation';
import { readOperation } from './read-operation';

export const operationDraftFormat = 'pilin-operation-draft';
export const operationDraftVersion = 1;

export const operationDraftSchema = z
  .strictObject({
    format: z.literal(operationDraftFormat),
    version: z.literal(operationDraftVersion),
    ...draftShell,
    /** Shaped like an operation file, kept as typed. Its id, once there, is the draft's own. */
    operation: formDataSchema,
  })
  .refine((draft) => isOwnId(draft.operation.id, draft.id), { path: ['operation', 'id'] });
export type OperationDraft = z.output<typeof operationDraftSchema>;

/** Steps that raise an older draft to the newest version, one per version. Version 1 is the first. */
export const operationDraftMigrations: Migrations = {};

export const operationDraftFile: FileKind<typeof operationDraftSchema> = {
  format: operationDraftFormat,
  version: operationDraftVersion,
  migrations: operationDraftMigrations,
  schema: operationDraftSchema,
  texts: 'as-typed',
};

/** @param value parsed JSON of unknown origin. @returns the draft in the newest version, or why it was refused */
export function readOperationDraft(value: unknown): Read<OperationDraft> {
  return readAs(operationDraftFile, value);
}

/** The operation of a draft, or findings for what is missing or unfit in it yet. */
export function draftToOperation(draft: OperationDraft): Read<Operation> {
  return readOperation(draft.operation);
}
