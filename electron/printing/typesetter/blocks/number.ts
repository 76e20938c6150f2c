// The document number: centred over the red rule in official documents, flush right in letters and forms.
import type { Said } from '../../../../templates/paper/arrange';
import type { DocumentNumber } from '../../../../templates/paper/blocks';
import { leadIn, type Slab, together } from '../flow/slab';
import { textSlabs } from '../lines-to-slabs';
import { flushLook, type Look } from '../look';
import { mm, type Sheet } from '../sheet';

/** GB/T 9704-2012, 7.2.5 and 7.2.7 (red rule as wide as the type area, 4 mm under the number); letters 10.1. */
export function numberSlabs(sheet: Sheet, block: DocumentNumber<Said>): readonly Slab[] {
  const isOfficial = sheet.paper.page === 'general' || sheet.paper.page === 'bulletin';
  const flush = flushLook(sheet);
  const { bodyPt, englishPt } = sheet.paper.settings;
  const size = isOfficial || sheet.paper.page === 'letter' ? bodyPt : bodyPt - 2;
  const look: Look = {
    ...flush,
    align: isOfficial ? 'centre' : 'right',
    zhPt: size,
    enPt: englishPt,
    zhPitch: size * 1.5,
    enPitch: englishPt * 1.3,
  };
  const lines = textSlabs(sheet, block.text, look, { clause: block.clause, tagType: 'P', keepWithNext: true });
  if (lines.length === 0) return [];
  if (sheet.paper.page === 'letter') return together([letterLead(sheet), ...lines], true);
  if (!isOfficial || !hasRedHead(sheet)) return together([...lines, leadIn(sheet.pitch / 2)], true);
  return together([...lines, redRule(sheet)], true);
}

/** 10.1: seven eighths of a body character below the red rule. */
function letterLead(sheet: Sheet): Slab {
  return leadIn((sheet.paper.settings.bodyPt * 7) / 8);
}

function hasRedHead(sheet: Sheet): boolean {
  return sheet.paper.blocks.some((block) => block.kind === 'masthead' && block.style !== 'form');
}

function redRule(sheet: Sheet): Slab {
  const y = 4 * mm - 8;
  return {
    ...leadIn(sheet.pitch + y),
    isGap: false,
    marks: [{ kind: 'rule', x1: 0, x2: sheet.width, y1: y, y2: y, thickness: 1.4, ink: 'red' }],
  };
}
