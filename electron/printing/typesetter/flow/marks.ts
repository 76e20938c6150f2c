// What stands on a page: text lines, rules, shades, circles and pictures. Lengths in points, y downwards.
import type { Line } from '../text/line';

/** Of ISO 32000-1, 14.8.4. `Div` only gathers what belongs together. */
type TagType =
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'L'
  | 'LI'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Div';

/** A node of the document's structure, as a screen reader tells it. */
export type Tag = {
  readonly type: TagType;
  readonly parent?: Tag;
  readonly language?: 'zh' | 'en';
  /** Which cells a head cell speaks for. */
  readonly scope?: 'Column' | 'Row';
  /** What a figure shows, in words. */
  readonly alternative?: string;
};

export type Ink = 'black' | 'grey' | 'red';

/** Marks without a tag are artifacts: furniture of the page that is not read out. */
export type TextMark = {
  readonly kind: 'text';
  readonly line: Line;
  /** Left of the column, top of the line's slot. */
  readonly x: number;
  readonly y: number;
  readonly tag?: Tag;
  /** Template block the line came from; none for furniture. */
  readonly clause?: string;
  readonly ink?: Ink;
};

export type RuleMark = {
  readonly kind: 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly thickness: number;
  readonly ink: Ink;
  /** Length of dashes and of the spaces between them. */
  readonly dash?: number;
};

/** `shade` from 0 (black) to 1 (white). */
export type FillMark = {
  readonly kind: 'fill';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shade: number;
};

export type CircleMark = {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly dash: number;
};

/** A picture fitted into its frame, centred. */
export type PictureMark = {
  readonly kind: 'picture';
  readonly file: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tag: Tag;
};

export type Mark = TextMark | RuleMark | FillMark | CircleMark | PictureMark;

/** The mark moved by dx, dy. */
export function moved(mark: Mark, dx: number, dy: number): Mark {
  if (mark.kind === 'rule') {
    const { kind, thickness, ink, dash } = mark;
    const ends = { x1: mark.x1 + dx, x2: mark.x2 + dx, y1: mark.y1 + dy, y2: mark.y2 + dy };
    return dash === undefined ? { kind, ...ends, thickness, ink } : { kind, ...ends, thickness, ink, dash };
  }
  return { ...mark, x: mark.x + dx, y: mark.y + dy };
}
