// A grey guide for where the seal goes: a dashed circle, and （印章） under it. No seal is ever printed.
import { sealPlaceMark } from '../../added-words';
import type { Mark } from '../flow/marks';
import { flushLook, styleOf } from '../look';
import type { Sheet } from '../sheet';
import { setText } from '../text/set-text';

const labelPt = 8;
export const sealLabelHeight = labelPt + 4;

/** Centre and radius in points. */
export function sealPlace(sheet: Sheet, x: number, y: number, radius: number): readonly Mark[] {
  if (radius <= 0) return [];
  const language = sheet.paper.language === 'en' ? 'en' : 'zh';
  const look = {
    ...flushLook(sheet),
    align: 'left',
    zhPt: labelPt,
    enPt: labelPt,
    zhPitch: labelPt,
    enPitch: labelPt,
  } as const;
  const [line] = setText([{ text: sealPlaceMark[language] }], styleOf(sheet, look, language), 1e6, sheet.typefaces);
  const circle: Mark = { kind: 'circle', x, y, radius, dash: 3 };
  if (line === undefined) return [circle];
  return [circle, { kind: 'text', line, x: x - line.width / 2, y: y + radius + 2, ink: 'grey' }];
}
