// `npm run dist`: what it refuses, in both languages, and what lies beside the installers.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { faultsOfRuntime, faultsOfSource, lackFor, readVersion } from '../../build/dist/checks.mjs';
import { installerName, installers, installersFor } from '../../build/dist/installers.mjs';
import { layPapers } from '../../build/dist/papers.mjs';
import { readWish } from '../../build/dist.mjs';
import { npmCommand } from '../../build/run.mjs';

const commit = { commit: 'c0ffee', changed: [], tags: ['v0.2.0'], day: '2026-12-01' };
const tested = { commit: 'c0ffee', passed: 3000 };
const version = { version: '0.2.0', newest: '0.2.0' };

describe('before an installer is made', () => {
  it('nothing is at fault where the tagged commit is clean, tested and named alike everywhere', () => {
    expect(faultsOfSource(commit, tested, version)).toEqual([]);
    expect(faultsOfRuntime({ kind: 'official', version: '45.4.1' }, '45.4.1')).toEqual([]);
  });

  it.each([
    ['is no commit', faultsOfSource({ ...commit, commit: '' }, tested, version), 'git clone'],
    [
      'has changes',
      faultsOfSource({ ...commit, changed: [' M a.ts'] }, tested, version),
      'uncommitted changes ( M a.ts)',
    ],
    ['was never tested', faultsOfSource(commit, null, version), 'npm test'],
    ['was tested as another commit', faultsOfSource(commit, { commit: 'beef', passed: 1 }, version), 'ran on beef'],
    [
      'has another version in its list of changes',
      faultsOfSource(commit, tested, { ...version, newest: '0.3.0' }),
      '0.3.0',
    ],
    ['bears the tag of another version', faultsOfSource({ ...commit, tags: ['v0.1.0'] }, tested, version), 'v0.1.0'],
    ['would run on a stand-in', faultsOfRuntime({ kind: 'stand-in', version: '25.1.1' }, '45.4.1'), 'ELECTRON_MIRROR'],
  ])('what %s is refused in both languages, with what to do', (_what, faults, words) => {
    const all = faults as readonly { zh: string; en: string }[];
    expect(all.map(({ en }) => en).join()).toContain(words);
    for (const { zh } of all) expect(zh).toMatch(/请/);
  });

  it('a machine that cannot make one kind says so', () => {
    const here = { host: 'linux', hasDpkg: false };
    expect(lackFor({ kind: 'deb', platform: 'linux' }, here)?.en).toContain('Debian');
    expect(lackFor({ kind: 'dmg', platform: 'darwin' }, here)?.en).toContain('macOS');
    expect(lackFor({ kind: 'nsis', platform: 'win32' }, here)).toBe(null);
  });

  it('the version of this project and its list of changes agree', () => {
    const { version: own, newest } = readVersion();
    expect(newest).toBe(own);
  });
});

describe('the installers', () => {
  it('have ASCII names, each its own', () => {
    const all = Object.keys(installers).flatMap((platform) => installersFor({ platform }));
    const names = all.map((one) => installerName({ ...one, version: '0.2.0' }));
    expect(names).toEqual([
      'pilin_0.2.0_amd64.deb',
      'pilin-0.2.0-linux-x86_64.AppImage',
      'pilin_0.2.0_arm64.deb',
      'pilin-0.2.0-linux-arm64.AppImage',
      'pilin-0.2.0-win-x64.exe',
      'pilin-0.2.0-win-x64.zip',
      'pilin-0.2.0-win-arm64.exe',
      'pilin-0.2.0-win-arm64.zip',
      'pilin-0.2.0-mac-x64.dmg',
      'pilin-0.2.0-mac-arm64.dmg',
    ]);
  });

  it('are those that were asked for', () => {
    const wish = readWish(['--platform', 'linux', '--arch', 'arm64', '--only', 'deb']);
    expect(installersFor(wish)).toEqual([{ platform: 'linux', arch: 'arm64', kind: 'deb' }]);
    for (const words of [
      ['--platform', 'beos'],
      ['--platform', 'linux', '--only', 'dmg'],
      ['--arch', 'mips'],
    ]) {
      expect(() => readWish(words)).toThrow(/--/);
    }
  });

  it('have checksums beside them that sha256sum reads, the bill of materials, and the commit they were made from', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pilin-dist-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'pilin_0.2.0_amd64.deb'), 'a package');
    const sbom = join(folder, 'sbom');
    writeFileSync(sbom, '{}');
    await layPapers(folder, { version: '0.2.0', commit: 'c0ffee', electron: '45.4.1' }, sbom);
    const said = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
    for (const name of ['pilin_0.2.0_amd64.deb', 'pilin-0.2.0.cdx.json', 'dist.json'])
      expect(said).toContain(`${name}: OK`);
    expect(JSON.parse(readFileSync(join(folder, 'dist.json'), 'utf8'))).toMatchObject({ commit: 'c0ffee' });
  });
});

describe('npm', () => {
  it('is started on Windows as a script by this Node, which starts no .cmd file', () => {
    expect(npmCommand('linux', {})).toEqual({ program: 'npm', words: [] });
    expect(npmCommand('win32', { npm_execpath: 'C:\\npm-cli.js' })).toEqual({
      program: process.execPath,
      words: ['C:\\npm-cli.js'],
    });
  });
});
