// Chinese left, English right, paragraph beside paragraph, aligned at their first baseline.
import type { Said } from '../../../../templates/paper/arrange';
import type { Addressee, List, Paragraph } from '../../../../templates/paper/blocks';
import { itemMarker } from '../../added-words';
import type { Tag } from '../flow/marks';
import type { Slab } from '../flow/slab';
import { around, type Look, setSpeech } from '../look';
import { mm, type Sheet } from '../sheet';
import { type Cell, type CellLine, rowSlab } from './row';
import { paragraphLook } from './running-text';

const gutter = 8 * mm;
/** Half a page holds too few characters of body type: both languages are set an eighth smaller. */
const scale = 7 / 8;

export function facingSlabs(sheet: Sheet, block: Addressee<Said> | Paragraph<Said> | List<Said>): readonly Slab[] {
  if (block.kind === 'list') {
    return block.items.map((item, index) => {
      const marker = { zh: itemMarker(block.ordered, index, 'zh'), en: itemMarker(block.ordered, index, 'en') };
      return facingSlab(sheet, around(item, marker), paragraphLook(sheet, 'body'), block.clause);
    });
  }
  const look = block.kind === 'addressee' ? paragraphLook(sheet, 'plain') : paragraphLook(sheet, block.level);
  const keeps = block.kind === 'addressee' || block.keepWithNext === true || block.level.startsWith('heading');
  const slab = facingSlab(sheet, block.text, look, block.clause);
  return [keeps ? { ...slab, breakAfter: false } : slab];
}

function facingSlab(sheet: Sheet, said: Said, look: Look, clause: string): Slab {
  const width = (sheet.width - gutter) / 2;
  const small: Look = {
    ...look,
    zhPt: look.zhPt * scale,
    enPt: look.enPt * scale,
    zhPitch: look.zhPitch * scale,
    enPitch: look.enPitch * scale,
  };
  const cells = (['zh', 'en'] as const).map((language, index): Cell => {
    const tag: Tag = { type: 'P', language };
    const speech = said.find((each) => each.language === language);
    const own: Look = language === 'en' ? { ...small, align: 'left', indent: 0 } : small;
    const lines = speech === undefined ? [] : setSpeech(sheet, speech, own, width);
    const drop = language === 'en' ? (small.zhPt - small.enPt) * 0.88 : 0;
    const placed = lines.map((line): CellLine => ({ line: { ...line, baseline: line.baseline + drop }, tag, clause }));
    return { x: index * (width + gutter), width, across: 'top', lines: placed };
  });
  return rowSlab(cells, { padX: 0, padY: sheet.pitch / 12, minHeight: 0, border: 0, splitFrom: 4 });
}
