// The slip that the receiving party signs, under a rule for cutting it off. It never stands alone on a page: cut off, it
// would leave an empty sheet, so that the signature and the last lines of text before it come along.
import type { Said } from '../../../../templates/paper/arrange';
import type { Receipt } from '../../../../templates/paper/blocks';
import { leadIn, type Slab, together } from '../flow/slab';
import { textSlabs } from '../lines-to-slabs';
import { flushLook, type Look } from '../look';
import { mm, type Sheet } from '../sheet';
import { signLineSlabs } from './sign-lines';

export function receiptSlabs(sheet: Sheet, block: Receipt<Said>): readonly Slab[] {
  const { bodyPt, englishPt } = sheet.paper.settings;
  const look: Look = {
    ...flushLook(sheet),
    role: 'title',
    align: 'centre',
    balanced: true,
    zhPitch: bodyPt * 1.5,
    enPt: englishPt,
    enPitch: englishPt * 1.3,
  };
  const title = textSlabs(sheet, block.title, look, { clause: block.clause, tagType: 'H2', keepWithNext: true });
  const slip = together([cuttingRule(sheet), ...title, ...signLineSlabs(sheet, block.clause, block.lines)]);
  return slip.map((slab, index) => (index === 0 ? { ...slab, needsCompany: true } : slab));
}

function cuttingRule(sheet: Sheet): Slab {
  const y = 6 * mm;
  const mark = { kind: 'rule', x1: 0, x2: sheet.width, y1: y, y2: y, thickness: 0.7, ink: 'grey', dash: 5 } as const;
  return { ...leadIn(y + 4 * mm), isGap: false, marks: [mark] };
}
