// Fills pages with slabs: as full as they go, never ending a page where a slab forbids it unless nothing else is left.
import { type Mark, moved } from './marks';
import { onPages } from './overhigh';
import type { Slab } from './slab';

type Placed = { readonly slab: Slab; readonly y: number };

/** Marks of one page at their places. */
export type FlowPage = { readonly marks: readonly Mark[] };

/** The type area on its page, points from the page's top left. */
export type Area = { readonly left: number; readonly top: number; readonly height: number };

const tolerance = 0.05;

export function flowPages(slabs: readonly Slab[], { left, top, height }: Area): readonly FlowPage[] {
  const pages: Placed[][] = [];
  const waiting = slabs.flatMap((slab) => onPages(slab, height)).reverse();
  let page: Placed[] = [];
  const turn = (): void => {
    pages.push(page);
    page = [];
  };
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.startsPage === true && page.length > 0) turn();
    const slab = withoutRise(next, bottom(page));
    if (slab.isGap === true && bottom(page) === 0) continue;
    if (slab.atFoot === true) {
      const along = roomAtFoot(page, slab, height) === undefined ? lastContent(page) : [];
      if (along.length > 0) {
        page = page.slice(0, -along.length);
        turn();
        waiting.push(slab, ...along.reverse());
        continue;
      }
      pages.push(...atFoot(page, slab, height));
      page = [];
      continue;
    }
    if (page.length === 0) page = place([], slab.heads ?? []);
    if (fits(page, slab, height)) {
      page.push({ slab, y: bottom(page) });
      continue;
    }
    const squeezed = squeeze(page, slab, height, 'give') ?? squeezeAtNeed(page, slab, height);
    if (squeezed !== undefined) {
      page = place(squeezed, [slab]);
      continue;
    }
    waiting.push(
      ...endPage(page, slab, height, (rest) => {
        page = rest;
        turn();
      }),
    );
  }
  if (page.length > 0 || pages.length === 0) turn();
  return pages.map((placed) => ({ marks: marksOf(placed, left, top) }));
}

/** What rises above the type area, as the head of a letter does, may at the head of a page alone: else it hits a text. */
function withoutRise(slab: Slab, above: number): Slab {
  return slab.height < 0 && above > 0 ? { ...slab, height: 0 } : slab;
}

/** At the head of a page a text that is drawn above its slabs has no room to: its lines sink back into them. */
function marksOf(placed: readonly Placed[], left: number, top: number): readonly Mark[] {
  const rise = placed[0] === undefined ? 0 : riseOf(placed[0].slab);
  let sink = rise;
  const marks: Mark[] = [];
  for (const { slab, y } of placed) {
    if (sink !== 0 && riseOf(slab) !== rise) sink = 0;
    for (const mark of slab.marks) marks.push(moved(mark, left, top + y + sink));
  }
  return marks;
}

/** How far a slab's text is drawn above its own top: English near its Chinese. */
function riseOf(slab: Slab): number {
  return slab.marks.reduce((rise, mark) => (mark.kind === 'text' ? Math.max(rise, -mark.y) : rise), 0);
}

function bottom(page: readonly Placed[]): number {
  const last = page[page.length - 1];
  return last === undefined ? 0 : last.y + last.slab.height;
}

function place(page: readonly Placed[], slabs: readonly Slab[]): Placed[] {
  const placed = [...page];
  for (const slab of slabs) placed.push({ slab, y: bottom(placed) });
  return placed;
}

function fits(page: readonly Placed[], slab: Slab, height: number): boolean {
  return bottom(page) + slab.height <= height + tolerance;
}

/** Takes the missing height from the page's elastic gaps, if they have it. */
function squeeze(
  page: readonly Placed[],
  slab: Slab,
  height: number,
  from: 'give' | 'giveAtNeed',
): Placed[] | undefined {
  const missing = bottom(page) + slab.height - height;
  const givable = page.reduce((sum, { slab: each }) => sum + (each[from] ?? 0), 0);
  if (givable < missing) return undefined;
  const share = missing / givable;
  const pressed = page.map(({ slab: each }) => {
    const taken = (each[from] ?? 0) * share;
    return taken === 0 ? each : { ...each, height: each.height - taken, [from]: (each[from] ?? 0) - taken };
  });
  return place([], pressed);
}

/** The head of a document gives way where the page could not end before `slab` without parting what belongs together. */
function squeezeAtNeed(page: readonly Placed[], slab: Slab, height: number): Placed[] | undefined {
  const mayEnd = page.some(({ slab: each }) => each.breakAfter || each.yields !== undefined);
  return mayEnd || slab.split !== undefined ? undefined : squeeze(page, slab, height, 'giveAtNeed');
}

/**
 * Ends a page before `slab`, which does not fit: divides the slab, or goes back to the last place where a page may end.
 * @returns what comes next, in reverse order
 */
function endPage(
  page: readonly Placed[],
  slab: Slab,
  height: number,
  close: (page: Placed[]) => void,
): readonly Slab[] {
  const parts = slab.split?.(height - bottom(page));
  if (parts !== undefined) {
    close(place(page, [parts[0]]));
    return [parts[1]];
  }
  const headCount = page.filter((each) => isHead(each, page)).length;
  const end = lastEnd(page, headCount);
  if (end <= headCount) {
    close(place(page, [slab]));
    return [];
  }
  const carried = page.slice(end).map((each) => each.slab);
  close(page.slice(0, end));
  return [slab, ...carried.reverse()];
}

/** The last place where the page may end; else the one at need that leaves the most company; else its very end. */
function lastEnd(page: readonly Placed[], headCount: number): number {
  const free = page.findLastIndex(({ slab }, at) => at >= headCount && slab.breakAfter);
  if (free >= 0) return free + 1;
  const most = Math.max(-1, ...page.slice(headCount).map(({ slab }) => slab.yields ?? -1));
  const yielding = page.findLastIndex(({ slab }, at) => at >= headCount && slab.yields === most);
  return yielding < 0 ? page.length : yielding + 1;
}

/** Repeated heads stand first on their page and are no content of their own. */
function isHead(each: Placed, page: readonly Placed[]): boolean {
  return each.slab.isHead === true && page.slice(0, page.indexOf(each)).every((before) => before.slab.isHead === true);
}

/** The imprint on the foot of the page that it comes to, whose space gives way for it; else alone on a new one. */
function atFoot(page: readonly Placed[], slab: Slab, height: number): readonly Placed[][] {
  const placed = { slab, y: height - slab.height };
  const room = roomAtFoot(page, slab, height);
  return room === undefined ? [[...page], [placed]] : [[...room, placed]];
}

function roomAtFoot(page: readonly Placed[], slab: Slab, height: number): readonly Placed[] | undefined {
  return fits(page, slab, height) ? page : squeeze(page, slab, height, 'give');
}

/** The last lines or the last row of a page, which go along to the next one so that an imprint is not alone there. */
function lastContent(page: readonly Placed[]): Slab[] {
  const headCount = page.filter((each) => isHead(each, page)).length;
  const last = page.findLastIndex(({ slab }) => slab.isGap !== true);
  const end = page.findLastIndex(({ slab }, at) => at >= headCount && at < last && slab.breakAfter) + 1;
  const isText = (page[last]?.slab.textLines ?? 0) > 0;
  return isText && end > headCount ? page.slice(end).map(({ slab }) => slab) : [];
}
