// Papers bound into one PDF: each page as it was, its faces and tags with it, pages called as the index calls them.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Typefaces } from '../../../electron/printing/fonts/typefaces';
import { type Bound, joinPdfs } from '../../../electron/printing/pdf/join/join-pdfs';
import { printPdf } from '../../../electron/printing/pdf/print-pdf';
import { pdfObjects } from '../../../electron/printing/words/pdf/pdf-objects';
import { textOfString } from '../../../electron/printing/words/pdf/pdf-value';
import { wordsOfPdf } from '../../../electron/printing/words/pdf/words-of-pdf';
import { checked, fontsOf, infoOf, picturesOf, structureOf, textOf } from '../read-pdf';
import { notice } from '../sample-notice';
import { paperOf, paragraph, plainText } from '../sample-papers';
import { report } from '../sample-report';
import { shippedTypefaces } from '../shipped-typefaces';

const about = {
  title: '案卷 老王小吃店 A&B',
  author: '平湖市综合行政执法局',
  date: '2026-12-01',
  language: 'zh-CN',
} as const;
let parts: { readonly bytes: Uint8Array; readonly pages: number; readonly title: string }[];
let bound: Bound;

beforeAll(async () => {
  const typefaces: Typefaces = await shippedTypefaces();
  const print = (title: string, paper: Parameters<typeof printPdf>[0]) => ({
    title,
    ...printPdf(paper, { typefaces, pictures: new Map(), copyLabel: '存根' }),
  });
  parts = [
    print('封面', paperOf([paragraph('卷宗封面𠮷㙦')])),
    print('通知书', notice()),
    print('报告', report({ language: 'zh-en' })),
    print('长文', paperOf([paragraph(plainText(3000))])),
  ];
  const labels = [
    { at: 0, prefix: '卷首-', first: 1 },
    { at: 1, prefix: '', first: 1 },
  ];
  bound = joinPdfs({ parts, about, labels });
});

describe('the bound file', () => {
  it('has sound syntax, and as many pages as its parts together', () => {
    expect(checked(bound.bytes)).toMatch(/No syntax or stream encoding errors/);
    expect(bound.pages).toEqual(parts.map(({ pages }) => pages));
    const sum = parts.reduce((all, { pages }) => all + pages, 0);
    expect(infoOf(bound.bytes)).toMatch(new RegExp(`Pages:\\s+${sum}\\b`));
  });

  it('carries the words of its parts one after the other, and nothing else', async () => {
    expect(textOf(bound.bytes)).toBe(parts.map(({ bytes }) => textOf(bytes)).join(''));
  });

  it('looks on every page as the part did', () => {
    const apart = parts.flatMap(({ bytes }) => picturesOf(bytes, 30));
    const together = picturesOf(bound.bytes, 30);
    expect(together).toHaveLength(apart.length);
    for (const [index, picture] of together.entries()) expect(Buffer.compare(picture, apart[index] as Buffer)).toBe(0);
  });

  it('keeps every stream of content and every face byte for byte', () => {
    const bodies = (bytes: Uint8Array) =>
      pdfObjects(bytes).objects.flatMap(({ body }) => (body === null ? [] : [Buffer.from(body).toString('base64')]));
    const kept = new Set(bodies(bound.bytes));
    const lost = parts.flatMap(({ bytes }) => bodies(bytes).filter((body) => !kept.has(body)));
    // The metadata of each part is replaced by that of the whole.
    expect(lost).toHaveLength(parts.length);
    const count = (bytes: Uint8Array) => fontsOf(bytes).length;
    expect(count(bound.bytes)).toBe(parts.reduce((sum, { bytes }) => sum + count(bytes), 0));
    for (const font of fontsOf(bound.bytes)) expect(font).toMatchObject({ embedded: true, unicode: true });
  });

  it('keeps its tags, so that it can be read aloud in order', () => {
    const whole = structureOf(bound.bytes);
    for (const { bytes } of parts)
      for (const line of structureOf(bytes).trim().split('\n').slice(1, 6)) expect(whole).toContain(line.trim());
    expect(whole.match(/^ *Document/gm)).toHaveLength(parts.length);
    expect(infoOf(bound.bytes)).toMatch(/Tagged:\s+yes/);
  });

  it('is read back by our own reader too', async () => {
    const apart = (await Promise.all(parts.map(({ bytes }) => wordsOfPdf(bytes)))).flat();
    expect(await wordsOfPdf(bound.bytes)).toEqual(apart);
  });

  it('says its title, its day and PDF/A-2b', () => {
    const info = infoOf(bound.bytes);
    expect(info).toMatch(/Title:\s+案卷 老王小吃店 A&B/);
    expect(info).toMatch(/CreationDate:\s+Tue Dec {1,2}1 .*2026/);
    const text = Buffer.from(bound.bytes).toString('utf8');
    expect(text).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(text).toContain('案卷 老王小吃店 A&amp;B');
  });

  it('has a bookmark for each part and calls pages by the index', () => {
    const { objects } = pdfObjects(bound.bytes);
    const titles = objects.flatMap(({ value }) => {
      const title = value.kind === 'dictionary' && value.entries.has('Dest') ? value.entries.get('Title') : undefined;
      return title?.kind === 'string' ? [textOfString(title.bytes)] : [];
    });
    expect(titles).toEqual(parts.map(({ title }) => title));
    expect(Buffer.from(bound.bytes).toString('latin1')).toContain('/PageLabels');
  });

  it('is the same, byte for byte, for the same papers', () => {
    const again = joinPdfs({
      parts,
      about,
      labels: [
        { at: 0, prefix: '卷首-', first: 1 },
        { at: 1, prefix: '', first: 1 },
      ],
    });
    expect(Buffer.compare(again.bytes, bound.bytes)).toBe(0);
  });

  it('is not made from a file of another make', () => {
    const other = { bytes: Buffer.from('%PDF-1.4\nnothing'), title: 'x' };
    expect(() => joinPdfs({ parts: [...parts, other], about, labels: [] })).toThrow(/cannot be read back/);
  });
});
