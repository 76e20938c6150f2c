// The program for Windows, packed here by the packer that is used there, around a stand-in for Electron's executable: files
// at their places, the icon and the names in the executable, every fuse flipped and read back.
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officialVersion } from '../../build/electron-official.mjs';
import { deskIn, packedFolder } from '../../build/packing/packed-program.mjs';
import { verifyUnpacked } from '../../build/packing/verify-unpacked.mjs';

/** The mark before Electron's fuses (docs of @electron/fuses), version 1 of their row, eight of them, as Electron ships them. */
const fuses = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u000810110011';

/** Any Windows program with a version in it. */
const script = (path: string): string => `Unicode true
OutFile "${path}"
VIProductVersion "1.0.0.0"
VIAddVersionKey /LANG=1033 "ProductName" "Electron"
VIAddVersionKey /LANG=1033 "FileVersion" "1.0.0"
VIAddVersionKey /LANG=1033 "FileDescription" "Electron"
VIAddVersionKey /LANG=1033 "LegalCopyright" "nobody"
Section
SectionEnd
`;

let folder = '';
let unpacked = '';

describe.skipIf(!existsSync('/usr/bin/makensis'))('the program for Windows', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pilin-windows-'));
    const dist = join(folder, 'electron');
    for (const name of ['locales', 'resources']) mkdirSync(join(dist, name), { recursive: true });
    for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version', 'locales/zh-CN.pak', 'resources/keep'])
      writeFileSync(join(dist, name), '');
    const executable = join(dist, 'electron.exe');
    writeFileSync(join(folder, 'program.nsi'), script(executable));
    execFileSync('makensis', ['-V1', join(folder, 'program.nsi')]);
    appendFileSync(executable, Buffer.from(fuses, 'latin1'));
    const output = join(folder, 'packed');
    const { VITEST: _runner, ...env } = process.env;
    const words = ['build/packing/pack-here.mjs', output, '--platform', 'win32', '--arch', 'arm64', '--dist', dist];
    const ran = spawnSync(process.execPath, words, { env, encoding: 'utf8' });
    if (ran.status !== 0) throw new Error(`${ran.stdout}${ran.stderr}`);
    unpacked = packedFolder(output, 'win32', 'arm64');
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has every file at its place under an ASCII name, and every fuse as it must be', async () => {
    expect(await verifyUnpacked(unpacked, 'win32', officialVersion())).toEqual([]);
    expect(existsSync(join(unpacked, 'pilin.cmd'))).toBe(true);
  });

  it('bears its own name, version and icon in its executable', () => {
    const bytes = readFileSync(deskIn(unpacked, 'win32'));
    const version = JSON.parse(readFileSync('package.json', 'utf8')).version as string;
    for (const words of ['Pilin', version]) {
      expect([words, bytes.includes(Buffer.from(words, 'utf16le'))]).toEqual([words, true]);
    }
    // The picture of 256 px lies in an icon as it is.
    expect(bytes.includes(readFileSync('build/packing/icon/sizes/256x256.png'))).toBe(true);
  });

  it('carries the printing program of others unaltered', () => {
    const name = 'node_modules/pdf-to-printer/dist/SumatraPDF-3.4.6-32.exe';
    expect(readFileSync(join(unpacked, 'resources', name)).equals(readFileSync(name))).toBe(true);
  });
});
