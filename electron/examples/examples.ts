// The example cases, operations and office that come with the program, read once when they are first asked for.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Case } from '../../templates/case/case';
import { readCase } from '../../templates/case/read-case';
import type { Office } from '../../templates/office/office';
import { readOffice } from '../../templates/office/read-office';
import type { Operation } from '../../templates/operation/operation';
import { readOperation } from '../../templates/operation/read-operation';
import type { Read } from '../../templates/reading/read';

export type Examples = {
  readonly office: Office;
  readonly cases: readonly Case[];
  readonly operations: readonly Operation[];
  /** Bytes of the photographs that operations name, by file name. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
};

/**
 * @param folder holds `office.json`, `cases/*.json` and `operations/*.json`
 * @throws where a shipped file cannot be read: they are ours, so that is a bug
 */
export async function readExamples(folder: string): Promise<Examples> {
  const [office, cases, operations] = await Promise.all([
    readOne(join(folder, 'office.json'), readOffice),
    readAll(join(folder, 'cases'), readCase),
    readAll(join(folder, 'operations'), readOperation),
  ]);
  return { office, cases, operations, pictures: await readPictures(folder, operations) };
}

/** Photographs lie beside the operation files that name them. */
async function readPictures(folder: string, operations: readonly Operation[]): Promise<Map<string, Uint8Array>> {
  const names = operations.flatMap(({ photographs }) => photographs.map(({ file }) => file));
  const read = names.map(async (name) => [name, await readFile(join(folder, 'operations', name))] as const);
  return new Map(await Promise.all(read));
}

/** Files in the order of their names. */
async function readAll<T>(folder: string, read: (value: unknown) => Read<T>): Promise<T[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map((name) => readOne(join(folder, name), read)));
}

async function readOne<T>(path: string, read: (value: unknown) => Read<T>): Promise<T> {
  const found = read(JSON.parse(await readFile(path, 'utf8')));
  if (!found.ok)
    throw new Error(`${path}: ${found.findings.map(({ code, path: field }) => `${code} ${field}`).join(', ')}`);
  return found.value;
}
