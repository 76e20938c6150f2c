// The head of a paper: agency name over a form, red head of official documents, letterhead, head of a bulletin.
import type { Said } from '../../../../templates/paper/arrange';
import type { Masthead } from '../../../../templates/paper/blocks';
import type { Mark, Tag } from '../flow/marks';
import { gap, leadIn, type Slab, together } from '../flow/slab';
import { joinSaid } from '../join-said';
import { textSlabs } from '../lines-to-slabs';
import { flushLook, type Look, setSpeech } from '../look';
import { mm, type Sheet } from '../sheet';
import type { Line } from '../text/line';
import { oneLineWidth } from './cell-text';

const redHeadPt = 42;
const bulletinPt = 36;

/** GB/T 9704-2012: red head 7.2.4 (35 mm below the top of the type area), letter 10.1 (30 mm from the page's top). */
export function mastheadSlabs(sheet: Sheet, block: Masthead<Said>): readonly Slab[] {
  switch (block.style) {
    case 'form':
      return formHead(sheet, block);
    case 'red-head':
      return [held(35 * mm), ...together(redHead(sheet, block), true), leadIn(sheet.pitch * 2)];
    case 'letter':
      return letterHead(sheet, block);
    case 'bulletin':
      return bulletinHead(sheet, block);
  }
}

/** Space that stays even at the head of a page. */
function held(height: number): Slab {
  return { ...leadIn(height), isGap: false };
}

function centred(sheet: Sheet, zhPt: number, enPt: number, red: boolean): Look {
  const look = flushLook(sheet);
  return {
    ...look,
    role: 'title',
    align: 'centre',
    balanced: true,
    zhPt,
    enPt,
    zhPitch: zhPt * 1.4,
    enPitch: enPt * 1.4,
    red,
  };
}

function formHead(sheet: Sheet, block: Masthead<Said>): readonly Slab[] {
  const { titlePt, bodyPt } = sheet.paper.settings;
  const look = centred(sheet, titlePt, bodyPt - 3, false);
  const place = { clause: block.clause, tagType: 'P', keepWithNext: true } as const;
  return together(
    [leadIn(sheet.pitch / 2), ...namesOf(block).flatMap((name) => textSlabs(sheet, name, look, place))],
    true,
  );
}

/** All names of a masthead one under the other. */
function namesOf(block: Masthead<Said>): readonly Said[] {
  return block.suffix === undefined ? block.organs : [...block.organs, block.suffix];
}

function redHead(sheet: Sheet, block: Masthead<Said>): readonly Slab[] {
  const { organs, suffix } = block;
  const fitted = (names: readonly Said[]) => names.flatMap((name) => fittedSlabs(sheet, name, redHeadPt, block.clause));
  const [first] = organs;
  if (suffix === undefined || first === undefined) return fitted(namesOf(block));
  if (organs.length === 1) return fitted([joinSaid(first, suffix, { zh: '', en: ' ' })]);
  // Names of one width beside 文件 are a Chinese form; in an English paper they stand one under the other.
  return first[0]?.language === 'zh' ? [jointHead(sheet, block, suffix)] : fitted(namesOf(block));
}

/** As large as `most`, smaller when a name would not fit on one line. */
function fittedSlabs(sheet: Sheet, name: Said, most: number, clause: string): readonly Slab[] {
  const size = fittedSize(sheet, name, most, sheet.width);
  const look = { ...centred(sheet, size, sheet.paper.settings.bodyPt, true), zhPitch: size * 1.25, balanced: false };
  return textSlabs(sheet, name, look, { clause, tagType: 'P', keepWithNext: true });
}

function fittedSize(sheet: Sheet, name: Said, most: number, width: number): number {
  const natural = naturalWidth(sheet, name, most);
  return natural <= width ? most : Math.max(22, Math.floor((most * width * 2) / natural) / 2);
}

function naturalWidth(sheet: Sheet, name: Said, size: number): number {
  return oneLineWidth(sheet, name.slice(0, 1), centred(sheet, size, size, true));
}

