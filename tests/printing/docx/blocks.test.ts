// Blocks of a paper as Word has them: tables, kept signatures, pictures with descriptions, gaps, quotes.
import { describe, expect, it } from 'vitest';
import { printDocx } from '../../../electron/printing/docx/print-docx';
import { PrintFault } from '../../../electron/printing/fault';
import { letter, notice, paperOf, report } from './papers';
import { bodyOf, partsOf, pictures } from './parts';
import { dataTable, facts, paragraph, photographs, signature, words } from './sample-blocks';

const tables = (body: string): string[] => body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
const widths = (xml: string, tag: string): number[] =>
  [...xml.matchAll(new RegExp(`<w:${tag} w:w="(\\d+)"`, 'g'))].map((match) => Number(match[1]));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('texts', () => {
  it('tell Word that Chinese quotes, dashes and dots are Chinese, and English ones are not', async () => {
    const body = await bodyOf(paperOf([paragraph(words('称“擅自”……——是·', 'He said “no” — it’s done…'))]));
    expect(body).toContain('<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">称“擅自”');
    expect(body).toContain('<w:r><w:t xml:space="preserve">He said “no” — it’s done…</w:t></w:r>');
  });

  it('keep an apostrophe between Latin letters Latin inside Chinese text', async () => {
    const body = await bodyOf(paperOf([paragraph(words('当事人O’Neil称“是”'))]));
    expect(body).toContain('<w:r><w:t xml:space="preserve">’</w:t></w:r>');
    expect(body).toMatch(/hint="eastAsia"\/><\/w:rPr><w:t xml:space="preserve">Neil称“是”/);
  });

  it('shade gaps', async () => {
    const part = await partsOf(paperOf([facts]));
    expect(part('word/document.xml')).toContain(
      '<w:rStyle w:val="PilinGap"/></w:rPr><w:t xml:space="preserve">【违法行为地点】',
    );
    expect(part('word/styles.xml')).toMatch(/w:styleId="PilinGap".*?<w:shd /s);
  });

  it('make a paragraph of each line that the clerk ended', async () => {
    const body = await bodyOf(paperOf([paragraph(words('第一段\n第二段\r\n\n第三段'))], { language: 'zh' }));
    expect(body.match(/<w:pStyle w:val="PilinBody"\/>/g)).toHaveLength(3);
  });

  it('set each level in the style of its level', async () => {
    const body = await bodyOf(report({ language: 'zh' }));
    for (const level of [1, 2, 3, 4]) expect(body).toContain(`<w:pStyle w:val="PilinHeading${level}"/>`);
  });
});

describe('tables', () => {
  it('are as wide as the type area in their grid, their cells and their own width', async () => {
    for (const paper of [notice(), notice({ layout: 'facing' }), report(), letter()]) {
      for (const table of tables(await bodyOf(paper))) {
        expect(sum(widths(table, 'gridCol'))).toBe(8844);
        expect(widths(table, 'tblW')).toEqual([8844]);
        for (const row of table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []) expect(sum(widths(row, 'tcW'))).toBe(8844);
        expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      }
    }
  });

  it('repeat their head, and only the head', async () => {
    const [table = ''] = tables(await bodyOf(paperOf([dataTable(40)])));
    const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows).toHaveLength(43);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([
      true,
      ...Array.from({ length: 42 }, () => false),
    ]);
  });

  it('may split a long row between pages', async () => {
    const long = dataTable(1);
    if (long.kind !== 'data-table') throw new Error('not a table');
    const rows = [
      { kind: 'row' as const, cells: [words('1'), words('很长的事实。'.repeat(900)), words('x'), words('2')] },
    ];
    const [table = ''] = tables(await bodyOf(paperOf([{ ...long, rows }])));
    const last = (table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).at(-1) ?? '';
    expect(last).not.toContain('cantSplit');
    expect(last).toContain('很长的事实。'.repeat(900));
  });

  it('align figures right and set totals apart', async () => {
    const body = await bodyOf(paperOf([dataTable(2)], { language: 'zh' }));
    expect(body).toMatch(
      /<w:pStyle w:val="PilinTableText"\/>(?:<w:keepLines\/>)?<w:jc w:val="right"\/><\/w:pPr><w:r><w:t xml:space="preserve">7</,
    );
    expect(body).toMatch(/w:fill="F2F2F2".*小计.*w:fill="E0E0E0".*合计/s);
  });

  it('stand between paragraphs: never two in a row, never at the end', async () => {
    for (const paper of [notice(), report(), paperOf([dataTable(1), dataTable(1)])]) {
      const body = await bodyOf(paper);
      expect(body).not.toContain('</w:tbl><w:tbl>');
      expect(body).not.toContain('</w:tbl><w:sectPr');
      expect(body).not.toMatch(/<\/w:tcPr><\/w:tc>/);
    }
  });

  it('put facing languages side by side, one pair a row', async () => {
    const body = await bodyOf(notice({ layout: 'facing' }));
    const facing = tables(body).find((table) => table.includes('经查')) ?? '';
    const row = (facing.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).find((one) => one.includes('经查')) ?? '';
    expect(row).toMatch(/经查.*<\/w:tc><w:tc>.*It was found/s);
    expect(facing).toContain('<w:top w:val="nil"/>');
  });
});

