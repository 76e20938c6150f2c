// Who signs: lines to sign by hand, then organ names with the places of their seals, and the date.
import type { Said } from '../../../../templates/paper/arrange';
import type { Signature } from '../../../../templates/paper/blocks';
import { leadIn, type Slab, together } from '../flow/slab';
import type { Sheet } from '../sheet';
import { organSlabs } from './organs';
import { signLineSlabs } from './sign-lines';

/** More lines than these may go over a page end where nothing is sealed: each page of a record is signed anyway. */
const longestWhole = 4;
/** Lines that stay together on either side. */
const fewestLines = 2;

/** @param slabs the lead and a line each */
function parting(slabs: readonly Slab[]): readonly Slab[] {
  return slabs.map((slab, index) => {
    const mayEnd = index >= fewestLines && index < slabs.length - fewestLines;
    return mayEnd ? { ...slab, breakAfter: true } : slab;
  });
}

/** GB/T 9704-2012, 7.3.5: kept whole, with two lines of text before it; the space above it gives way first. */
export function signatureSlabs(sheet: Sheet, block: Signature<Said>): readonly Slab[] {
  const lines = signLineSlabs(sheet, block.clause, block.lines);
  const organs = organSlabs(sheet, block);
  const lead = leadIn(sheet.pitch, sheet.pitch * 0.9);
  const between = lines.length > 0 && organs.length > 0 ? [leadIn(sheet.pitch / 2, sheet.pitch / 2)] : [];
  const whole = together([lead, ...lines, ...between, ...organs]);
  const kept = organs.length === 0 && lines.length > longestWhole ? parting(whole) : whole;
  return kept.map((slab, index) => (index === 0 ? { ...slab, needsCompany: true } : slab));
}
