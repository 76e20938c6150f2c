// The comparison of words: silent where both formats say what the paper says, loud at a single changed character.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { printDocx } from '../../../electron/printing/docx/print-docx';
import { openTypefaces, type Typefaces } from '../../../electron/printing/fonts/typefaces';
import { printPdf } from '../../../electron/printing/pdf/print-pdf';
import { compareWords } from '../../../electron/printing/words/compare-words';
import { readZip } from '../../../electron/printing/zip/read-zip';
import { deflatedEntry, writeZip } from '../../../electron/printing/zip/write-zip';
import type { Block, Words } from '../../../templates/paper/blocks';
import { mapBlock } from '../../../templates/paper/map-block';
import type { Paper } from '../../../templates/paper/paper';
import { bulletin, letter, notice, paperOf, report } from '../docx/papers';
import { pictures } from '../docx/parts';
import { dataTable, paragraph, photographs, words } from '../docx/sample-blocks';

let typefaces: Typefaces;
beforeAll(async () => {
  typefaces = await openTypefaces({ office: {}, systemFolders: [] });
});

type Printed = { readonly pdf: Uint8Array; readonly docx: Uint8Array };

async function print(paper: Paper): Promise<Printed> {
  const copyLabel = '当事人联';
  const pdf = printPdf(paper, { typefaces, pictures, copyLabel }).bytes;
  return { pdf, docx: await printDocx(paper, { pictures, copyLabel }) };
}

const compare = (paper: Paper, { pdf, docx }: Printed) => compareWords(paper, pdf, docx);

/** The same DOCX with its body changed. */
function tampered(docx: Uint8Array, change: (body: string) => string): Uint8Array {
  const entries = [...readZip(docx)].map(([path, bytes]) =>
    deflatedEntry(path, path === 'word/document.xml' ? change(Buffer.from(bytes).toString('utf8')) : bytes),
  );
  return writeZip(entries);
}

const everyPaper: readonly [string, Paper][] = [
  ['a notice', notice({ draft: true })],
  ['a notice in Chinese', notice({ language: 'zh' })],
  ['a notice in English', notice({ language: 'en' })],
  ['a notice with its translation annexed', notice({ layout: 'annex' })],
  ['a report', report()],
  ['a letter', letter()],
  ['a bulletin', bulletin()],
];

