// Divides what is higher than a page and knows no way of its own to part: a name of thousands of characters where a few
// are usual. It then looks like nothing, but every character stands on paper.
import { type Mark, moved } from './marks';
import type { Slab } from './slab';

/** The slab in parts that each go on a page, between its lines; itself where it does. */
export function onPages(slab: Slab, height: number): readonly Slab[] {
  if (slab.height <= height || slab.split !== undefined) return [slab];
  const parts: Slab[] = [];
  for (let top = 0; top < slab.height - 0.01; ) {
    const end = endOf(slab, top, Math.min(top + height, slab.height));
    const marks = slab.marks.flatMap((mark) => within(mark, top, end));
    const textLines = marks.filter(({ kind }) => kind === 'text').length;
    parts.push({ height: end - top, marks, breakAfter: true, textLines });
    top = end;
  }
  return parts.map((part, index) => (index < parts.length - 1 ? part : { ...part, breakAfter: slab.breakAfter }));
}

/** As far as `most`, or before the first line that would be cut there. */
function endOf({ marks }: Slab, top: number, most: number): number {
  const cut = marks.flatMap((mark) =>
    mark.kind === 'text' && mark.y > top && mark.y < most && mark.y + mark.line.pitch > most + 0.01 ? [mark.y] : [],
  );
  return Math.min(most, ...cut);
}

/** The mark as it stands in the part: rules and shades only as long as the part is. */
function within(mark: Mark, top: number, end: number): readonly Mark[] {
  if (mark.kind === 'rule') {
    const [from, until] = [Math.max(Math.min(mark.y1, mark.y2), top), Math.min(Math.max(mark.y1, mark.y2), end)];
    return from <= until ? [{ ...mark, y1: from - top, y2: until - top }] : [];
  }
  if (mark.kind === 'fill') {
    const [from, until] = [Math.max(mark.y, top), Math.min(mark.y + mark.height, end)];
    return from < until ? [{ ...mark, y: from - top, height: until - from }] : [];
  }
  const isFirst = top === 0 && mark.y < 0;
  return isFirst || (mark.y >= top && mark.y < end) ? [moved(mark, 0, -top)] : [];
}
