// Every kind of the catalogue, each on at least three examples, in every language and layout: ready for signature,
// with the same words in both formats, no page without words, and what is signed in sight of the signature.
import { beforeAll, describe, expect, it } from 'vitest';
import { printDocx } from '../../electron/printing/docx/print-docx';
import type { Typefaces } from '../../electron/printing/fonts/typefaces';
import { printPdf } from '../../electron/printing/pdf/print-pdf';
import type { Mark } from '../../electron/printing/typesetter/flow/marks';
import { setPaper } from '../../electron/printing/typesetter/set-paper';
import { compareWords } from '../../electron/printing/words/compare-words';
import { catalogue } from '../../templates/catalogue';
import type { Paper } from '../../templates/paper/paper';
import { picturesOf, readyPapers } from '../examples/ready-papers';
import { shippedTypefaces } from '../printing/shipped-typefaces';

let typefaces: Typefaces;
beforeAll(async () => {
  typefaces = await shippedTypefaces();
});

/** Blocks that are no text of the paper itself. */
const beside = ['attachment-note', 'signature', 'receipt', 'imprint', 'masthead'];

/** On documents and letters notes are no company either; a form may be signed right under them. */
function clausesBeside({ blocks, page }: Paper): ReadonlySet<string> {
  const small = page === 'form' || page === 'record' ? [] : ['note', 'remark'];
  const notes = blocks.filter((block) => block.kind === 'paragraph' && small.includes(block.level));
  return new Set([...blocks.filter(({ kind }) => beside.includes(kind)), ...notes].map(({ clause }) => clause));
}

const clausesOf = (marks: readonly Mark[]): readonly string[] =>
  marks.flatMap((mark) => (mark.kind === 'text' && mark.clause !== undefined ? [mark.clause] : []));

/** Whether two lines of what is signed stand on the page on which the signature begins, or where it is sealed. */
function isInSight(paper: Paper): boolean {
  const away = clausesBeside(paper);
  const clause = paper.blocks.find(({ kind }) => kind === 'signature')?.clause ?? '';
  const { pages } = setPaper(paper, typefaces);
  const begins = pages.findIndex(({ marks }) => clausesOf(marks).includes(clause));
  return pages.every(({ marks }, index) => {
    const isSigned = index === begins || marks.some(({ kind }) => kind === 'circle');
    return !isSigned || clausesOf(marks).filter((one) => !away.has(one)).length >= 2;
  });
}

describe.each(catalogue)('$id, ready for signature in every language and layout', ({ id }) => {
  const papers = [...readyPapers([id])];

  it('has nothing that blocks it', () => {
    expect(papers.length).toBeGreaterThanOrEqual(11);
    for (const { name, blocking } of papers) expect([name, blocking]).toEqual([name, []]);
  });

  it('says the same words in both formats', async () => {
    for (const { name, paper } of papers) {
      const pictures = picturesOf(paper);
      const { bytes } = printPdf(paper, { typefaces, pictures });
      expect([name, compareWords(paper, bytes, await printDocx(paper, { pictures }))]).toEqual([name, []]);
    }
  }, 120_000);

  it('has words on each page, and two lines of what is signed beside the signature', () => {
    for (const { name, paper } of papers) {
      const pages = setPaper(paper, typefaces).pages.map(({ marks }) => clausesOf(marks).length);
      expect([name, pages.filter((count) => count === 0)]).toEqual([name, []]);
      expect([name, isInSight(paper)]).toEqual([name, true]);
    }
  });
});
