// 版记: copies and printing office between rules, on the foot of the last page.
import type { Said } from '../../../../templates/paper/arrange';
import type { Imprint } from '../../../../templates/paper/blocks';
import { copyToLead } from '../../added-words';
import type { Mark, Tag } from '../flow/marks';
import type { Slab } from '../flow/slab';
import { around, flushLook, type Look, setSpeech } from '../look';
import { mm, type Sheet } from '../sheet';
import type { Line } from '../text/line';
import { widthOf } from './sign-lines';

const thick = 0.35 * mm;
const thin = 0.25 * mm;

/** GB/T 9704-2012, 7.4: 14 pt, one character in on both sides; letters (10.1) have no rules. */
export function imprintSlabs(sheet: Sheet, block: Imprint<Said>): readonly Slab[] {
  const look = imprintLook(sheet);
  const inset = look.zhPt;
  const tag: Tag = { type: 'P' };
  const marks: Mark[] = [];
  const isRuled = sheet.paper.page !== 'letter';
  const rule = (at: number, thickness: number): void => {
    if (isRuled) marks.push({ kind: 'rule', x1: 0, x2: sheet.width, y1: at, y2: at, thickness, ink: 'black' });
  };
  const put = (lines: readonly Line[], x: number, top: number): number => {
    let y = top;
    for (const line of lines) {
      marks.push({ kind: 'text', line, x, y, tag, clause: block.clause });
      y += line.pitch;
    }
    return y;
  };
  let y = 0;
  if (block.copyTo !== undefined && block.copyTo.length > 0) {
    rule(0, thick);
    const said = around(block.copyTo, copyToLead);
    y = put(setAll(sheet, said, { ...look, hang: 3 }, sheet.width - inset * 2), inset, 0);
  }
  const on = setAll(sheet, block.printedOn ?? [], look, sheet.width / 2);
  const by = setAll(sheet, block.printedBy ?? [], look, sheet.width - inset * 3 - widthOf(on));
  if (on.length + by.length > 0) rule(y, y === 0 ? thick : thin);
  const end = Math.max(y, put(by, inset, y), put(on, sheet.width - inset - widthOf(on), y));
  if (end === 0) return [];
  rule(end, thick);
  return [{ height: end, marks, breakAfter: true, textLines: 0, atFoot: true }];
}

function imprintLook(sheet: Sheet): Look {
  const { pageNumberPt, tablePt } = sheet.paper.settings;
  const size = { zhPt: pageNumberPt, zhPitch: pageNumberPt * 1.6, enPt: tablePt, enPitch: tablePt * 1.4 };
  return { ...flushLook(sheet), ...size, align: 'left', stand: 'middle' };
}

function setAll(sheet: Sheet, said: Said, look: Look, width: number): readonly Line[] {
  return said.flatMap((speech) => setSpeech(sheet, speech, look, width));
}
