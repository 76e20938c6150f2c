// A file on disk to a case, operation or office: bytes, JSON, then the one way in of its kind.
import type { Case } from '../../templates/case/case';
import { readCase } from '../../templates/case/read-case';
import type { Office } from '../../templates/office/office';
import { readOffice } from '../../templates/office/read-office';
import type { Operation } from '../../templates/operation/operation';
import { readOperation } from '../../templates/operation/read-operation';
import type { Read } from '../../templates/reading/read';
import { readJsonFile } from '../store/read-json-file';

export const loadCase = (path: string): Promise<Read<Case>> => load(path, readCase);
export const loadOperation = (path: string): Promise<Read<Operation>> => load(path, readOperation);
export const loadOffice = (path: string): Promise<Read<Office>> => load(path, readOffice);

async function load<T>(path: string, read: (value: unknown) => Read<T>): Promise<Read<T>> {
  const json = await readJsonFile(path);
  return json.ok ? read(json.value) : json;
}
