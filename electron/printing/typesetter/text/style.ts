// How one text is to be set. Lengths in points.
import type { LanguageCode } from '../../../../templates/language/bilingual';
import type { Role } from '../../fonts/roles';

export type TextStyle = {
  readonly role: Role;
  readonly language: LanguageCode;
  readonly size: number;
  /** Distance from baseline to baseline. */
  readonly pitch: number;
  /** Advance of one Chinese character: the character grid, or the size itself. */
  readonly cell: number;
  /** Indent of the first line, and of the lines after it. */
  readonly indent: number;
  readonly hang: number;
  readonly align: 'justify' | 'left' | 'centre' | 'right';
  /** Titles: lines of like length, broken only between words. */
  readonly balanced: boolean;
  /** The type stands at the head of its line (running text) or in its middle (cells). */
  readonly stand: 'head' | 'middle';
  readonly red: boolean;
};
