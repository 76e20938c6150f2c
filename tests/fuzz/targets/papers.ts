// Papers of any blocks with texts that are hard to set: the typesetter and both writers, each held to the paper's words.
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { printDocx } from '../../../electron/printing/docx/print-docx';
import { PrintFault } from '../../../electron/printing/fault';
import { openTypefaces, type Typefaces } from '../../../electron/printing/fonts/typefaces';
import { printPdf } from '../../../electron/printing/pdf/print-pdf';
import type { Mark } from '../../../electron/printing/typesetter/flow/marks';
import { setPaper } from '../../../electron/printing/typesetter/set-paper';
import { mm } from '../../../electron/printing/typesetter/sheet';
import { comparable } from '../../../electron/printing/words/comparable';
import { expectedWords } from '../../../electron/printing/words/expected-words';
import { wordsOfPdf } from '../../../electron/printing/words/pdf/words-of-pdf';
import { wordsOfDocx } from '../../../electron/printing/words/words-of-docx';
import type { Paper } from '../../../templates/paper/paper';
import { keptAsJson, target } from '../engine/target';
import { anyPaper } from '../inputs/any-paper';
import { mustBeSaid } from '../inputs/expectations';
import { mustBeSound } from './foreign-readers';

/** Gathered by the test that starts this process. */
const shippedFaces = (): Promise<Typefaces> => openTypefaces({ office: {}, systemFolders: [] });

function png(width: number, height: number): Uint8Array {
  const picture = new PNG({ width, height });
  picture.data.fill(180);
  return new Uint8Array(PNG.sync.write(picture));
}

const pictures = (): ReadonlyMap<string, Uint8Array> =>
  new Map([
    ['dot.png', png(1, 1)],
    ['line.png', png(10_000, 1)],
    ['post.png', png(1, 10_000)],
    ['photo.png', png(400, 300)],
  ]);

/** What a printer refuses is said to a person; whatever else it throws is a bug. */
function refused(error: unknown, note: (what: string) => void): void {
  if (!(error instanceof PrintFault)) throw error;
  mustBeSaid(error.sentence, error.code, () => true);
  note(error.code);
}

/** The characters that must stand on paper, in order; seals and other furniture are not among them. */
function expected(paper: Paper): string {
  return comparable(
    expectedWords(paper)
      .map(({ text }) => text)
      .join('\n'),
  );
}

function mustSayTheSame(found: string, wanted: string): void {
  if (found === wanted) return;
  let at = 0;
  while (at < Math.min(found.length, wanted.length) && found[at] === wanted[at]) at += 1;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 12), at + 25));
  throw new Error(
    `other words from ${at} on (${found.length} of ${wanted.length}): ${around(found)} for ${around(wanted)}`,
  );
}

export const typesetter = target<Paper>({
  ...keptAsJson<Paper>(),
  name: 'typesetter',
  says: 'the typesetter is placed with every character once, nothing beyond the page and no line over another',
  inputs: fc.oneof({ weight: 6, arbitrary: anyPaper(false) }, { weight: 1, arbitrary: anyPaper(true) }),
  open: async () => {
    const typefaces = await shippedFaces();
    return async (paper, note) => {
      try {
        const { pages, widthPt, heightPt } = setPaper(paper, typefaces);
        if (pages.length === 0) throw new Error('no page');
        for (const { marks } of pages) mustStandOnPage(marks, widthPt, heightPt);
        for (const { marks } of pages) mustNotOverlap(marks);
        const placed = pages.flatMap(({ marks }) =>
          marks.flatMap((mark) =>
            mark.kind === 'text' && mark.tag !== undefined
              ? [mark.line.pieces.flatMap(({ texts }) => texts).join('')]
              : [],
          ),
        );
        note('set');
        mustHoldAll(comparable(placed.join('')), expected(paper));
      } catch (error) {
        refused(error, note);
      }
    };
  },
});

/** Heads of tables are repeated on each page, so that what is placed may be more than what was said, never less. */
function mustHoldAll(placed: string, wanted: string): void {
  const count = (text: string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
    return counts;
  };
  const there = count(placed);
  for (const [character, times] of count(wanted)) {
    if ((there.get(character) ?? 0) < times)
      throw new Error(`${JSON.stringify(character)} is placed ${there.get(character) ?? 0} times, not ${times}`);
  }
}