describe('signatures', () => {
  it('stay together and with the text before them', async () => {
    const body = await bodyOf(paperOf([paragraph(words('正文。')), signature], { language: 'zh' }));
    const paragraphs = body.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    const kept = paragraphs.map((one) => [one.includes('<w:keepNext/>'), /<w:t [^>]*>([^<]*)/.exec(one)?.[1]]);
    const date = kept.findIndex(([, text]) => text === '2026年11月23日');
    expect(date).toBeGreaterThan(2);
    expect(kept.slice(0, date).every(([keepNext]) => keepNext)).toBe(true);
  });

  it('keep the names of attachments and the last text before them', async () => {
    const note = { kind: 'attachment-note' as const, clause: 'note', items: [words('甲'), words('乙'), words('丙')] };
    const text = ['一。', '二。'].map((one) => paragraph(words(one)));
    const body = await bodyOf(paperOf([...text, note, signature], { language: 'zh' }));
    const before = (body.match(/<w:p>.*?<\/w:p>/gs) ?? []).slice(0, 5);
    expect(before.map((one) => one.includes('<w:keepNext/>'))).toEqual([false, true, true, true, true]);
  });

  it('leave a rule to write on and mark the place of the seal', async () => {
    const body = await bodyOf(paperOf([signature], { language: 'zh' }));
    expect(body).toMatch(/<w:tcBorders><w:bottom w:val="single"/);
    expect(body).toContain('<w:rStyle w:val="PilinSealPlace"/></w:rPr><w:t xml:space="preserve">（印章） </w:t>');
  });

  it('indent the date four characters from the right', async () => {
    const body = await bodyOf(paperOf([signature], { language: 'zh' }));
    const date = (body.match(/<w:p>.*?<\/w:p>/gs) ?? []).find((one) => one.includes('2026年11月23日'));
    expect(date).toContain(`<w:ind w:right="${4 * 316}"/>`);
  });
});

describe('pictures', () => {
  it('carry their caption as description and keep their shape', async () => {
    const body = await bodyOf(paperOf([photographs]));
    expect(body).toContain('descr="现场一 Site one"');
    const [, cx, cy] = /<wp:extent cx="(\d+)" cy="(\d+)"\/>/.exec(body) ?? [];
    expect(Number(cx) / Number(cy)).toBeCloseTo(400 / 300, 2);
  });

  it('are refused in both languages where one is missing or is no picture', async () => {
    for (const given of [new Map(), new Map([...pictures, ['a.png', new Uint8Array([1, 2, 3])]])]) {
      const printing = printDocx(paperOf([photographs]), { pictures: given });
      await expect(printing).rejects.toThrow(PrintFault);
      await expect(printing).rejects.toMatchObject({ sentence: { zh: expect.stringContaining('a.png') } });
    }
  });

  it('draw a chart as vectors with a raster beside it, its figures in the description', async () => {
    const part = await partsOf(report());
    const body = part('word/document.xml');
    expect(body).toMatch(/descr="起 cases \| 起数 Cases: 擅自倾倒 Dumping 12; /);
    expect(body).toMatch(/<a:blip r:embed="rIdPicture1">.*<asvg:svgBlip [^>]*r:embed="rIdPicture2"/s);
    expect(part('word/media/picture2.svg')).toContain('>擅自倾倒</text>');
    expect(part('[Content_Types].xml')).toContain('Extension="svg"');
  });
});

describe('order of print', () => {
  it('begins an annex on a new page', async () => {
    const body = await bodyOf(report({ language: 'zh' }));
    expect(body).toMatch(
      /<w:pageBreakBefore\/>(?:(?!<w:p>).)*<\/w:p><w:p><w:pPr><w:pStyle w:val="PilinAnnexLabel"\/>/s,
    );
  });

  it('puts the red rule under the number of a red head', async () => {
    const body = await bodyOf(report({ language: 'zh' }));
    expect(body).toMatch(
      /平综执〔2026〕12号<\/w:t><\/w:r><\/w:p><w:p>(?:(?!<\/w:p>).)*<w:bottom w:val="single"[^>]*w:color="E60000"/s,
    );
  });

  it('gives the same bytes for the same paper', async () => {
    const print = () => printDocx(report(), { pictures });
    expect(Buffer.compare(Buffer.from(await print()), Buffer.from(await print()))).toBe(0);
  });
});