describe('compareWords', () => {
  it('is silent of photographs whose captions go on over the page side by side', async () => {
    const long = (what: string) => words(what.repeat(300), `${what} `.repeat(300));
    const [first] = photographs.kind === 'photographs' ? photographs.items : [];
    if (first === undefined) throw new Error('the sample has no photograph');
    const items = ['店外', '路口'].map((what) => ({ ...first, caption: long(what) }));
    const paper = paperOf([{ kind: 'photographs', clause: 'photographs', items }]);
    expect(compare(paper, await print(paper))).toEqual([]);
  });

  it.each(everyPaper)('finds nothing in %s as printed', async (_, paper) => {
    expect(compare(paper, await print(paper))).toEqual([]);
  });

  it('finds nothing in rows and facing paragraphs that split between pages', async () => {
    const long = '当事人于二〇二六年十一月二十日在某某路口擅自倾倒建筑垃圾，'.repeat(40);
    const table = dataTable(1);
    if (table.kind !== 'data-table') throw new Error('not a table');
    const rows = [{ kind: 'row' as const, cells: [words('1'), words(long), words('甲乙丙'.repeat(300)), words('2')] }];
    const blocks = [{ ...table, rows }, paragraph(words(long, 'The party dumped construction waste. '.repeat(60)))];
    for (const layout of ['stacked', 'facing'] as const) {
      const paper = paperOf(blocks, { layout });
      expect(compare(paper, await print(paper))).toEqual([]);
    }
  });

  it('finds any single character lost, added or changed, in both formats, with its clause', async () => {
    const paper = notice();
    const printed = await print(paper);
    const texts = textsOf(paper);
    const mutation = fc.record({
      text: fc.nat({ max: texts.length - 1 }),
      place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      kind: fc.constantFrom('lost', 'added', 'changed'),
      mark: fc.constantFrom('某', '。', 'x', '7', '𠮷'),
    });
    fc.assert(
      fc.property(mutation, ({ text, place, kind, mark }) => {
        const changed = changeText(paper, text, (old) => mutate(old, place, kind, mark));
        fc.pre(changed !== undefined);
        const differences = compareWords(changed as Paper, printed.pdf, printed.docx);
        expect(differences.map(({ format }) => format)).toContain('pdf');
        expect(differences.map(({ format }) => format)).toContain('docx');
        expect(differences.map(({ clause }) => clause)).toContain(texts[text]?.clause);
      }),
      { numRuns: 60 },
    );
  });

  it('says where the file departs, what was expected and what was found, in both languages', async () => {
    const paper = notice();
    const { pdf, docx } = await print(paper);
    const [difference, ...others] = compareWords(
      paper,
      pdf,
      tampered(docx, (body) => body.replace('六十日', '六日')),
    );
    expect(others).toEqual([]);
    expect(difference).toMatchObject({ format: 'docx', clause: 'remedy' });
    expect(difference?.expected).toContain('六十日');
    expect(difference?.found).toContain('六日');
    expect(difference?.sentence.zh).toContain('DOCX 文件与文书内容不一致');
    expect(difference?.sentence.en).toContain('Do not use the file');
  });

  it('finds figures that changed places, a lost row and a paragraph printed twice', async () => {
    const paper = paperOf([dataTable(5), paragraph(words('末段。', 'The end.'))]);
    const { pdf, docx } = await print(paper);
    const changes: ((body: string) => string)[] = [
      (body) => body.replace('>14<', '>#<').replace('>21<', '>14<').replace('>#<', '>21<'),
      (body) => body.replace(/<w:tr>(?:(?!<w:tr>).)*第3分公司.*?<\/w:tr>/s, ''),
      (body) => body.replace(/(<w:p>(?:(?!<w:p>).)*末段.*?<\/w:p>)/s, '$1$1'),
    ];
    for (const change of changes) {
      const differences = compareWords(paper, pdf, tampered(docx, change));
      expect(differences.length).toBeGreaterThan(0);
      expect(differences.every(({ format }) => format === 'docx')).toBe(true);
    }
  });

  it('finds a paper printed instead of another', async () => {
    const [one, other] = [await print(notice()), await print(letter())];
    const differences = compareWords(notice(), other.pdf, one.docx);
    expect(differences.length).toBeGreaterThan(0);
    expect(differences.every(({ format }) => format === 'pdf')).toBe(true);
  });

  it('reports a PDF that cannot be read back instead of trusting it', async () => {
    const { docx } = await print(notice());
    const [difference] = compareWords(notice(), Buffer.from('%PDF-1.7 nothing'), docx);
    expect(difference).toMatchObject({ format: 'pdf', clause: '' });
    expect(difference?.sentence.zh).toContain('无法核对');
  });
});

function textsOf(paper: Paper): { clause: string; text: string }[] {
  const texts: { clause: string; text: string }[] = [];
  for (const block of paper.blocks) {
    mapBlock(block, ({ zh }) => texts.push({ clause: block.clause, text: zh.map((run) => run.text).join('') }));
  }
  return texts;
}

/** The paper with the Chinese of its nth text changed; undefined where that leaves it as it was. */
function changeText(paper: Paper, nth: number, change: (text: string) => string): Paper | undefined {
  let index = -1;
  let isChanged = false;
  const blocks = paper.blocks.map(
    (block): Block<Words> =>
      mapBlock(block, (text) => {
        index += 1;
        const old = text.zh.map((run) => run.text).join('');
        if (index !== nth || old === '') return text;
        const next = change(old);
        isChanged = next !== old;
        return { ...text, zh: [{ text: next }] };
      }),
  );
  return isChanged ? { ...paper, blocks } : undefined;
}

function mutate(text: string, place: number, kind: string, mark: string): string {
  const characters = [...text];
  const at = Math.floor(place * characters.length);
  const insert = kind === 'lost' ? [] : [mark];
  return characters.toSpliced(at, kind === 'added' ? 0 : 1, ...insert).join('');
}
