// Files of every version ever released are kept here and must be read for ever. They are never edited.
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { readJsonFile } from '../../electron/store/read-json-file';
import { caseFile } from '../../templates/case/read-case';
import { draftFile } from '../../templates/case/read-draft';
import { officeFile } from '../../templates/office/read-office';
import { operationDraftFile } from '../../templates/operation/operation-draft';
import { operationFile } from '../../templates/operation/read-operation';
import { type FileKind, readAs } from '../../templates/reading/read';

const kinds: readonly (readonly [string, FileKind<z.ZodType>])[] = [
  ['case', caseFile],
  ['operation', operationFile],
  ['office', officeFile],
  ['draft', draftFile],
  ['operation-draft', operationDraftFile],
];

describe.each(kinds)('%s files', (name, kind) => {
  const versions = Array.from({ length: kind.version }, (_, index) => index + 1);

  it.each(versions)('of version %i are still read', async (version) => {
    const json = await readJsonFile(`tests/drafts-of-old/v${version}/${name}.json`);
    expect(json.ok && (json.value as { version: number }).version).toBe(version);
    expect(json.ok && readAs(kind, json.value)).toMatchObject({ ok: true });
  });

  it('have one real file of each version, and a step from each older one', () => {
    expect(versions.filter((version) => !existsSync(`tests/drafts-of-old/v${version}/${name}.json`))).toEqual([]);
    expect(Object.keys(kind.migrations).map(Number)).toEqual(versions.slice(0, -1));
  });
});

it('no version is kept that no kind of file has had', () => {
  const newest = Math.max(...kinds.map(([, kind]) => kind.version));
  const kept = readdirSync('tests/drafts-of-old').filter((name) => /^v\d+$/.test(name));
  expect(kept.sort()).toEqual(Array.from({ length: newest }, (_, index) => `v${index + 1}`));
});
