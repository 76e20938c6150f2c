// The standard's faces per role of type, named in the styles of every DOCX. Names only: the file embeds no font, and
// the computer that opens it sets what it has.

/** GB/T 9704-2012, 5.2.2 and 7.3: title 小标宋, body 仿宋, headings 黑体, subheadings 楷体. */
export const eastAsianFaces = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading: '黑体',
  subheading: '楷体_GB2312',
  /** Page numbers (7.5). */
  number: '宋体',
} as const;
export type Face = keyof typeof eastAsianFaces;

export const latinFace = 'Times New Roman';

/** Latin and East Asian set apart: a plain font name would set both. */
export function fontsOf(face: Face): { ascii: string; hAnsi: string; cs: string; eastAsia: string } {
  return { ascii: latinFace, hAnsi: latinFace, cs: latinFace, eastAsia: eastAsianFaces[face] };
}