/** Sponsor first, names spread to one width, 文件 at their right in the middle of their height. */
function jointHead(sheet: Sheet, block: Masthead<Said>, suffix: Said): Slab {
  const tag: Tag = { type: 'P' };
  const widest = Math.max(...block.organs.map((organ) => naturalWidth(sheet, organ, redHeadPt)));
  const suffixWidth = naturalWidth(sheet, suffix, redHeadPt) + redHeadPt / 2;
  const size = Math.min(redHeadPt, Math.floor((redHeadPt * sheet.width * 2) / (widest + suffixWidth)) / 2);
  const columnWidth = (widest * size) / redHeadPt;
  const left = (sheet.width - ((widest + suffixWidth) * size) / redHeadPt) / 2;
  const base = {
    ...centred(sheet, size, size * 0.32, true),
    align: 'left',
    balanced: false,
    zhPitch: size * 1.25,
  } as const;
  const marks: Mark[] = [];
  let y = 0;
  for (const organ of block.organs) {
    for (const line of spreadLines(sheet, organ, base, columnWidth)) {
      marks.push({ kind: 'text', line, x: left, y, tag, clause: block.clause });
      y += line.pitch;
    }
  }
  const tail = suffix.flatMap((speech) => setSpeech(sheet, speech, base, sheet.width));
  const tailHeight = tail.reduce((sum, line) => sum + line.pitch, 0);
  let tailY = (y - tailHeight) / 2;
  for (const line of tail) {
    marks.push({ kind: 'text', line, x: left + columnWidth + size / 2, y: tailY, tag, clause: block.clause });
    tailY += line.pitch;
  }
  return { height: y, marks, breakAfter: false, textLines: 0 };
}

function spreadLines(sheet: Sheet, organ: Said, look: Look, width: number): readonly Line[] {
  return organ.flatMap((speech) => {
    const characters = [...speech.runs.map((run) => run.text).join('')].length;
    const spread = speech.language === 'zh' ? { spread: width / Math.max(characters, 1) } : {};
    return setSpeech(sheet, speech, { ...look, ...spread }, width + 1);
  });
}

/** 10.1: name 30 mm from the page's top, double rule of 170 mm under it, the thick line above. */
function letterHead(sheet: Sheet, block: Masthead<Said>): readonly Slab[] {
  const rise = 30 * mm - sheet.top;
  const names = together(
    namesOf(block).flatMap((name) => fittedSlabs(sheet, name, 34, block.clause)),
    true,
  );
  const under: Slab = { ...leadIn(4 * mm + 3), isGap: false, marks: doubleRule(sheet, 4 * mm - 6, 'thick-first') };
  return [held(rise), ...names, under];
}

/** A thick (1.5 pt) and a thin (0.5 pt) red line, 170 mm long, in the middle of the page. */
export function doubleRule(sheet: Sheet, y: number, order: 'thick-first' | 'thin-first'): readonly Mark[] {
  const x1 = (sheet.pageWidth - 170 * mm) / 2 - sheet.left;
  const x2 = x1 + 170 * mm;
  const [upper, lower] = order === 'thick-first' ? [1.5, 0.5] : [0.5, 1.5];
  const line = (at: number, thickness: number): Mark => ({
    kind: 'rule',
    x1,
    x2,
    y1: at,
    y2: at,
    thickness,
    ink: 'red',
  });
  return [line(y, upper), line(y + 2.6, lower)];
}

/** Name of the bulletin large and red, the issuing organs under it. */
function bulletinHead(sheet: Sheet, block: Masthead<Said>): readonly Slab[] {
  const { bodyPt } = sheet.paper.settings;
  const name = block.suffix === undefined ? [] : fittedSlabs(sheet, block.suffix, bulletinPt, block.clause);
  const look = { ...centred(sheet, bodyPt, bodyPt - 4, false), role: 'body' } as const;
  const place = { clause: block.clause, tagType: 'P', keepWithNext: true } as const;
  const organs = block.organs.flatMap((organ) => textSlabs(sheet, organ, look, place));
  return together([...name, gap(sheet.pitch / 3), ...organs, gap(sheet.pitch / 3)], true);
}
