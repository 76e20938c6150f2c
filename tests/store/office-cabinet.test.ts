// The office file: kept with its history; damaged or missing it is said so, never taken for no office.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { officeSchema } from '../../templates/office/office';
import { faultOf, given, openedAt } from './opened';
import { onPlainFiles, temporaryFolder } from './temporary-folder';

async function savedOffice() {
  const folder = await temporaryFolder();
  const { store, clock } = await openedAt(folder);
  const read = officeSchema.parse(JSON.parse(await readFile('tests/drafts-of-old/v1/office.json', 'utf8')));
  given(await store.office.save(read));
  const office = officeSchema.parse(read);
  return { folder, store, clock, office, path: join(folder, 'office.json') };
}

describe('the office', () => {
  it('is none before one is set up, and comes back as saved', async () => {
    const { store } = await openedAt(await temporaryFolder());
    expect(given(await store.office.get())).toBeNull();
    const { store: second, office } = await savedOffice();
    expect(given(await second.office.get())).toEqual(office);
  });

  it('whose file is damaged is said so; its original is kept by the next save', async () => {
    const { folder, store, office, path } = await savedOffice();
    await writeFile(path, '{"format":');
    expect(faultOf(await store.office.get())).toBe('office-damaged');
    const [version] = given(await store.office.history());
    expect(given(await store.office.versionOf(version?.name ?? ''))).toEqual(office);
    given(await store.office.save(office));
    expect(await readdir(join(folder, 'quarantine'))).toHaveLength(1);
    expect(given(await store.office.get())).toEqual(office);
  });

  it('whose file vanished is missed', async () => {
    const { store, path } = await savedOffice();
    await rm(path);
    expect(faultOf(await store.office.get())).toBe('office-missing');
  });

  onPlainFiles('of a newer program is refused untouched', async () => {
    const { store, office, path } = await savedOffice();
    const newer = '{"format":"pilin-office","version":99}';
    await writeFile(path, newer);
    expect(faultOf(await store.office.get())).toBe('office-newer');
    expect(faultOf(await store.office.save(office))).toBe('office-newer');
    expect(await readFile(path, 'utf8')).toBe(newer);
  });
});
