// ZIP files written and read back: the same bytes for the same entries, and damage is noticed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../../electron/printing/zip/read-zip';
import { deflatedEntry, storedEntry, writeZip } from '../../../electron/printing/zip/write-zip';

describe('ZIP', () => {
  it('gives back what was put in', () => {
    const file = fc.tuple(fc.stringMatching(/^[a-z/.]{1,20}$/), fc.uint8Array({ maxLength: 300 }), fc.boolean());
    fc.assert(
      fc.property(fc.uniqueArray(file, { selector: ([path]) => path, maxLength: 6 }), (files) => {
        const entries = files.map(([path, bytes, stored]) => (stored ? storedEntry : deflatedEntry)(path, bytes));
        const read = readZip(writeZip(entries));
        expect([...read.keys()]).toEqual(files.map(([path]) => path));
        for (const [path, bytes] of files)
          expect(Buffer.from(read.get(path) ?? []).equals(Buffer.from(bytes))).toBe(true);
      }),
    );
  });

  it('keeps Chinese names and texts', () => {
    expect(Buffer.from(readZip(writeZip([deflatedEntry('附件.xml', '文书')])).get('附件.xml') ?? []).toString()).toBe(
      '文书',
    );
  });

  it('notices damage', () => {
    const zip = writeZip([storedEntry('a', Buffer.from('text'))]);
    zip[31] = (zip[31] ?? 0) ^ 1;
    expect(() => readZip(zip)).toThrow(/checksum/);
    expect(() => readZip(Buffer.from('no zip'))).toThrow(/no ZIP/);
  });
});
