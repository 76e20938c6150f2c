// A paper as printed, with its lines by colour and the ink of its first page at hand.
import { expect } from 'vitest';
import type { Typefaces } from '../../electron/printing/fonts/typefaces';
import { printPdf } from '../../electron/printing/pdf/print-pdf';
import type { Paper } from '../../templates/paper/paper';
import { anyInk, pageOf, redInk, rulesOf } from './measure-page';

export const linePitchMm = 225 / 22;
/** The lower edge of the type area. */
export const foot = 37 + 225;

export function measurePaper(
  paper: Paper,
  typefaces: Typefaces,
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
) {
  const { bytes, pages } = printPdf(paper, { typefaces, pictures });
  const rules = rulesOf(bytes);
  const ink = pageOf(bytes, 1);
  const named = (found: ReturnType<typeof anyInk>) => found ?? expect.fail('nothing is printed there');
  return {
    bytes,
    pages,
    red: rules.filter((rule) => rule.red),
    black: rules.filter((rule) => !rule.red),
    redOf: (from: number, until: number) => named(redInk(ink, from, until)),
    inkOf: (from: number, until: number) => named(anyInk(ink, from, until)),
    /** Ink of the first block of lines below a height: until a blank strip of `blank` mm. */
    nextInk: (from: number, blank: number) => {
      const { top } = named(anyInk(ink, from, foot));
      let bottom = top;
      for (;;) {
        const strip = anyInk(ink, bottom + 0.2, bottom + blank);
        if (strip === undefined) return { top, bottom };
        bottom = strip.bottom;
      }
    },
  };
}
