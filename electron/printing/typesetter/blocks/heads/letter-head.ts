// The head of a letter (GB/T 9704-2012, 10.1): the organ's name, and the double red rules at head and foot.
import type { Said } from '../../../../../templates/paper/arrange';
import type { Masthead } from '../../../../../templates/paper/blocks';
import { markPt } from '../../../mark-size';
import type { Mark } from '../../flow/marks';
import { leadIn, type Slab, together } from '../../flow/slab';
import { mm, type Sheet } from '../../sheet';
import { fittedSlabs, raised, tailOfMark } from './mark';

/** From the page's upper edge to the mark's strokes, from the mark to the rule, from the lower edge to the second rule. */
const dropMm = 30;
const ruleDropMm = 4;
export const letterRuleFromFootMm = 20;
const ruleLengthMm = 170;
const thickPt = 1.5;
const thinPt = 0.5;
const betweenPt = 2.6;
/** Between the outer edges of the two lines. */
export const doubleRuleHeight = betweenPt + (thickPt + thinPt) / 2;

/** The name, and 4 mm under it a rule of 170 mm, thick above thin. */
export function letterHead(sheet: Sheet, block: Masthead<Said>): readonly Slab[] {
  const names = together(
    block.organs.flatMap((name) => fittedSlabs(sheet, name, markPt.letter, block.clause)),
    true,
  );
  const drop = ruleDropMm * mm - tailOfMark(names);
  const rules = doubleRule(sheet, drop, 'thick-first');
  const under: Slab = { ...leadIn(drop + doubleRuleHeight), isGap: false, marks: rules };
  return [raised(dropMm * mm - sheet.top, names), ...names, under];
}

/** A thick and a thin red line, 170 mm long, in the middle of the page. @param y of their upper edge */
export function doubleRule(sheet: Sheet, y: number, order: 'thick-first' | 'thin-first'): readonly Mark[] {
  const x1 = (sheet.pageWidth - ruleLengthMm * mm) / 2 - sheet.left;
  const x2 = x1 + ruleLengthMm * mm;
  const [upper, lower] = order === 'thick-first' ? [thickPt, thinPt] : [thinPt, thickPt];
  const line = (at: number, thickness: number): Mark => ({
    kind: 'rule',
    x1,
    x2,
    y1: at,
    y2: at,
    thickness,
    ink: 'red',
  });
  return [line(y + upper / 2, upper), line(y + upper / 2 + betweenPt, lower)];
}
