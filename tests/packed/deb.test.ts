// The package for Debian, made from the shipped program: what it installs where, what it says in both languages, and that the
// system's own programs take its menu entry and its kind of file as meant.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOut } from '../../build/folders.mjs';
import { makeDeb } from '../../build/packing/deb/make-deb.mjs';
import { packedFolder } from './packed-program';

const has = (program: string): boolean => spawnSync('which', [program]).status === 0;
const run = (program: string, ...words: string[]): string => execFileSync(program, words, { encoding: 'utf8' });
let folder = '';
let deb = '';
let tree = '';
type Entry = { readonly mode: string; readonly owner: string; readonly path: string };
let files: readonly Entry[] = [];

/** Lines of the package's list: mode, owner, path. */
const readList = (): readonly Entry[] =>
  run('dpkg-deb', '--contents', deb)
    .trim()
    .split('\n')
    .map((line) => {
      const [mode = '', owner = '', , , , path = ''] = line.split(/\s+/);
      return { mode, owner, path };
    });

describe.skipIf(!has('dpkg-deb'))('the package for Debian', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(inOut(), 'deb-'));
    deb = makeDeb({
      unpacked: packedFolder(),
      version: '1.2.3-rc.1',
      arch: 'x64',
      day: '2026-12-01',
      to: join(folder, 'pilin_1.2.3~rc.1_amd64.deb'),
      compression: ['-Zgzip', '-z1'],
    });
    files = readList();
    tree = join(folder, 'tree');
    mkdirSync(tree);
    execFileSync('sh', ['-c', 'dpkg-deb --fsys-tarfile "$0" | tar -x -C "$1" ./usr', deb, tree]);
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says what it is in both languages, and that cases stay when it is removed', () => {
    const control = run('dpkg-deb', '--field', deb);
    expect(control).toContain('Package: pilin\n');
    expect(control).toContain('Version: 1.2.3~rc.1\n');
    expect(control).toContain('Architecture: amd64\n');
    expect(control).toMatch(/^Depends: .*libgtk-3-0 \| libgtk-3-0t64/m);
    expect(control).toContain('nor removing this package deletes them');
    expect(control).toContain('升级和卸载都不会删除案件');
  });

  it('runs no script of its own on the machine, neither when it comes nor when it goes', () => {
    expect(run('dpkg-deb', '--ctrl-tarfile', deb).includes('./postinst')).toBe(false);
    const own = execFileSync('sh', ['-c', 'dpkg-deb --ctrl-tarfile "$0" | tar -t', deb], { encoding: 'utf8' });
    expect(own.trim().split('\n').sort()).toEqual(['./', './control', './md5sums']);
  });

  it('installs the program under /opt and nothing else but its entries, all of it root’s and written by nobody else', () => {
    const homes = new Set(
      files.map(({ path }) =>
        path
          .split('/')
          .slice(1, 3)
          .filter((part) => part !== '')
          .join('/'),
      ),
    );
    expect([...homes].sort()).toEqual(['', 'opt', 'opt/Pilin', 'usr', 'usr/bin', 'usr/share']);
    expect(files.filter(({ owner }) => owner !== 'root/root')).toEqual([]);
    expect(files.filter(({ mode }) => !mode.startsWith('l') && (mode[5] === 'w' || mode[8] === 'w'))).toEqual([]);
    expect(files.filter(({ path }) => /[^\x20-\x7e]/.test(path))).toEqual([]);
  });

  it('lets one program gain rights, that of the sandbox', () => {
    const gaining = files.filter(({ mode }) => /[sS]/.test(mode.slice(1)));
    expect(gaining).toEqual([{ mode: '-rwsr-xr-x', owner: 'root/root', path: './opt/Pilin/chrome-sandbox' }]);
  });

  it('carries every file of the packed program unchanged', () => {
    const sums = execFileSync('sh', ['-c', 'dpkg-deb --ctrl-tarfile "$0" | tar -xO ./md5sums', deb], {
      encoding: 'utf8',
    });
    const listedHere = new Set(sums.split('\n').map((line) => line.slice(34)));
    const packed = readdirSync(packedFolder(), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    expect(packed.length).toBeGreaterThan(100);
    for (const { parentPath, name } of packed) {
      const path = join('opt/Pilin', join(parentPath, name).slice(packedFolder().length + 1));
      expect([path, listedHere.has(path)]).toEqual([path, true]);
    }
  });

  it('can be made again from the same program, byte for byte', () => {
    const small = join(folder, 'small');
    mkdirSync(join(small, 'resources'), { recursive: true });
    cpSync(join(packedFolder(), 'chrome-sandbox'), join(small, 'chrome-sandbox'));
    writeFileSync(join(small, 'resources', 'a.txt'), 'a');
    const facts = { unpacked: small, version: '1.0.0', arch: 'arm64', day: '2026-12-01' } as const;
    const [one, two] = ['one.deb', 'two.deb'].map((name) => makeDeb({ ...facts, to: join(folder, name) }));
    expect(readFileSync(one ?? '').equals(readFileSync(two ?? ''))).toBe(true);
    expect(run('dpkg-deb', '--field', one ?? '', 'Architecture')).toBe('arm64\n');
  });

  it('leaves nothing behind where it cannot be made', () => {
    const small = join(folder, 'small');
    const to = join(folder, 'never.deb');
    const wish = { unpacked: small, version: 'no version', arch: 'x64', day: '2026-12-01', to } as const;
    expect(() => makeDeb(wish)).toThrow('dpkg-deb');
    expect(readdirSync(folder).filter((name) => name.includes('never') || name.startsWith('.deb-'))).toEqual([]);
  });

  it.skipIf(!has('desktop-file-validate'))('has an entry that the menu takes, named in both languages', () => {
    const entry = join(tree, 'usr/share/applications/pilin-desk.desktop');
    expect(run('desktop-file-validate', entry)).toBe('');
    const text = readFileSync(entry, 'utf8');
    for (const line of ['Name=Pilin', 'Name[zh_CN]=毗邻文书', 'Exec=/opt/Pilin/pilin-desk %F']) {
      expect(text.split('\n')).toContain(line);
    }
  });

  it.skipIf(!has('appstreamcli'))('has a page that software centres take', () => {
    const page = join(tree, 'usr/share/metainfo/cn.pilin.desk.metainfo.xml');
    expect(spawnSync('appstreamcli', ['validate', '--no-net', page], { encoding: 'utf8' })).toMatchObject({
      status: 0,
    });
  });

  it.skipIf(!has('update-mime-database') || !has('gio') || !has('update-desktop-database'))(
    'makes the system know .pilin files by name, and hand them to the program',
    () => {
      const share = join(tree, 'usr', 'share');
      execFileSync('update-mime-database', [join(share, 'mime')], { stdio: 'ignore' });
      execFileSync('update-desktop-database', [join(share, 'applications')]);
      // The entry names a program that is not installed here, and such entries are passed over.
      const entry = join(share, 'applications', 'pilin-desk.desktop');
      writeFileSync(entry, readFileSync(entry, 'utf8').replace('/opt/Pilin/pilin-desk', '/bin/true'));
      const env = { PATH: process.env.PATH, HOME: folder, XDG_DATA_DIRS: share, LC_ALL: 'C.UTF-8' };
      const asked = (...words: string[]): string => execFileSync('gio', words, { encoding: 'utf8', env });
      for (const name of ['移送 平湖.pilin', 'B.PILIN']) {
        writeFileSync(join(folder, name), 'age-encryption.org/v1\n');
        expect(asked('info', '-a', 'standard::content-type', join(folder, name))).toContain(
          'application/x-pilin-bundle',
        );
      }
      writeFileSync(join(folder, 'u.pilin-update'), 'PILIN-UPDATE 1\n');
      expect(asked('info', '-a', 'standard::content-type', join(folder, 'u.pilin-update'))).not.toContain(
        'x-pilin-bundle',
      );
      expect(asked('mime', 'application/x-pilin-bundle')).toContain('pilin-desk.desktop');
    },
  );
});
