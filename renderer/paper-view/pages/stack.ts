// Where the pages of one size stand below each other in a room that scrolls. Lengths in CSS pixels, pages from 1.

export type Stack = { readonly pages: number; readonly pageHeight: number; readonly gap: number };

/** Pages first to last; none where first > last. */
export type PageRange = { readonly first: number; readonly last: number };

export function topOfPage({ pageHeight, gap }: Stack, page: number): number {
  return gap + (page - 1) * (pageHeight + gap);
}

export function stackHeight({ pages, pageHeight, gap }: Stack): number {
  return gap + pages * (pageHeight + gap);
}

/** The pages that show in the room, and those that stand within `margin` of it. */
export function pagesInRoom(stack: Stack, scrollTop: number, roomHeight: number, margin: number): PageRange {
  const step = stack.pageHeight + stack.gap;
  const first = Math.floor((scrollTop - margin - stack.gap) / step) + 1;
  const last = Math.floor((scrollTop + roomHeight + margin - stack.gap) / step) + 1;
  return { first: Math.max(1, first), last: Math.min(stack.pages, last) };
}

/** The page that takes up the upper third of the room: the one a reader would say is being read. */
export function pageBeingRead(stack: Stack, scrollTop: number, roomHeight: number): number {
  const at = scrollTop + roomHeight / 3;
  const page = Math.floor((at - stack.gap / 2) / (stack.pageHeight + stack.gap)) + 1;
  return Math.min(stack.pages, Math.max(1, page));
}
