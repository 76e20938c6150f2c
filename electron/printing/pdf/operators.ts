// Page content as PDF operators: text at exact places, rules, shades and circles. y runs downwards, as pdfkit sets pages.
import type { CircleMark, FillMark, Ink, RuleMark, TextMark } from '../typesetter/flow/marks';
import type { Piece } from '../typesetter/text/line';
import type { Bytes } from './bytes';
import type { UsedGlyphs } from './fonts/used-glyphs';

/** Red of official documents: Y 80 %, M 80 % (GB/T 9704-2012, 6.3). */
const fills: Record<Ink, string> = { black: '0 g\nBT\n', grey: '0.6 g\nBT\n', red: '1 0.2 0.2 rg\nBT\n' };
const strokes: Record<Ink, string> = { black: '0 G ', grey: '0.6 G ', red: '1 0.2 0.2 RG ' };

export type FontName = (piece: Piece) => { readonly name: string; readonly used: UsedGlyphs };

/** BT … ET for one line; every glyph stands where the typesetter put it. */
export function writeText(content: Bytes, mark: TextMark, fontName: FontName): void {
  const { line } = mark;
  const left = mark.x + line.x;
  const baseline = mark.y + line.baseline;
  content.text(fills[mark.ink ?? (line.red ? 'red' : 'black')]);
  for (const piece of line.pieces) {
    const { name, used } = fontName(piece);
    content.text('/').text(name).text(' ').figure(piece.size).text(' Tf 1 0 0 -1 ');
    content
      .figure(left + (piece.xs[0] ?? 0))
      .text(' ')
      .figure(baseline)
      .text(' Tm\n');
    writeGlyphs(content, piece, used);
  }
  content.text('ET\n');
}

/** TJ with corrections wherever a glyph does not follow at its natural width. */
function writeGlyphs(content: Bytes, piece: Piece, used: UsedGlyphs): void {
  const { glyphs, texts, xs } = piece;
  const scale = 1000 / piece.size;
  let pen = (xs[0] ?? 0) * scale;
  content.text('[<');
  for (let index = 0; index < glyphs.length; index++) {
    const tenths = Math.round((pen - (xs[index] ?? 0) * scale) * 10);
    if (tenths !== 0) {
      content.text('> ').tenths(tenths).text(' <');
      pen -= tenths / 10;
    }
    const glyph = glyphs[index] ?? 0;
    content.hex4(used.use(glyph, texts[index] ?? ''));
    pen += used.face.widthOf(glyph);
  }
  content.text('>] TJ\n');
}

export function writeRule(content: Bytes, mark: RuleMark): void {
  content.text(strokes[mark.ink]).figure(mark.thickness);
  if (mark.dash === undefined) content.text(' w [] 0 d ');
  else content.text(' w [').figure(mark.dash).text('] 0 d ');
  content.figure(mark.x1).text(' ').figure(mark.y1).text(' m ');
  content.figure(mark.x2).text(' ').figure(mark.y2).text(' l S\n');
}

export function writeFill(content: Bytes, mark: FillMark): void {
  content.figure(mark.shade).text(' g ').figure(mark.x).text(' ').figure(mark.y).text(' ');
  content.figure(mark.width).text(' ').figure(mark.height).text(' re f\n');
}

/** A light dashed circle of four curves. */
export function writeCircle(content: Bytes, { x, y, radius, dash }: CircleMark): void {
  const pull = radius * 0.5522847498;
  const point = (dx: number, dy: number) =>
    content
      .figure(x + dx)
      .text(' ')
      .figure(y + dy)
      .text(' ');
  const curve = (...points: readonly [number, number][]): void => {
    for (const [dx, dy] of points) point(dx, dy);
    content.text('c\n');
  };
  content.text('0.7 G 0.6 w [').figure(dash).text('] 0 d ');
  point(radius, 0);
  content.text('m\n');
  curve([radius, pull], [pull, radius], [0, radius]);
  curve([-pull, radius], [-radius, pull], [-radius, 0]);
  curve([-radius, -pull], [-pull, -radius], [0, -radius]);
  curve([pull, -radius], [radius, -pull], [radius, 0]);
  content.text('S\n');
}

/** Light ground behind each gap of a draft, so that what is missing is seen at once. It ends where the next text begins. */
export function gapShades(mark: TextMark): readonly FillMark[] {
  const { pieces } = mark.line;
  if (!pieces.some((piece) => piece.gap)) return noShades;
  return pieces.flatMap((piece, index): FillMark[] => {
    if (!piece.gap) return [];
    const start = piece.xs[0] ?? 0;
    const end = Math.min(piece.end, pieces[index + 1]?.xs[0] ?? piece.end);
    const x = mark.x + mark.line.x + start;
    const y = mark.y + mark.line.baseline - piece.size * 0.92;
    return [{ kind: 'fill', x, y, width: end - start, height: piece.size * 1.1, shade: 0.86 }];
  });
}

const noShades: readonly FillMark[] = [];
