// Marks that must not begin or end a line (GB/T 15834-2011, 5.1; the lists are those of the project's layout page).

const neverFirst = new Set('，。、；：？！）》〉」』】〕〗］｝％‰℃…·”’,.;:?!)]}%');
const neverLast = new Set('（《〈「『【〔〖［｛￥“‘([{¥$');

/** May a line begin with this character? */
export function mayBegin(character: string): boolean {
  return !neverFirst.has(character);
}

/** May a line end with this character? */
export function mayEnd(character: string): boolean {
  return !neverLast.has(character);
}
