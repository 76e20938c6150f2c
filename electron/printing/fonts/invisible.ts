// Characters that never leave a mark on paper: they need no glyph, and their lack is no fault.

/** Blanks of all widths but the Chinese one, which its face has; they are set as a space. */
export function isBlank(codePoint: number): boolean {
  return (
    codePoint === 0x20 ||
    codePoint === 0x09 ||
    codePoint === 0xa0 ||
    (codePoint >= 0x2000 && codePoint <= 0x200a) ||
    codePoint === 0x202f ||
    codePoint === 0x205f
  );
}

/** Ends of lines, those of other systems included. */
export function isLineEnd(codePoint: number): boolean {
  return codePoint === 0x0a || codePoint === 0x2028 || codePoint === 0x2029;
}

/** Blanks, line ends, controls, joiners, variation selectors (Unicode Default_Ignorable_Code_Point, C0 and C1). */
export function isInvisible(codePoint: number): boolean {
  return (
    isBlank(codePoint) ||
    isLineEnd(codePoint) ||
    codePoint < 0x20 ||
    (codePoint >= 0x7f && codePoint < 0xa0) ||
    codePoint === 0xad ||
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0x202a && codePoint <= 0x202e) ||
    (codePoint >= 0x2060 && codePoint <= 0x206f) ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    codePoint === 0xfeff ||
    (codePoint >= 0xe0000 && codePoint <= 0xe0fff)
  );
}
