// Lines to be written on by hand: label, what is known, then a rule as long as asked.
import type { Said } from '../../../../templates/paper/arrange';
import type { SignLine } from '../../../../templates/paper/blocks';
import { afterLabel } from '../../added-words';
import type { Mark, Tag } from '../flow/marks';
import type { Slab } from '../flow/slab';
import { joinSaid } from '../join-said';
import { flushLook, type Look, setSpeech } from '../look';
import { isPaired, mm, type Sheet } from '../sheet';
import type { Line } from '../text/line';

/** Room for a hand: the strip of a line is higher than a line of print. */
const handMm = 10.5;
/** Part of the asked length that still is room to sign beside a long label. */
const shortestRule = 0.6;

export function signLineSlabs(sheet: Sheet, clause: string, lines: readonly SignLine<Said>[]): readonly Slab[] {
  return lines.map((line) => signLineSlab(sheet, clause, line));
}

function signLook(sheet: Sheet): Look {
  const { bodyPt, englishPt } = sheet.paper.settings;
  const size = bodyPt - 2;
  const enPt = isPaired(sheet) ? englishPt - 1.5 : englishPt;
  const flush = flushLook(sheet);
  return { ...flush, align: 'left', zhPt: size, enPt, zhPitch: size * 1.4, enPitch: enPt * 1.25 };
}

function signLineSlab(sheet: Sheet, clause: string, signLine: SignLine<Said>): Slab {
  const tag: Tag = { type: 'P' };
  const blank = Math.min(signLine.blankMm * mm, sheet.width);
  const sets = joinSaid(signLine.label, signLine.value ?? [], afterLabel).map((speech) =>
    setSpeech(sheet, speech, signLook(sheet), sheet.width),
  );
  const first = sets[0] ?? [];
  const lead = Math.max(handMm * mm - (first[0]?.pitch ?? 0), 0);
  const marks: Mark[] = [];
  let y = lead;
  let ruleY = lead;
  let ruleX = 0;
  sets.forEach((lines, index) => {
    for (const line of lines) {
      marks.push({ kind: 'text', line, x: 0, y, tag, clause });
      if (index === 0) ruleX = line.width + 3;
      if (index === 0) ruleY = y + line.baseline + 2;
      y += line.pitch;
    }
  });
  const beside = Math.min(blank, sheet.width - ruleX);
  const fits = beside >= blank * shortestRule;
  if (!fits) {
    ruleX = 0;
    ruleY = y + handMm * mm * 0.7;
    y = ruleY + 4;
  }
  if (blank > 0) marks.push(rule(ruleX, ruleX + (fits ? beside : blank), ruleY));
  return { height: Math.max(y, handMm * mm), marks, breakAfter: true, textLines: 0 };
}

function rule(x1: number, x2: number, y: number): Mark {
  return { kind: 'rule', x1, x2, y1: y, y2: y, thickness: 0.6, ink: 'black' };
}

/** The rule needs a line that can be measured. */
export function widthOf(lines: readonly Line[]): number {
  return Math.max(0, ...lines.map((line) => line.width));
}
