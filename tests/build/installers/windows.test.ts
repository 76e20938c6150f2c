// The installer for Windows, compiled from the configuration that is shipped by a real compiler of NSIS, which takes every
// warning as a fault: what it says in both languages, what it writes into the registry, how its files are called.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedPackage } from '../../../build/packing/stage-app.mjs';
import { stringsOf } from './nsis-strings';
import { layWindowsTools } from './windows-tools';

const canCompile = ['/usr/bin/makensis', '/usr/bin/7za'].every(existsSync);
const files = [
  'Pilin.exe',
  'pilin.cmd',
  'resources/app.asar',
  'resources/fonts/face.ttf',
  'resources/templates/a.yaml',
];
let folder = '';
let made: readonly string[] = [];
let installer = (_text: string): boolean => false;
let uninstaller = (_text: string): boolean => false;

/** Stand-ins for the files of Windows: an installer does not look into what it carries. */
function unpacked(): string {
  const at = join(folder, 'unpacked');
  for (const name of files) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), name.repeat(100));
  }
  return at;
}

describe.skipIf(!canCompile)('the installer for Windows', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pilin-windows-'));
    const app = join(folder, 'app');
    mkdirSync(app);
    writeFileSync(join(app, 'package.json'), JSON.stringify(shippedPackage()));
    const output = join(folder, 'made');
    const words = ['--unpacked', unpacked(), '--platform', 'win32', '--arch', 'x64', '--kinds', 'nsis,zip'];
    const { VITEST: _runner, ...environment } = process.env;
    const ran = spawnSync(
      process.execPath,
      ['build/packing/installers-here.mjs', ...words, '--electron', '45.0.0', '--app', app, '--output', output],
      { env: { ...environment, ...layWindowsTools(join(folder, 'tools')) }, encoding: 'utf8' },
    );
    if (ran.status !== 0) throw new Error(`${ran.stdout}${ran.stderr}`);
    made = readdirSync(output).filter((name) => name.startsWith('pilin'));
    const path = join(output, made.find((name) => name.endsWith('.exe')) ?? '');
    installer = stringsOf(readFileSync(path));
    execFileSync('7z', ['e', '-y', `-o${folder}`, path, '-r', 'Uninstall Pilin.exe'], { stdio: 'ignore' });
    uninstaller = stringsOf(readFileSync(join(folder, 'Uninstall Pilin.exe')));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('compiles, beside a folder to be carried along, under ASCII names', () => {
    const version = JSON.parse(readFileSync('package.json', 'utf8')).version as string;
    expect([...made].sort()).toEqual([`pilin-${version}-win-x64.exe`, `pilin-${version}-win-x64.zip`]);
    const inZip = execFileSync(
      '7za',
      ['l', '-ba', join(folder, 'made', made.find((one) => one.endsWith('.zip')) ?? '')],
      {
        encoding: 'utf8',
      },
    );
    for (const name of files) expect(inZip).toContain(name);
  });

  it('says in both languages what it will do, for whom, and that cases are not deleted', () => {
    for (const words of ['安装毗邻文书 Pilin', '升级和卸载都不会删除案件', '也可以为本机所有用户安装']) {
      expect([words, installer(words)]).toEqual([words, true]);
    }
    for (const words of ['neither an update nor uninstalling deletes them', 'for yourself alone']) {
      expect([words, installer(words)]).toEqual([words, true]);
    }
  });

  it('says where cases stay when the program is removed, without naming one person’s folder', () => {
    for (const words of ['案件、已签发文书和设置不会删除', 'Cases, issued papers and settings are not deleted']) {
      expect([words, uninstaller(words)]).toEqual([words, true]);
    }
    expect(uninstaller('%APPDATA%\\Pilin')).toBe(true);
  });

  it('offers both licences: the program’s own in the language of law, and what it means in Chinese', () => {
    const bytes = readFileSync('build/packing/windows/licence.txt');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString('utf8').replace(/\r/g, '');
    expect(text).toContain(readFileSync('LICENSE', 'utf8').trim());
    expect(text).toContain('不附带任何担保');
  });

  it('hands .pilin files to the program, under one class of the registry, and takes that back', () => {
    for (const words of ['.pilin', 'Pilin.Bundle', '毗邻文书移送包 / Pilin bundle']) {
      expect([words, installer(words)]).toEqual([words, true]);
    }
    for (const words of ['.pilin', 'Pilin.Bundle']) expect([words, uninstaller(words)]).toEqual([words, true]);
  });
});
