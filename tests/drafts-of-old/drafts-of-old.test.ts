// Files of every version ever written are kept here and must be read for ever. They are never edited.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJsonFile } from '../../electron/store/read-json-file';
import { readAs } from '../../templates/reading/read';
import { projectFiles, readProjectFile } from '../house/project-files';
import { given, opened } from '../store/opened';
import { temporaryFolder } from '../store/temporary-folder';
import { kinds, noFormats, readOtherwise } from './kinds';

const here = 'tests/drafts-of-old';
const versionsOf = (name: string): readonly number[] =>
  Array.from({ length: kinds[name]?.version ?? 0 }, (_, index) => index + 1);

describe.each(Object.entries(kinds))('%s files', (name, kind) => {
  it.each(versionsOf(name))('of version %i are still read, each step taken', async (version) => {
    const json = await readJsonFile(`${here}/v${version}/${name}.json`);
    expect(json.ok && (json.value as { version: number }).version).toBe(version);
    const taken: number[] = [];
    const steps = Object.entries(kind.migrations).map(([from, step]) => {
      const noted: typeof step = (file) => {
        taken.push(Number(from));
        return step(file);
      };
      return [from, noted] as const;
    });
    const read = json.ok && readAs({ ...kind, migrations: Object.fromEntries(steps) }, json.value);
    expect(read).toMatchObject({ ok: true, value: { version: kind.version } });
    expect(taken).toEqual(versionsOf(name).slice(version - 1, -1));
  });

  it('have one real file of each version, and a step from each older one', () => {
    expect(versionsOf(name).filter((version) => !existsSync(`${here}/v${version}/${name}.json`))).toEqual([]);
    expect(Object.keys(kind.migrations).map(Number)).toEqual(versionsOf(name).slice(0, -1));
  });

  it('of a newer version are refused by name, whatever is in them', () => {
    const read = readAs(kind, { format: kind.format, version: kind.version + 1, news: 'kept' });
    expect(read).toMatchObject({ ok: false, findings: [{ code: 'file-newer' }] });
  });
});

it('no version is kept that no kind of file has had', () => {
  const newest = Math.max(...Object.values(kinds).map(({ version }) => version));
  const kept = readdirSync(here).filter((name) => /^v\d+$/.test(name));
  expect(kept.sort()).toEqual(Array.from({ length: newest }, (_, index) => `v${index + 1}`));
});

it('every format that the program writes has its line here', () => {
  const sources = projectFiles.filter((path) => /^(templates|electron|renderer)\/.*\.(ts|tsx)$/.test(path));
  const written = new Set(sources.flatMap((path) => readProjectFile(path).match(/(?<=')pilin-[a-z-]+(?=')/g) ?? []));
  const known = [...Object.values(kinds).map(({ format }) => format), ...Object.keys(readOtherwise), ...noFormats];
  expect([...written].filter((format) => !known.includes(format))).toEqual([]);
  expect(known.filter((format) => !written.has(format))).toEqual([]);
});

it('the kept files are as they were when they were put here', () => {
  const kept = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((name) => /^v\d+[\\/]/.test(name));
  const lines = kept.sort().map((name) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(here, name)))
      .digest('hex');
    return `${hash}  ${name.replaceAll('\\', '/')}`;
  });
  expect(lines).toEqual(readFileSync(join(here, 'sha256.txt'), 'utf8').trimEnd().split('\n'));
});

it('a data folder of version 1 opens with all that is in it', async () => {
  const folder = await temporaryFolder();
  const put = async (name: string, ...place: readonly string[]): Promise<void> => {
    await mkdir(join(folder, ...place.slice(0, -1)), { recursive: true });
    await copyFile(join(here, 'v1', name), join(folder, ...place));
  };
  const idOf = (name: string): string => JSON.parse(readFileSync(join(here, 'v1', name), 'utf8')).id;
  await put('data.json', 'pilin-data.json');
  await put('office.json', 'office.json');
  await put('draft.json', 'drafts', `${idOf('draft.json')}.json`);
  await put('operation-draft.json', 'operations', `${idOf('operation-draft.json')}.json`);
  const store = await opened(folder, { create: false });
  expect(given(await store.drafts.list())).toMatchObject([{ id: idOf('draft.json'), trouble: null }]);
  expect(given(await store.operations.list())).toMatchObject([{ id: idOf('operation-draft.json'), trouble: null }]);
  expect(given(await store.office.get())).toMatchObject({ format: 'pilin-office' });
});
