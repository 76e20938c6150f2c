// The program's own channels: what it says of itself, an update that a person brings, a file the system hands over.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newKeys, updatePackage } from '../../build/update-package.mjs';
import { HandedFiles } from '../../electron/handlers/handed-files';
import { bundlePathsIn } from '../../electron/shell/bundle-paths';
import { faultOf, must, openTestDesk } from './open-test-desk';

describe('about', () => {
  it('tells version, runtime and parts of others, and the text of a licence when asked', async () => {
    const { ask } = await openTestDesk();
    const about = must(await ask['about:get']({}));
    expect(about).toMatchObject({ version: '0.1.0', parts: [{ name: 'zod', licence: 'MIT' }], publisher: null });
    expect(must(await ask['about:licence']({ name: 'zod', version: '4.6.7' })).text).toContain('Permission');
    expect(faultOf(await ask['about:licence']({ name: 'zod', version: '1.0.0' }))).toBe('part-unknown');
  });

  it('opens the folder of the texts of law and papers, and no other', async () => {
    const { ask, opened, folder } = await openTestDesk();
    must(await ask['about:texts']({}));
    expect(opened).toEqual([join(folder, 'templates')]);
  });
});

describe('an update', () => {
  const manifest = (program: string) => ({
    program,
    platform: 'linux',
    arch: 'x64',
    file: { name: `pilin-${program}-linux-x64.deb` },
    released: '2026-12-01',
    notes: { zh: '新增文书', en: 'New papers' },
  });

  it('is not set up in a build without the publisher’s key, and no file is asked for', async () => {
    const { ask, questions } = await openTestDesk();
    expect(faultOf(await ask['update:take']({}))).toBe('update-not-set-up');
    expect(questions).toEqual([]);
  });

  it('is verified, saved where the person wants it and shown there; nothing is started', async () => {
    const { ask, folder, person, opened } = await openTestDesk();
    const keys = newKeys(folder);
    const given = join(folder, 'given.pilin-update');
    writeFileSync(
      given,
      updatePackage(Buffer.from('installer'), manifest('0.2.0'), readFileSync(keys.private, 'utf8')),
    );
    const downloads = join(folder, 'downloads');
    mkdirSync(downloads);
    person.files = [given];
    person.file = join(downloads, 'new.deb');
    const taken = must(await ask['update:take']({}));
    expect(taken.update).toMatchObject({ version: '0.2.0', notes: { en: 'New papers' } });
    expect(readFileSync(person.file, 'utf8')).toBe('installer');
    expect(opened).toEqual([person.file]);
  });

  it('leaves everything as it was where the person thinks better of it', async () => {
    const { ask, folder, person } = await openTestDesk();
    const keys = newKeys(folder);
    expect(must(await ask['update:take']({}))).toEqual({ cancelled: true, update: null });
    const given = join(folder, 'given.pilin-update');
    writeFileSync(
      given,
      updatePackage(Buffer.from('installer'), manifest('0.2.0'), readFileSync(keys.private, 'utf8')),
    );
    person.files = [given];
    expect(must(await ask['update:take']({}))).toEqual({ cancelled: true, update: null });
  });

  it('says what hinders the file from being read or written', async () => {
    const { ask, folder, person } = await openTestDesk();
    const keys = newKeys(folder);
    person.files = [join(folder, 'missing.pilin-update')];
    expect(faultOf(await ask['update:take']({}))).toBe('update-file-fault');
    const given = join(folder, 'given.pilin-update');
    writeFileSync(
      given,
      updatePackage(Buffer.from('installer'), manifest('0.2.0'), readFileSync(keys.private, 'utf8')),
    );
    person.files = [given];
    person.file = join(folder, 'no-such-folder', 'new.deb');
    expect(faultOf(await ask['update:take']({}))).toBe('update-file-fault');
  });

  it('that is older is refused before any place is asked for', async () => {
    const { ask, folder, person, questions } = await openTestDesk();
    const keys = newKeys(folder);
    const given = join(folder, 'given.pilin-update');
    writeFileSync(
      given,
      updatePackage(Buffer.from('installer'), manifest('0.0.1'), readFileSync(keys.private, 'utf8')),
    );
    person.files = [given];
    expect(faultOf(await ask['update:take']({}))).toBe('update-not-newer');
    expect(questions).toEqual(['Choose an update package']);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('a file that the system hands over', () => {
  it('is told once, by its name and an id; its path stays in the machine', async () => {
    const handed = new HandedFiles();
    handed.hand('/media/stick/平湖移送.pilin');
    expect(handed.tell()).toEqual([{ id: 'handed-1', name: '平湖移送.pilin' }]);
    expect(handed.tell()).toEqual([]);
    expect(handed.pathOf('handed-1')).toBe('/media/stick/平湖移送.pilin');
    expect(handed.pathOf('handed-2')).toBeUndefined();
  });

  it('is one of a hundred at most', () => {
    const handed = new HandedFiles();
    for (let count = 0; count < 1000; count++) handed.hand(`/x/${count}.pilin`);
    expect(handed.tell()).toHaveLength(100);
  });

  it('is found among the words of a start, wherever the program was started from', () => {
    const desk = '/opt/Pilin/pilin-desk';
    expect(bundlePathsIn([desk, '--no-sandbox', 'a.pilin', '/x/B.PILIN', 'c.pdf'], '/stick')).toEqual([
      '/stick/a.pilin',
      '/x/B.PILIN',
    ]);
    expect(bundlePathsIn([desk, '--pilin-data=x.pilin'], '/stick')).toEqual([]);
    expect(bundlePathsIn(['/opt/desk.pilin'], '/stick')).toEqual([]);
  });
});
