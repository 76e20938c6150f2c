// A file on disk to a case, operation or office: bytes, JSON, then the one way in of its kind.
import type { Case } from '../../templates/case/case';
import { type Draft, draftFormat, draftVersion, formDataSchema } from '../../templates/case/draft';
import { readCase } from '../../templates/case/read-case';
import { readDraft } from '../../templates/case/read-draft';
import type { Office } from '../../templates/office/office';
import { readOffice } from '../../templates/office/read-office';
import type { Operation } from '../../templates/operation/operation';
import { readOperation } from '../../templates/operation/read-operation';
import type { Read } from '../../templates/reading/read';
import { readJsonFileNow } from '../store/read-json-file';

export const loadCase = (path: string): Promise<Read<Case>> => load(path, readCase);
export const loadOperation = (path: string): Promise<Read<Operation>> => load(path, readOperation);
export const loadOffice = (path: string): Promise<Read<Office>> => load(path, readOffice);

/** A draft as a data folder keeps it, with its record of prints; or a case, whose record is its issued papers. */
export const loadDraft = (path: string): Promise<Read<Draft>> => load(path, readDraftOrCase);

function readDraftOrCase(value: unknown): Read<Draft> {
  const draft = readDraft(value);
  if (draft.ok || draft.findings[0]?.code !== 'file-of-other-kind') return draft;
  const one = readCase(value);
  if (!one.ok) return one;
  const { id } = one.value;
  const shell = { format: draftFormat, version: draftVersion, id, createdAt: never, updatedAt: never } as const;
  const data = formDataSchema.parse(one.value);
  return { ok: true, value: { ...shell, case: data, englishOf: {}, rewording: {}, log: [] } };
}

const never = '1970-01-01T00:00:00Z';

async function load<T>(path: string, read: (value: unknown) => Read<T>): Promise<Read<T>> {
  const json = readJsonFileNow(path);
  return json.ok ? read(json.value) : json;
}
