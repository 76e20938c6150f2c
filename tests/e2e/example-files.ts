// The example files as they lie on disk, read without the program's own code: what journeys expect to see.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const examplesFolder = resolve(import.meta.dirname, '..', '..', 'examples');

type Words = string | { readonly zh: string; readonly en: string };

export type ExampleCase = { readonly id: string; readonly authority: string; readonly party: { readonly name: Words } };
export type ExampleOperation = { readonly id: string; readonly title: Words; readonly cases: readonly string[] };

function readAll<T>(folder: string): T[] {
  const path = join(examplesFolder, folder);
  const names = readdirSync(path).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => JSON.parse(readFileSync(join(path, name), 'utf8')) as T);
}

export const exampleCases = readAll<ExampleCase>('cases');
export const exampleOperations = readAll<ExampleOperation>('operations');

export const chineseOf = (words: Words): string => (typeof words === 'string' ? words : words.zh);
export const englishOf = (words: Words): string => (typeof words === 'string' ? '' : words.en);

/** Text without white space, for comparing words whose lines break differently. */
export const squeeze = (text: string): string => text.replace(/\s+/g, '');
