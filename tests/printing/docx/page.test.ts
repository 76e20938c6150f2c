// The page of a DOCX: margins and grid from the settings, faces in styles, headers, footers and their fields.
import { describe, expect, it } from 'vitest';
import { standardPage } from '../../../templates/paper/settings';
import { bulletin, letter, notice, report } from './papers';
import { partsOf, styleIn } from './parts';

describe('the page', () => {
  it('is A4 with the margins and the grid of GB/T 9704', async () => {
    const body = (await partsOf(notice()))('word/document.xml');
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(body).toMatch(/<w:pgMar w:top="2098" w:right="1475" w:bottom="1984" w:left="1587"/);
    expect(body).toContain('<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-848"/>');
  });

  it('holds the lines and characters that the settings ask for', async () => {
    const settings = { ...standardPage, linesPerPage: 20, charactersPerLine: 26, leftMm: 30 };
    const part = await partsOf(notice({ settings }));
    expect(part('word/document.xml')).toMatch(/w:left="1701"/);
    expect(part('word/document.xml')).toMatch(/w:linePitch="637" w:charSpace="4\d{3}"/);
    expect(styleIn(part('word/styles.xml'), 'PilinBody')).toContain('w:line="637" w:lineRule="exact"');
  });

  it('fits 22 lines of body type into the type area', async () => {
    const pitch = Number(/linePitch="(\d+)"/.exec((await partsOf(notice()))('word/document.xml'))?.[1]);
    expect(pitch * standardPage.linesPerPage).toBeLessThanOrEqual(16838 - 2098 - 1984);
  });
});

describe('styles', () => {
  it('name the face of each role with Latin set apart', async () => {
    const styles = (await partsOf(notice()))('word/styles.xml');
    const faces = { Title: '方正小标宋简体', Body: '仿宋_GB2312', Heading1: '黑体', Heading2: '楷体_GB2312' };
    for (const [role, face] of Object.entries(faces)) {
      const latin = 'w:ascii="Times New Roman" w:cs="Times New Roman"';
      expect(styleIn(styles, `Pilin${role}`)).toContain(
        `<w:rFonts ${latin} w:eastAsia="${face}" w:hAnsi="Times New Roman"/>`,
      );
    }
  });

  it('say the body face and size in the defaults and in Normal, and keep Normal off the character grid', async () => {
    const styles = (await partsOf(notice()))('word/styles.xml');
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? '';
    for (const place of [defaults, styleIn(styles, 'Normal')]) {
      expect(place).toContain('w:eastAsia="仿宋_GB2312"');
      expect(place).toContain('<w:sz w:val="32"/>');
      expect(place).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
    }
    expect(styleIn(styles, 'Normal')).toContain('w:default="1"');
    expect(styleIn(styles, 'Normal')).toContain('<w:pPr><w:snapToGrid w:val="0"/></w:pPr>');
  });

  it('indent running text by two characters, and use no bold', async () => {
    const styles = (await partsOf(report()))('word/styles.xml');
    expect(styleIn(styles, 'PilinBody')).toContain('w:firstLineChars="200"');
    expect(styles.match(/w:styleId="Pilin\w+".*?<\/w:style>/gs)?.filter((style) => style.includes('<w:b/>'))).toEqual(
      [],
    );
  });
});

describe('headers and footers', () => {
  it('number official papers — 1 — with real fields, odd right and even left', async () => {
    const part = await partsOf(report());
    expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    const relations = part('word/_rels/document.xml.rels');
    for (const [type, side] of [
      ['default', 'right'],
      ['even', 'left'],
    ] as const) {
      const id = new RegExp(`<w:footerReference w:type="${type}" r:id="(\\w+)"`).exec(part('word/document.xml'))?.[1];
      const file = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relations)?.[1];
      const footer = part(`word/${file}`);
      expect(footer).toContain(`<w:jc w:val="${side}"/>`);
      expect(footer).toMatch(
        /— <\/w:t>.*fldCharType="begin".*<w:instrText xml:space="preserve">PAGE<.*fldCharType="end".* —/s,
      );
    }
  });

  it('count the pages of forms: 第 × 页 共 × 页', async () => {
    const footer = (await partsOf(notice()))('word/footer1.xml');
    expect(footer).toMatch(/第 <.*PAGE.* 页 共 <.*NUMPAGES.* 页</s);
    expect((await partsOf(notice({ language: 'en' })))('word/footer1.xml')).toMatch(/Page <.*PAGE.* of <.*NUMPAGES/s);
  });

  it('give the first page of a letter a double red rule instead of a number', async () => {
    const part = await partsOf(letter());
    const body = part('word/document.xml');
    expect(body).toContain('<w:titlePg/>');
    expect(body).toContain('w:val="thickThinSmallGap"');
    const id = /<w:footerReference w:type="first" r:id="(\w+)"/.exec(body)?.[1];
    const file = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(part('word/_rels/document.xml.rels'))?.[1];
    expect(part(`word/${file}`)).toContain('w:val="thinThickSmallGap"');
    expect(part(`word/${file}`)).not.toContain('PAGE');
  });

  it('mark a draft and the copy above each page, and a ready paper with nothing', async () => {
    const draft = (await partsOf(notice({ draft: true }), '存根 <&>'))('word/header1.xml');
    expect(draft).toContain('草稿 DRAFT');
    expect(draft).toContain('存根 &lt;&amp;&gt;');
    expect((await partsOf(bulletin()))('word/header1.xml')).not.toMatch(/<w:t[ >]/);
  });
});

describe('the file', () => {
  it('carries title, author, language and the date of the paper', async () => {
    const core = (await partsOf(notice()))('docProps/core.xml');
    expect(core).toContain('<dc:title>责令限期改正通知书</dc:title><dc:creator>平湖市综合行政执法局</dc:creator>');
    expect(core).toContain('<dc:language>zh-CN</dc:language>');
    expect(core).toMatch(/<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-23T00:00:00Z</);
  });

  it('has no text boxes, frames or simple fields', async () => {
    for (const paper of [notice(), report(), letter(), bulletin()]) {
      const part = await partsOf(paper);
      expect(part('word/document.xml') + part('word/footer1.xml')).not.toMatch(/txbxContent|w:pict|framePr|fldSimple/);
    }
  });
});
