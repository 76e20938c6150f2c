// PDF values as the specification writes them (ISO 32000-1, 7.3).
import { describe, expect, it } from 'vitest';
import { readCharacterMap } from '../../../electron/printing/words/pdf/character-map';
import { PdfUnreadable } from '../../../electron/printing/words/pdf/pdf-value';
import { ValueReader } from '../../../electron/printing/words/pdf/value-reader';

const read = (text: string) => new ValueReader(Buffer.from(text, 'latin1')).next();
const string = (text: string): string => {
  const value = read(text);
  return value?.kind === 'string' ? Buffer.from(value.bytes).toString('latin1') : 'no string';
};

describe('ValueReader', () => {
  it('reads numbers, names, words and references', () => {
    expect(read(' % comment\n -12.5 ')).toEqual({ kind: 'number', value: -12.5 });
    expect(read('/A#20B/')).toEqual({ kind: 'name', value: 'A B' });
    expect(read('true')).toEqual({ kind: 'word', value: 'true' });
    expect(read('12 0 R ')).toEqual({ kind: 'reference', object: 12 });
    expect(read('12 0 RG')).toEqual({ kind: 'number', value: 12 });
  });

  it('reads strings with brackets, escapes and hexadecimal digits', () => {
    expect(string('(a(b)c)')).toBe('a(b)c');
    expect(string('(\\(\\)\\\\\\n\\101\\7)')).toBe('()\\\nA\u0007');
    expect(string('()')).toBe('');
    expect(string('<48 65 6C6c6>')).toBe('Hell`');
  });

  it('reads arrays and dictionaries in each other', () => {
    expect(read('<</K [1 <</T /X>> 2 0 R]>>')).toEqual({
      kind: 'dictionary',
      entries: new Map([
        [
          'K',
          {
            kind: 'array',
            items: [
              { kind: 'number', value: 1 },
              { kind: 'dictionary', entries: new Map([['T', { kind: 'name', value: 'X' }]]) },
              { kind: 'reference', object: 2 },
            ],
          },
        ],
      ]),
    });
  });

  it.each(['(never ends', '[1 2', '<</A', '<zz>', ')'])('refuses %s', (text) => {
    expect(() => read(text)).toThrow(PdfUnreadable);
  });
});

describe('readCharacterMap', () => {
  const map = (body: string) => readCharacterMap(Buffer.from(body, 'latin1'));

  it('reads single codes, ranges and lists of ranges', () => {
    const found = map(
      '1 beginbfchar <0001> <4E00> endbfchar 2 beginbfrange <0002> <0003> <D842DFB7> <0005> <0006> [<0041> <00660069>] endbfrange',
    );
    expect([...found]).toEqual([
      [1, '一'],
      [2, '𠮷'],
      [3, '𠮸'],
      [5, 'A'],
      [6, 'fi'],
    ]);
  });

  it('refuses codes of other widths and words that it does not know', () => {
    expect(() => map('1 beginbfchar <01> <4E00> endbfchar')).toThrow(PdfUnreadable);
    expect(() => map('1 begincidrange <0001> <0002> 1 endcidrange')).toThrow(PdfUnreadable);
  });
});