function mustStandOnPage(marks: readonly Mark[], width: number, height: number): void {
  for (const mark of marks) {
    const numbers = Object.values(mark).filter((value) => typeof value === 'number');
    if (!numbers.every(Number.isFinite))
      throw new Error(`a place that is no number: ${JSON.stringify(mark).slice(0, 200)}`);
    const [left, top, right, bottom] = boxOf(mark);
    if (left < -0.5 || top < -0.5 || right > width + 0.5 || bottom > height + 0.5)
      throw new Error(
        `a ${mark.kind} stands beyond the page: ${[left, top, right, bottom].map((each) => (each / mm).toFixed(1)).join(' ')} mm${
          mark.kind === 'text'
            ? ` ${mark.line.pieces
                .map(({ texts }) => texts.join(''))
                .join('')
                .slice(0, 40)}`
            : ''
        }`,
      );
  }
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

function boxOf(mark: Mark): Box {
  if (mark.kind === 'rule')
    return [
      Math.min(mark.x1, mark.x2),
      Math.min(mark.y1, mark.y2),
      Math.max(mark.x1, mark.x2),
      Math.max(mark.y1, mark.y2),
    ];
  if (mark.kind === 'circle')
    return [mark.x - mark.radius, mark.y - mark.radius, mark.x + mark.radius, mark.y + mark.radius];
  if (mark.kind !== 'text') return [mark.x, mark.y, mark.x + mark.width, mark.y + mark.height];
  const { line } = mark;
  const baseline = mark.y + line.baseline;
  return [mark.x + line.x, baseline - line.size * 0.8, mark.x + line.x + line.width, baseline + line.size * 0.1];
}

/** Lines of the paper itself; what is read out only. */
function mustNotOverlap(marks: readonly Mark[]): void {
  const lines = marks.flatMap((mark) =>
    mark.kind === 'text' && mark.tag !== undefined && mark.tag.type !== 'Figure' && mark.line.pieces.length > 0
      ? [{ box: inkOf(mark), text: mark.line.pieces.flatMap(({ texts }) => texts).join('') }]
      : [],
  );
  lines.sort((one, other) => one.box[1] - other.box[1]);
  for (const [index, { box, text }] of lines.entries()) {
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next] as (typeof lines)[number];
      if (other.box[1] >= box[3] - 1) break;
      const across = Math.min(box[2], other.box[2]) - Math.max(box[0], other.box[0]);
      if (across > 1)
        throw new Error(
          `“${text.slice(0, 30)}” and “${other.text.slice(0, 30)}” lie over each other by ${(box[3] - other.box[1]).toFixed(1)} pt`,
        );
    }
  }
}

/** From the height of small letters to the baseline: exact lines may let ascenders and descenders meet. */
function inkOf(mark: Extract<Mark, { kind: 'text' }>): Box {
  const { line } = mark;
  const baseline = mark.y + line.baseline;
  return [mark.x + line.x, baseline - line.size * 0.55, mark.x + line.x + line.width, baseline];
}

export const pdfWriter = target<Paper>({
  ...keptAsJson<Paper>(),
  name: 'pdf',
  says: 'the writer of PDF comes back from its bytes word for word',
  inputs: fc.oneof({ weight: 6, arbitrary: anyPaper(false, 4) }, { weight: 1, arbitrary: anyPaper(true, 4) }),
  bounded: 100,
  open: async (folder) => {
    const options = { typefaces: await shippedFaces(), pictures: pictures() };
    return async (paper, note) => {
      try {
        const { bytes } = printPdf(paper, options);
        mustSayTheSame(comparable(wordsOfPdf(bytes).join('\n')), expected(paper));
        await mustBeSound(folder, 'pdf', bytes, expected(paper), note);
        note('printed');
      } catch (error) {
        refused(error, note);
      }
    };
  },
});

export const docxWriter = target<Paper>({
  ...keptAsJson<Paper>(),
  name: 'docx',
  says: 'the writer of DOCX comes back from its bytes word for word, in parts of sound XML',
  inputs: fc.oneof({ weight: 6, arbitrary: anyPaper(false, 5) }, { weight: 1, arbitrary: anyPaper(true, 5) }),
  bounded: 100,
  open: async (folder) => {
    const options = { pictures: pictures() };
    return async (paper, note) => {
      try {
        const bytes = await printDocx(paper, options);
        const wanted = expected(paper);
        mustSayTheSame(comparable(wordsOfDocx(bytes).join('\n')), shownInDocx(wanted));
        await mustBeSound(folder, 'docx', bytes, shownInDocx(wanted), note);
        note('printed');
      } catch (error) {
        refused(error, note);
      }
    };
  },
});

/** A DOCX is printed with whatever faces there are: what is no character at all is shown as such. */
function shownInDocx(text: string): string {
  return text.replace(/\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '\ufffd');
}
