// The mark of a joint document: the sponsor first, names of one width, 文件 at their right in the middle of their height.
import type { Said } from '../../../../../templates/paper/arrange';
import type { Masthead } from '../../../../../templates/paper/blocks';
import { fittedSize, markLead, markPt } from '../../../mark-size';
import type { Mark, Tag } from '../../flow/marks';
import type { Slab } from '../../flow/slab';
import { type Look, setSpeech } from '../../look';
import type { Sheet } from '../../sheet';
import type { Line } from '../../text/line';
import { markLook, naturalWidth } from './mark';

const most = markPt['red-head'];

/** GB/T 9704-2012, 7.2.4. */
export function jointHead(sheet: Sheet, block: Masthead<Said>, suffix: Said): Slab {
  const tag: Tag = { type: 'P' };
  const widest = Math.max(...block.organs.map((organ) => naturalWidth(sheet, organ, most)));
  const suffixWidth = naturalWidth(sheet, suffix, most) + most / 2;
  const size = fittedSize(widest + suffixWidth, most, sheet.width);
  const beside = (suffixWidth * size) / most;
  const columnWidth = Math.min((widest * size) / most, sheet.width - beside);
  const left = (sheet.width - columnWidth - beside) / 2;
  const base: Look = {
    ...markLook(sheet, size, Math.max(size * 0.32, 9), true),
    align: 'left',
    balanced: false,
    zhPitch: size * markLead,
  };
  const marks: Mark[] = [];
  let y = 0;
  for (const organ of block.organs) {
    for (const line of organLines(sheet, organ, base, columnWidth)) {
      marks.push({ kind: 'text', line, x: left, y, tag, clause: block.clause });
      y += line.pitch;
    }
  }
  const tail = suffix.flatMap((speech) => setSpeech(sheet, speech, base, sheet.width));
  let tailY = (y - tail.reduce((sum, line) => sum + line.pitch, 0)) / 2;
  for (const line of tail) {
    marks.push({ kind: 'text', line, x: left + columnWidth + size / 2, y: tailY, tag, clause: block.clause });
    tailY += line.pitch;
  }
  return { height: y, marks, breakAfter: false, textLines: 0 };
}

/** A Chinese name that fits is spread over the column; a longer one and translations take the lines they need. */
function organLines(sheet: Sheet, organ: Said, look: Look, width: number): readonly Line[] {
  return organ.flatMap((speech) => {
    const characters = [...speech.runs.map((run) => run.text).join('')].length;
    const fits = speech.language === 'zh' && naturalWidth(sheet, [speech], look.zhPt) <= width + 1;
    const own = fits ? { ...look, spread: width / Math.max(characters, 1) } : { ...look, balanced: true };
    return setSpeech(sheet, speech, own, width + 1);
  });
}
