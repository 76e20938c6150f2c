// Page content as PDF operators: text at exact places, rules, shades and circles. y runs downwards, as pdfkit sets pages.
import type { CircleMark, FillMark, Ink, RuleMark, TextMark } from '../typesetter/flow/marks';
import type { Piece } from '../typesetter/text/line';
import { hex4 } from './fonts/to-unicode';
import type { UsedGlyphs } from './fonts/used-glyphs';

/** Red of official documents: Y 80 %, M 80 % (GB/T 9704-2012, 6.3). */
const fills: Record<Ink, string> = { black: '0 g', grey: '0.6 g', red: '1 0.2 0.2 rg' };
const strokes: Record<Ink, string> = { black: '0 G', grey: '0.6 G', red: '1 0.2 0.2 RG' };

/** A number with at most three decimals, as short as can be. */
export function figure(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

export type FontName = (piece: Piece) => { readonly name: string; readonly used: UsedGlyphs };

/** BT … ET for one line; every glyph stands where the typesetter put it. */
export function textOperators(mark: TextMark, fontName: FontName): string {
  const left = mark.x + mark.line.x;
  const baseline = figure(mark.y + mark.line.baseline);
  const parts = [fills[mark.ink ?? (mark.line.red ? 'red' : 'black')], 'BT'];
  for (const piece of mark.line.pieces) {
    const { name, used } = fontName(piece);
    const start = piece.xs[0] ?? 0;
    parts.push(`/${name} ${figure(piece.size)} Tf 1 0 0 -1 ${figure(left + start)} ${baseline} Tm`);
    parts.push(shownGlyphs(piece, used));
  }
  parts.push('ET');
  return parts.join('\n');
}

/** TJ with corrections wherever a glyph does not follow at its natural width. */
function shownGlyphs(piece: Piece, used: UsedGlyphs): string {
  let shown = '[<';
  let pen = (piece.xs[0] ?? 0) * (1000 / piece.size);
  piece.glyphs.forEach((glyph, index) => {
    const wanted = (piece.xs[index] ?? 0) * (1000 / piece.size);
    const correction = Math.round((pen - wanted) * 10) / 10;
    if (correction !== 0) {
      shown += `> ${correction} <`;
      pen -= correction;
    }
    shown += hex4(used.use(glyph, piece.texts[index] ?? ''));
    pen += used.widthOf(glyph);
  });
  return `${shown}>] TJ`;
}

export function ruleOperators(mark: RuleMark): string {
  const dash = mark.dash === undefined ? '[] 0 d' : `[${figure(mark.dash)}] 0 d`;
  const from = `${figure(mark.x1)} ${figure(mark.y1)} m`;
  const to = `${figure(mark.x2)} ${figure(mark.y2)} l S`;
  return `${strokes[mark.ink]} ${figure(mark.thickness)} w ${dash} ${from} ${to}`;
}

export function fillOperators(mark: FillMark): string {
  const box = [mark.x, mark.y, mark.width, mark.height].map(figure).join(' ');
  return `${figure(mark.shade)} g ${box} re f`;
}

/** A light dashed circle of four curves. */
export function circleOperators({ x, y, radius, dash }: CircleMark): string {
  const pull = radius * 0.5522847498;
  const point = (dx: number, dy: number) => `${figure(x + dx)} ${figure(y + dy)}`;
  const curve = (...points: readonly [number, number][]) => `${points.map(([dx, dy]) => point(dx, dy)).join(' ')} c`;
  return [
    `0.7 G 0.6 w [${figure(dash)}] 0 d ${point(radius, 0)} m`,
    curve([radius, pull], [pull, radius], [0, radius]),
    curve([-pull, radius], [-radius, pull], [-radius, 0]),
    curve([-radius, -pull], [-pull, -radius], [0, -radius]),
    `${curve([pull, -radius], [radius, -pull], [radius, 0])} S`,
  ].join('\n');
}

/** Light ground behind each gap of a draft, so that what is missing is seen at once. It ends where the next text begins. */
export function gapShades(mark: TextMark): readonly FillMark[] {
  const { pieces } = mark.line;
  return pieces.flatMap((piece, index): FillMark[] => {
    if (!piece.gap) return [];
    const start = piece.xs[0] ?? 0;
    const end = Math.min(piece.end, pieces[index + 1]?.xs[0] ?? piece.end);
    const x = mark.x + mark.line.x + start;
    const y = mark.y + mark.line.baseline - piece.size * 0.92;
    return [{ kind: 'fill', x, y, width: end - start, height: piece.size * 1.1, shade: 0.86 }];
  });
}
