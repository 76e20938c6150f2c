// A slab is a strip across the type area that pages are built of: a line, a table row, a gap.
import type { Mark } from './marks';

export type Slab = {
  readonly height: number;
  /** Places are measured from the slab's top and the type area's left. */
  readonly marks: readonly Mark[];
  /** Whether a page may end after it. */
  readonly breakAfter: boolean;
  /** A page may end after it only where there is no other way: so many lines of company would be left to what follows. */
  readonly yields?: number;
  /** Lines of text it holds: good company for a signature. */
  readonly textLines: number;
  /** White space: falls away at the head of a page. */
  readonly isGap?: boolean;
  /** How much of its height it gives up so that a signature stays on the page. */
  readonly give?: number;
  /** How much more it gives up where the page could not end otherwise: a first page must show text (7.3.3). */
  readonly giveAtNeed?: number;
  /** Keeps two text lines of what goes before on its page. */
  readonly needsCompany?: boolean;
  /** Goes with what needs company after it, whether or not text can come along. */
  readonly goesAlong?: boolean;
  readonly startsPage?: boolean;
  /** Stands on the foot of the type area; what follows begins a new page. */
  readonly atFoot?: boolean;
  /** Slabs that come again at the head of a page that begins with this one. */
  readonly heads?: readonly Slab[];
  /** It is such a repeated head. */
  readonly isHead?: boolean;
  /** Divides it so that the first part is at most `room` high; nothing when it cannot. */
  readonly split?: (room: number) => readonly [Slab, Slab] | undefined;
};

export function gap(height: number, give = 0): Slab {
  return { height, marks: [], breakAfter: true, textLines: 0, isGap: true, give };
}

/** Space that must stay with what follows it. */
export function leadIn(height: number, give = 0): Slab {
  return { ...gap(height, give), breakAfter: false };
}

/** The same space, giving way where nothing else helps. */
export function atNeed(slab: Slab, giveAtNeed: number): Slab {
  return { ...slab, giveAtNeed };
}

/** The same slabs with no page end between them. */
export function together(slabs: readonly Slab[], keepWithNext = false): readonly Slab[] {
  return slabs.map((slab, index) => ({
    ...slab,
    breakAfter: index < slabs.length - 1 ? false : slab.breakAfter && !keepWithNext,
  }));
}
