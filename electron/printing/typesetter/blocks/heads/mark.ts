// The mark of an issuing organ 发文机关标志: large red type, as large as one line lets it be, measured by its strokes.
import type { Said } from '../../../../../templates/paper/arrange';
import { fittedSize, markLead } from '../../../mark-size';
import type { TextMark } from '../../flow/marks';
import { leadIn, type Slab } from '../../flow/slab';
import { textSlabs } from '../../lines-to-slabs';
import { flushLook, type Look } from '../../look';
import type { Sheet } from '../../sheet';
import type { Line } from '../../text/line';
import { oneLineWidth } from '../cell-text';

export function markLook(sheet: Sheet, zhPt: number, enPt: number, red: boolean): Look {
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

/** As large as `most`, smaller when a name would not fit on one line. */
export function fittedSlabs(sheet: Sheet, name: Said, most: number, clause: string): readonly Slab[] {
  const size = fittedSize(naturalWidth(sheet, name, most), most, sheet.width);
  const look = { ...markLook(sheet, size, sheet.paper.settings.bodyPt, true), zhPitch: size * markLead };
  return textSlabs(sheet, name, look, { clause, tagType: 'P', keepWithNext: true });
}

export function naturalWidth(sheet: Sheet, name: Said, size: number): number {
  return oneLineWidth(sheet, name.slice(0, 1), markLook(sheet, size, size, true));
}

/** Space above a mark so that its strokes begin at `place`: the standard measures what is seen, not the em box. */
export function raised(place: number, mark: readonly Slab[]): Slab {
  return { ...leadIn(place - strokesTop(mark[0])), isGap: false };
}

/** Space that a mark leaves under the strokes of its last line. */
export function tailOfMark(mark: readonly Slab[]): number {
  return tail(mark, bottomOfStrokes);
}

/** Space that a text leaves under the em box of its last line: a Chinese one ends 0.12 em under the baseline. */
export function tailOf(slabs: readonly Slab[]): number {
  return tail(slabs, ({ baseline, size }) => baseline + size * 0.12);
}

function tail(slabs: readonly Slab[], bottomOf: (line: Line) => number): number {
  const last = slabs[slabs.length - 1];
  const bottoms = textsOf(last).map(({ y, line }) => y + bottomOf(line));
  return last === undefined || bottoms.length === 0 ? 0 : last.height - Math.max(...bottoms);
}

function textsOf(slab: Slab | undefined): readonly TextMark[] {
  return slab?.marks.filter((mark) => mark.kind === 'text') ?? [];
}

function strokesTop(slab: Slab | undefined): number {
  const tops = textsOf(slab).map(({ y, line }) => y + line.baseline - Math.max(0, ...strokes(line, yMaxAt)));
  return tops.length === 0 ? 0 : Math.min(...tops);
}

function bottomOfStrokes(line: Line): number {
  return line.baseline - Math.min(0, ...strokes(line, yMinAt));
}

/** Where a glyph's record (glyf) holds the lower and the upper end of its box. */
const yMinAt = 4;
const yMaxAt = 8;

/** Heights over the baseline; a blank has no record. */
function strokes({ pieces }: Line, at: number): readonly number[] {
  return pieces.flatMap(({ face, size, glyphs }) =>
    glyphs.map((glyph) => {
      const outline = face.outlineOf(glyph);
      return outline.length < at + 2 ? 0 : (outline.readInt16BE(at) / face.facts.unitsPerEm) * size;
    }),
  );
}
