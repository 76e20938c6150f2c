// Puts the clusters of one line at their places and gathers them into pieces of one face.
import type { Run } from '../../../../templates/paper/blocks';
import type { Cut } from './break-lines';
import type { Cluster } from './cluster';
import { justify } from './justify';
import type { Line, Piece } from './line';
import { inkEnd, type Measure } from './measure';
import { endTrim } from './shrink';
import type { TextStyle } from './style';

type Growing = { -readonly [Key in keyof Piece]: Piece[Key] } & { glyphs: number[]; texts: string[]; xs: number[] };

/**
 * @param left indent of this line
 * @param room width it may take
 */
export function makeLine(
  whole: Measure,
  cut: Cut,
  runs: readonly Run[],
  style: TextStyle,
  left: number,
  room: number,
): Line {
  const extra = justify(whole, cut, room, style);
  const end = inkEnd(whole, cut.start, cut.end);
  const pieces: Growing[] = [];
  const fields = new Set<string>();
  let x = 0;
  let lastRun = -1;
  for (let index = cut.start; index < end; index++) {
    const cluster = whole.clusters[index];
    if (cluster === undefined) continue;
    const run = runs[cluster.run];
    if (run?.field !== undefined) fields.add(run.field);
    let piece = pieces[pieces.length - 1];
    if (piece === undefined || piece.face !== cluster.face || cluster.run !== lastRun) {
      piece = newPiece(cluster, run, style.size, x);
      pieces.push(piece);
    }
    lastRun = cluster.run;
    piece.glyphs.push(cluster.glyph);
    piece.texts.push(cluster.text);
    piece.xs.push(x + cluster.shift);
    piece.end = x + cluster.width;
    x += cluster.width + (index < end - 1 ? (whole.gaps[index] ?? 0) + (extra[index - cut.start] ?? 0) : 0);
  }
  const over = Math.max(0, x - room);
  const width = over > 0 ? x - Math.min(over, endTrim(whole.clusters[end - 1], style)) : x;
  return { pieces, width, x: left + aligned(style, room - width), ...stance(style), fields: [...fields] };
}

function newPiece({ face }: Cluster, run: Run | undefined, size: number, x: number): Growing {
  const isFact = run?.field !== undefined;
  return { face, size, glyphs: [], texts: [], xs: [], end: x, gap: run?.gap === true, isFact };
}

function aligned(style: TextStyle, spare: number): number {
  if (style.align === 'centre') return Math.max(0, spare / 2);
  return style.align === 'right' ? Math.max(0, spare) : 0;
}

/** One baseline for all faces of a line: that of a Chinese face, 0.88 em below the top of its em box. */
function stance(style: TextStyle): Pick<Line, 'baseline' | 'pitch' | 'size' | 'red'> {
  const top = style.stand === 'head' ? 0 : (style.pitch - style.size) / 2;
  return { baseline: top + style.size * 0.88, pitch: style.pitch, size: style.size, red: style.red };
}
