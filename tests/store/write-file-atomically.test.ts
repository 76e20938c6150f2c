// A file is there whole or not at all, and nothing temporary is left behind.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFileAtomically, writeFilesAtomically } from '../../electron/store/write-file-atomically';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'pilin-write-'));

describe('an atomic write', () => {
  it('makes the folder, writes the file and leaves nothing else', async () => {
    const folder = join(newFolder(), 'a', 'b');
    await writeFileAtomically(folder, { name: '文书.pdf', bytes: bytes('x') });
    expect(readdirSync(folder)).toEqual(['文书.pdf']);
    expect(readFileSync(join(folder, '文书.pdf'), 'utf8')).toBe('x');
  });

  it('replaces a file whole', async () => {
    const folder = newFolder();
    await writeFileAtomically(folder, { name: 'a', bytes: bytes('long content') });
    await writeFileAtomically(folder, { name: 'a', bytes: bytes('short') });
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('short');
  });

  it('of a set writes none where one cannot be written', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a'), 'old');
    mkdirSync(join(folder, 'b'));
    const files = [
      { name: 'a', bytes: bytes('new') },
      { name: 'b', bytes: bytes('new') },
    ];
    await expect(writeFilesAtomically(folder, files)).rejects.toMatchObject({ code: 'EISDIR' });
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
  });

  it('leaves no temporary file where the disk refuses the content', async () => {
    const folder = newFolder();
    const notBytes = { length: 1 } as unknown as Uint8Array;
    await expect(writeFileAtomically(folder, { name: 'a', bytes: notBytes })).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('tells where a file stands in the place of a folder', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'out'), '');
    await expect(writeFileAtomically(join(folder, 'out'), { name: 'a', bytes: bytes('x') })).rejects.toMatchObject({
      code: expect.stringMatching(/EEXIST|ENOTDIR/),
    });
  });

  it('by many at once on one name keeps one of the contents, whole', async () => {
    const folder = newFolder();
    const contents = Array.from({ length: 40 }, (_, index) => String(index).repeat(5000));
    await Promise.all(contents.map((text) => writeFileAtomically(folder, { name: 'a', bytes: bytes(text) })));
    expect(contents).toContain(readFileSync(join(folder, 'a'), 'utf8'));
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it.each(['../a', 'a/b', '..', '.', '', 'a\\b', 'a:b', 'con', 'NUL.txt', 'a.', 'a ', 'x'.repeat(256), 'a\u0000'])(
    'refuses the name %j',
    async (name) => {
      await expect(writeFileAtomically(newFolder(), { name, bytes: bytes('x') })).rejects.toThrow(
        'not a safe file name',
      );
    },
  );
});
