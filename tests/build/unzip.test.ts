// Our own unpacker of zip archives, tried on archives that another program made.
import { execFileSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../build/unzip.mjs';

/** Writes an archive with Python's zipfile; `body` is Python that uses `z`. */
function archive(body: string): { readonly path: string; readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'pilin-zip-'));
  const path = join(folder, 'made.zip');
  const script = `import sys, zipfile\nwith zipfile.ZipFile(sys.argv[1], 'w') as z:\n${body.replace(/^/gm, '  ')}`;
  execFileSync('python3', ['-c', script, path]);
  return { path, folder };
}

const entry = (name: string, mode: string): string => `i = zipfile.ZipInfo('${name}'); i.external_attr = ${mode} << 16`;

describe('unzip', () => {
  it('unpacks stored and deflated files with their Chinese names', () => {
    const made = archive(
      `z.writestr('folder/平湖.txt', 'a' * 5000, zipfile.ZIP_DEFLATED)\nz.writestr('plain.txt', 'as it is')`,
    );
    unzip(made.path, join(made.folder, 'out'));
    expect(readFileSync(join(made.folder, 'out', 'folder', '平湖.txt'), 'utf8')).toBe('a'.repeat(5000));
    expect(readFileSync(join(made.folder, 'out', 'plain.txt'), 'utf8')).toBe('as it is');
  });

  it('keeps programs executable and links as links', () => {
    const made = archive(
      `${entry('run', '0o100755')}\nz.writestr(i, 'program')\n${entry('link', '0o120777')}\nz.writestr(i, 'run')`,
    );
    unzip(made.path, join(made.folder, 'out'));
    expect(statSync(join(made.folder, 'out', 'run')).mode & 0o111).toBe(0o111);
    expect(lstatSync(join(made.folder, 'out', 'link')).isSymbolicLink()).toBe(true);
    expect(readlinkSync(join(made.folder, 'out', 'link'))).toBe('run');
  });

  it.each([
    ['a path that climbs out', `z.writestr('../out.txt', 'x')`],
    ['an absolute path', `z.writestr('/out.txt', 'x')`],
    ['a link that leads out', `${entry('link', '0o120777')}\nz.writestr(i, '../../away')`],
  ])('refuses %s', (_what, body) => {
    const made = archive(body);
    expect(() => unzip(made.path, join(made.folder, 'out'))).toThrow('leaves the folder');
  });

  it('refuses a file that is no archive', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'pilin-zip-')), 'not.zip');
    writeFileSync(path, 'no archive at all, only a line of text');
    expect(() => unzip(path, join(path, '..', 'out'))).toThrow('not a zip archive');
  });
});
