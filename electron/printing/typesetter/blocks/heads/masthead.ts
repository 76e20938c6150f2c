// The head of a paper: agency name over a form, red head of official documents, letterhead, head of a bulletin.
import type { Said } from '../../../../../templates/paper/arrange';
import type { Masthead } from '../../../../../templates/paper/blocks';
import { markPt } from '../../../mark-size';
import { atNeed, gap, leadIn, type Slab, together } from '../../flow/slab';
import { joinSaid } from '../../join-said';
import { textSlabs } from '../../lines-to-slabs';
import { mm, type Sheet } from '../../sheet';
import { jointHead } from './joint-head';
import { letterHead } from './letter-head';
import { fittedSlabs, markLook, raised, tailOfMark } from './mark';

/** From the top of the type area to the top of the mark's strokes (7.2.4). */
const redHeadDropMm = 35;

/** GB/T 9704-2012: red head 7.2.4 (35 mm below the top of the type area), letter 10.1 (30 mm from the page's top). */
export function mastheadSlabs(sheet: Sheet, block: Masthead<Said>): readonly Slab[] {
  switch (block.style) {
    case 'form':
      return formHead(sheet, block);
    case 'red-head':
      return redHead(sheet, block);
    case 'letter':
      return letterHead(sheet, block);
    case 'bulletin':
      return bulletinHead(sheet, block);
  }
}

function formHead(sheet: Sheet, block: Masthead<Said>): readonly Slab[] {
  const { titlePt, bodyPt } = sheet.paper.settings;
  const look = markLook(sheet, titlePt, bodyPt - 3, false);
  const place = { clause: block.clause, tagType: 'P', keepWithNext: true } as const;
  return together(
    [leadIn(sheet.pitch / 2), ...namesOf(block).flatMap((name) => textSlabs(sheet, name, look, place))],
    true,
  );
}

/** All names of a masthead one under the other. */
function namesOf(block: Masthead<Said>): readonly Said[] {
  return block.suffix === undefined ? block.organs : [...block.organs, block.suffix];
}

/** The number stands two lines below it (7.2.5). */
function redHead(sheet: Sheet, block: Masthead<Said>): readonly Slab[] {
  const names = together(redHeadNames(sheet, block), true);
  const under = atNeed(leadIn(sheet.pitch * 2 - tailOfMark(names)), sheet.pitch);
  return [raised(redHeadDropMm * mm, names), ...names, under];
}

function redHeadNames(sheet: Sheet, block: Masthead<Said>): readonly Slab[] {
  const { organs, suffix } = block;
  const fitted = (names: readonly Said[]) =>
    names.flatMap((name) => fittedSlabs(sheet, name, markPt['red-head'], block.clause));
  const [first] = organs;
  if (suffix === undefined || suffix.length === 0 || first === undefined) return fitted(organs);
  if (organs.length === 1) return fitted([joinSaid(first, suffix, { zh: '', en: ' ' })]);
  // Names of one width beside 文件 are a Chinese form; in an English paper they stand one under the other.
  return first[0]?.language === 'zh' ? [jointHead(sheet, block, suffix)] : fitted(namesOf(block));
}

/** Name of the bulletin large and red, the issuing organs under it. */
function bulletinHead(sheet: Sheet, block: Masthead<Said>): readonly Slab[] {
  const { bodyPt } = sheet.paper.settings;
  const name = block.suffix === undefined ? [] : fittedSlabs(sheet, block.suffix, markPt.bulletin, block.clause);
  const look = { ...markLook(sheet, bodyPt, bodyPt - 4, false), role: 'body' } as const;
  const place = { clause: block.clause, tagType: 'P', keepWithNext: true } as const;
  const organs = block.organs.flatMap((organ) => textSlabs(sheet, organ, look, place));
  return together([...name, gap(sheet.pitch / 3), ...organs, gap(sheet.pitch / 3)], true);
}
