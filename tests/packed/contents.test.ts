// What lies in the packed program: the bundles in the archive, what people and other programs read beside it, no more.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packedFolder, resourcesFolder } from './packed-program';

function filesIn(folder: string): readonly string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  return all.filter((one) => one.isFile()).map((one) => relative(folder, join(one.parentPath, one.name)));
}

type Entry = { readonly files?: Readonly<Record<string, Entry>> };

/** Paths in the archive, from its own header: four sizes, then JSON. */
function filesInArchive(): readonly string[] {
  const bytes = readFileSync(join(resourcesFolder(), 'app.asar'));
  const header = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))) as Entry;
  const paths = (entry: Entry, path: string): string[] =>
    entry.files === undefined
      ? [path]
      : Object.entries(entry.files).flatMap(([name, one]) => paths(one, `${path}/${name}`));
  return paths(header, '');
}

const same = (path: string, original: string): void =>
  expect(readFileSync(join(resourcesFolder(), path)).equals(readFileSync(original))).toBe(true);

describe('the archive', () => {
  it('holds the bundles and a package.json that names no dependency', () => {
    const top = new Set(filesInArchive().map((path) => path.split('/')[1]));
    expect([...top].sort()).toEqual([
      'backup-worker',
      'command-line',
      'electron',
      'package.json',
      'paper-worker',
      'preload',
      'renderer',
    ]);
    const bytes = readFileSync(join(resourcesFolder(), 'app.asar')).toString('latin1');
    expect(bytes).toContain('"main": "electron/main.cjs"');
    expect(filesInArchive().filter((path) => /node_modules|\.map$|\.ts$|\.made-from/.test(path))).toEqual([]);
  });

  it('holds the desk in the form for users, not that for developers', () => {
    const bytes = readFileSync(join(resourcesFolder(), 'app.asar')).toString('latin1');
    for (const mark of ['css-dev-only-do-not-override', 'react-dom-client.development']) {
      expect([mark, bytes.includes(mark)]).toEqual([mark, false]);
    }
  });

  it('is the only program in the folder of resources', () => {
    const programs = filesIn(resourcesFolder()).filter((path) => /\.(c?js|mjs|asar|node)$/.test(path));
    expect(programs).toEqual(['app.asar']);
  });
});

describe('beside the archive', () => {
  it('lie the faces, the guide and the examples', () => {
    for (const name of readdirSync('out/fonts')) same(`fonts/${name}`, `out/fonts/${name}`);
    same('docs/guide.zh.html', 'out/docs/guide.zh.html');
    same('docs/guide.en.html', 'out/docs/guide.en.html');
    same('examples/office.json', 'examples/office.json');
  });

  it('lie the texts of law and papers as they are in the project, to be read by people', () => {
    const shipped = filesIn(join(resourcesFolder(), 'templates')).filter((path) => path.endsWith('.yaml'));
    const original = filesIn('templates').filter((path) => path.endsWith('.yaml'));
    expect([...shipped].sort()).toEqual([...original].sort());
    for (const path of original) same(`templates/${path}`, `templates/${path}`);
  });
});

describe('every file', () => {
  it('has an ASCII name', () => {
    const odd = filesIn(packedFolder()).filter((path) => /[^\x20-\x7e]/.test(path));
    expect(odd).toEqual([]);
  });

  it('can be read by everybody and written by its owner only', () => {
    const wrong = filesIn(packedFolder()).filter((path) => {
      const mode = statSync(join(packedFolder(), path)).mode;
      return (mode & 0o044) !== 0o044 || (mode & 0o022) !== 0;
    });
    expect(wrong).toEqual([]);
  });
});
