// What stands outside the type area: page numbers, the draft mark, the label of a copy, the foot rule of a letter.
import type { LanguageCode } from '../../../templates/language/bilingual';
import { draftMark, eachPageLabels } from '../added-words';
import { doubleRule, doubleRuleHeight, letterRuleFromFootMm } from './blocks/heads/letter-head';
import { type Mark, moved } from './flow/marks';
import { flushLook, styleOf } from './look';
import { mm, type Sheet } from './sheet';
import type { Line } from './text/line';
import { setText } from './text/set-text';

/** Marks of one page outside its type area, measured from the page's top left. @param index from 0 */
export function furniture(sheet: Sheet, index: number, count: number, copyLabel: string | undefined): readonly Mark[] {
  const marks: Mark[] = [...signing(sheet), ...pageNumber(sheet, index, count)];
  if (sheet.paper.draft) {
    const line = furnitureLine(sheet, draftMark, 'zh', 16);
    marks.push(textAt(line, (sheet.pageWidth - line.width) / 2, 17 * mm, 'grey'));
  }
  if (copyLabel !== undefined && copyLabel !== '') {
    const line = furnitureLine(sheet, copyLabel, 'zh', sheet.paper.settings.notePt);
    marks.push(textAt(line, sheet.left + sheet.width - line.width, 21 * mm, 'black'));
  }
  if (sheet.paper.page === 'letter' && index === 0) {
    const rules = doubleRule(sheet, footRule(sheet) - sheet.top, 'thin-first');
    marks.push(...rules.map((mark) => moved(mark, sheet.left, sheet.top)));
  }
  return marks;
}

/** 10.1: the double rule at the foot of a letter's first page stands 20 mm from the lower edge. */
function footRule(sheet: Sheet): number {
  return sheet.pageHeight - letterRuleFromFootMm * mm - doubleRuleHeight / 2;
}

/** From the foot of the type area: room for a hand, the rules it signs on, and below them the page number. */
const signingDropMm = 12;
const numberUnderSigningMm = 3;

/** Who signs each page, side by side: a label each, and rules of one length to sign on. */
function signing(sheet: Sheet): readonly Mark[] {
  const y = sheet.top + sheet.height + signingDropMm * mm;
  const language = sheet.paper.language === 'en' ? 'en' : 'zh';
  const labels = eachPageLabels(sheet.paper).map((label) =>
    furnitureLine(sheet, label, language, sheet.paper.settings.tablePt),
  );
  const between = 4 * mm;
  const taken = labels.reduce((sum, line) => sum + line.width + between, 0);
  const rule = (sheet.width - taken) / Math.max(labels.length, 1);
  let x = sheet.left;
  return labels.flatMap((line): Mark[] => {
    const from = x + line.width + 1;
    const text = textAt(line, x, y - line.baseline - 1.5, 'black');
    x += line.width + rule + between;
    return [text, { kind: 'rule', x1: from, x2: from + rule, y1: y, y2: y, thickness: 0.5, ink: 'black' }];
  });
}

/** 7.5: a dash each side, 7 mm below the type area, odd right, even left, one character in. Forms: 第 × 页 共 × 页. */
function pageNumber(sheet: Sheet, index: number, count: number): readonly Mark[] {
  const { pageNumberPt, pageNumberDropMm } = sheet.paper.settings;
  const signed = (sheet.paper.eachPage?.length ?? 0) > 0;
  const dropMm = signed ? signingDropMm + numberUnderSigningMm : pageNumberDropMm;
  const drop = sheet.top + sheet.height + dropMm * mm;
  if (sheet.paper.page === 'form' || sheet.paper.page === 'record') {
    const size = pageNumberPt * 0.75;
    const isEnglish = sheet.paper.language === 'en';
    const text = isEnglish ? `Page ${index + 1} of ${count}` : `第 ${index + 1} 页 共 ${count} 页`;
    const line = furnitureLine(sheet, text, isEnglish ? 'en' : 'zh', size);
    return [textAt(line, sheet.left + (sheet.width - line.width) / 2, drop, 'black')];
  }
  if (sheet.paper.page === 'letter' && index === 0) return [];
  const line = furnitureLine(sheet, `— ${index + 1} —`, 'en', pageNumberPt);
  const isOdd = index % 2 === 0;
  const x = isOdd ? sheet.left + sheet.width - pageNumberPt - line.width : sheet.left + pageNumberPt;
  const dashRise = pageNumberPt * 0.25;
  return [textAt(line, x, drop + dashRise - line.baseline, 'black')];
}

function furnitureLine(sheet: Sheet, text: string, language: LanguageCode, size: number): Line {
  const look = { ...flushLook(sheet), align: 'left', zhPt: size, enPt: size, zhPitch: size, enPitch: size } as const;
  const [line] = setText([{ text }], { ...styleOf(sheet, look, language), cell: size }, 1e6, sheet.typefaces);
  if (line === undefined) throw new Error(`furniture without text: ${text}`);
  return line;
}

function textAt(line: Line, x: number, y: number, ink: 'black' | 'grey'): Mark {
  return { kind: 'text', line, x, y, ink };
}
