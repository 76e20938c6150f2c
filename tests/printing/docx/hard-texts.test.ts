// Texts that break files in other programs: rare characters, markup, templates, control characters, great length.
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { printDocx } from '../../../electron/printing/docx/print-docx';
import { escapeXml, writable } from '../../../electron/printing/docx/xml/text';
import { wordsOfDocx } from '../../../electron/printing/words/words-of-docx';
import type { Paper } from '../../../templates/paper/paper';
import { paperOf } from './papers';
import { partsOf, pictures } from './parts';
import { paragraph, same, words } from './sample-blocks';

const chinese = (text: string, change: Partial<Paper> = {}): Paper =>
  paperOf([paragraph(words(text))], { language: 'zh', ...change });
const wordsIn = async (paper: Paper): Promise<string[]> => wordsOfDocx(await printDocx(paper, { pictures }));

const hard = [
  '𠮷野囍镕喆堃〇㙦𬭎𫖯',
  '<w:p>&amp;</w:p>]]><!-- " \' -->',
  '{{ party.name }} {% raw %} {reference-1} {a.png} $1 $& \\',
  '“‘’”——……·①②※→°',
  'e\u0301 👨‍👩‍👧 葛\u{E0100}',
];

describe('hard texts', () => {
  it.each(hard)('stand in the file as they are: %s', async (text) => {
    expect(await wordsIn(chinese(text))).toEqual([text]);
  });

  it('read alike with another reader', async () => {
    const bytes = await printDocx(
      paperOf(
        hard.map((text) => paragraph(words(text))),
        { language: 'zh' },
      ),
      { pictures },
    );
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(value.split('\n').filter((line) => line !== '')).toEqual(hard);
  });

  it('lose control characters, and show what is no character', async () => {
    expect(await wordsIn(chinese('甲\u0000\u0007乙\u001b丙\u0085丁'))).toEqual(['甲乙丙丁']);
    expect(await wordsIn(chinese('甲\ud800乙\udc00丙\ufffe丁\u{1ffff}'))).toEqual(['甲\ufffd乙\ufffd丙\ufffd丁\ufffd']);
  });

  it('keep a name of 200 characters and a cell of 5,000 whole', async () => {
    const name = `${'某'.repeat(199)}𠮷`;
    const cell = '事实经过'.repeat(1250);
    const table = {
      kind: 'field-table' as const,
      clause: 'table',
      rows: [[{ label: words(name), value: words(cell) }]],
    };
    expect(await wordsIn(paperOf([table], { language: 'zh' }))).toEqual([name, cell]);
  });

  it('cannot act as markup in properties, labels and descriptions', async () => {
    const subject = { id: 'x', title: '</dc:title>&\u0000\n𠮷"', author: '<b>' };
    const part = await partsOf(chinese('x', { subject }));
    expect(part('docProps/core.xml')).toContain('<dc:title>&lt;/dc:title&gt;&amp; 𠮷&quot;</dc:title>');
  });

  it('are legal XML whatever a clerk pastes', () => {
    const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeXml(writable(text));
        expect(escaped).not.toMatch(illegal);
        expect(escaped).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/);
      }),
    );
  });

  it('come back from the file as they went in', async () => {
    const plain = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(plain, { minLength: 1, maxLength: 8 }), async (texts) => {
        const blocks = texts.map((text) => paragraph(same(text)));
        const expected = texts.flatMap((text) => writable(text).split('\n')).filter((line) => line.trim() !== '');
        const found = await wordsIn(paperOf(blocks, { language: 'zh' }));
        expect(found.join('').replace(/\s/g, '')).toBe(expected.join('').replace(/\s/g, ''));
      }),
      { numRuns: 40 },
    );
  });
});
