// Words read back from PDFs: like pdftotext where it is certain, an error where it is not.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { fontsFolder } from '../../../electron/printing/fonts/fonts-folder';
import { openTypefaces } from '../../../electron/printing/fonts/typefaces';
import { printPdf } from '../../../electron/printing/pdf/print-pdf';
import { comparable } from '../../../electron/printing/words/comparable';
import { PdfUnreadable } from '../../../electron/printing/words/pdf/pdf-value';
import { wordsOfPdf } from '../../../electron/printing/words/pdf/words-of-pdf';
import { notice, paperOf } from '../docx/papers';
import { paragraph, words } from '../docx/sample-blocks';

const face = join(resolve(fontsFolder()), 'NotoSerifSC-Regular.ttf');
const hasPdftotext = existsSync('/usr/bin/pdftotext');

type Document = InstanceType<typeof PDFDocument>;

/** A document that pdfkit itself lays out. */
function pdfOf(draw: (document: Document) => void, options: Record<string, unknown> = {}): Promise<Buffer> {
  return new Promise((done) => {
    const document = new PDFDocument({ size: 'A4', ...options });
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => done(Buffer.concat(chunks)));
    document.font(face).fontSize(14);
    draw(document);
    document.end();
  });
}

function pdftotext(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'pilin-pdf-'));
  writeFileSync(join(folder, 'a.pdf'), pdf);
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', join(folder, 'a.pdf'), '-'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  return text;
}

const joined = (pdf: Uint8Array): string => comparable(wordsOfPdf(pdf).join(''));

describe('wordsOfPdf', () => {
  it.skipIf(!hasPdftotext)(
    'reads pages of pdfkit like pdftotext, with more than 256 different characters',
    async () => {
      const body = (await openTypefaces({ office: {}, systemFolders: [] })).faceOf('body');
      const codes = Array.from({ length: 2000 }, (_, index) => 0x4e00 + index * 7).filter(
        (code) => body.glyphOf(code) !== 0,
      );
      const many = String.fromCodePoint(...codes.slice(0, 700));
      const pdf = await pdfOf((document) => {
        document.text(many).text('English fi ffl 2026年').addPage().text('(第二页) \\');
      });
      expect(joined(pdf)).toBe(comparable(`${many}English fi ffl 2026年(第二页) \\`));
      expect(joined(pdf)).toBe(comparable(pdftotext(pdf)));
    },
  );

  it.skipIf(!hasPdftotext)('reads our own pages like pdftotext, but for their furniture', async () => {
    const typefaces = await openTypefaces({ office: {}, systemFolders: [] });
    const paper = paperOf([paragraph(words('囍镕喆堃〇㙦𠮷“是”——……'.repeat(30)))], { language: 'zh' });
    const { bytes } = printPdf(paper, { typefaces, pictures: new Map() });
    expect(comparable(pdftotext(bytes))).toBe(`${joined(bytes)}第1页共1页`);
    const whole = printPdf(notice({ draft: true }), { typefaces, pictures: new Map(), copyLabel: '存根' });
    expect(joined(whole.bytes)).not.toMatch(/DRAFT|存根|（印章）|第1页/);
  });

  it('reads in the order of the structure, and leaves artifacts out', async () => {
    const draw = (document: Document): void => {
      const contents = ['先画后读', '后画先读'].map((text) => {
        const content = document.markStructureContent('P');
        document.text(text).endMarkedContent();
        return content;
      });
      document.markContent('Artifact').text('页码').endMarkedContent();
      const root = document.struct('Document');
      document.addStructure(root);
      for (const content of contents.reverse()) root.add(document.struct('P', {}, content));
      root.end();
    };
    expect(joined(await pdfOf(draw, { tagged: true, pdfVersion: '1.7' }))).toBe('后画先读先画后读');
  });

  it('refuses text that no structure reads out', async () => {
    const draw = (document: Document): void => {
      const root = document.struct('Document');
      document.addStructure(root);
      root.add(document.struct('P', {}, () => void document.text('有标签')));
      root.end();
      document.text('无标签');
    };
    const pdf = await pdfOf(draw, { tagged: true, pdfVersion: '1.7' });
    expect(() => wordsOfPdf(pdf)).toThrow(/outside its structure: 无标签/);
  });

  it('refuses fonts whose codes it cannot turn into characters', async () => {
    const pdf = await pdfOf((document) => document.font('Helvetica').text('plain'));
    expect(() => wordsOfPdf(pdf)).toThrow(PdfUnreadable);
  });

  it('refuses a glyph that stands for no character', async () => {
    const pdf = await pdfOf((document) => document.text('甲𠮷乙'));
    expect(() => wordsOfPdf(pdf)).toThrow(/stands for no character/);
  });

  it('refuses operators and files that it does not know', async () => {
    const strange = await pdfOf((document) => document.text('甲').addContent('1 0 d0'));
    expect(() => wordsOfPdf(strange)).toThrow(/operator d0/);
    expect(() => wordsOfPdf(Buffer.from('%PDF-1.4'))).toThrow(PdfUnreadable);
    const whole = await pdfOf((document) => document.text('甲'));
    expect(() => wordsOfPdf(whole.subarray(0, whole.length - 30))).toThrow(PdfUnreadable);
  });

  it('refuses text that hides in a form', async () => {
    const pdf = await pdfOf((document) => document.text('甲').addContent('/Fm1 Do'));
    expect(() => wordsOfPdf(pdf)).toThrow(/inside a form/);
  });
});
