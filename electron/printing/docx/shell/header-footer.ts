// Headers and footers: draft mark and copy label above, page numbers below, as real fields.
import { Footer, Header, LeaderType, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { draftMark } from '../../added-words';
import { widthInCharacters } from '../blocks/texts';
import { styleId } from '../roles';
import { type Sheet, twips, twipsOfPt } from '../sheet';
import type { ShellInput } from './make-shell';

type Pages<T> = { readonly default: T; readonly even: T; readonly first?: T };

/** From the page's upper edge to the header's line. */
export const headerFromEdgeMm = 15;
/** The mark of a letter begins 30 mm from the page's edge (GB/T 9704-2012, 10.1); its line is taller and begins above. */
export const letterMarkTopMm = 30;
export const letterTopMm = 25;
/** And end with a rule in the middle of the 20 mm that 10.1 asks for: this is where the line under it ends. */
export const letterRuleFromEdgeMm = 19;

export function headersOf(sheet: Sheet, input: ShellInput): Pages<Header> {
  if (input.page !== 'letter') return { default: header(sheet, input, 0), even: header(sheet, input, 0) };
  // The other pages of a letter begin where every page begins: their header is made that much taller.
  const tall = sheet.top - twips(headerFromEdgeMm) - headerLine(sheet);
  return { default: header(sheet, input, tall), even: header(sheet, input, tall), first: header(sheet, input, 0) };
}

function headerLine(sheet: Sheet): number {
  return twipsOfPt(sheet.settings.notePt * 1.2);
}

function header(sheet: Sheet, input: ShellInput, after: number): Header {
  const marks = [new TextRun(input.draft ? draftMark : ''), new TextRun({ children: ['\t', input.copyLabel] })];
  const paragraph = new Paragraph({
    style: styleId('header', 'zh'),
    tabStops: [{ type: TabStopType.RIGHT, position: sheet.textWidth }],
    spacing: { after, line: headerLine(sheet), lineRule: 'exact' },
    children: input.draft || input.copyLabel !== '' ? marks : [],
  });
  return new Header({ children: [paragraph] });
}

export function footersOf(sheet: Sheet, input: ShellInput): Pages<Footer> {
  if (input.page === 'form' || input.page === 'record') {
    return { default: countedFooter(sheet, input), even: countedFooter(sheet, input) };
  }
  const after = input.page === 'letter' ? numberFromEdge(sheet) - twips(letterRuleFromEdgeMm) : 0;
  const numbered = { default: dashedFooter(sheet, 'right', after), even: dashedFooter(sheet, 'left', after) };
  return input.page === 'letter' ? { ...numbered, first: letterFooter(sheet) } : numbered;
}

/** The dashes of the page number stand 7 mm below the type area: half a line of it lies below them (7.5). */
export function numberFromEdge(sheet: Sheet): number {
  const { pageNumberDropMm, pageNumberPt } = sheet.settings;
  return sheet.bottom - twips(pageNumberDropMm) - twipsOfPt(pageNumberPt / 2);
}

/** — 1 — : odd pages right, even pages left, one character in (7.5). */
function dashedFooter(sheet: Sheet, alignment: 'left' | 'right', after: number): Footer {
  const indent = alignment === 'right' ? { right: sheet.character } : { left: sheet.character };
  const line = { line: twipsOfPt(sheet.settings.pageNumberPt), lineRule: 'exact' } as const;
  const children = [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })];
  const style = styleId('pageNumber', 'zh');
  return new Footer({ children: [new Paragraph({ style, alignment, indent, spacing: { ...line, after }, children })] });
}

/** How much lower the page number stands where each page is signed above it. */
export const underSigningMm = 10;

/** Labels side by side, each with a rule to sign on up to the next: tab stops draw it. */
function signingLine(sheet: Sheet, labels: readonly string[]): readonly Paragraph[] {
  if (labels.length === 0) return [];
  const between = twips(4);
  const widths = labels.map((label) => widthInCharacters(label) * twipsOfPt(sheet.settings.tablePt));
  const rule = (sheet.textWidth - widths.reduce((sum, width) => sum + width + between, 0)) / labels.length;
  let x = 0;
  const tabStops = widths.flatMap((width) => {
    const end = x + width + rule;
    x = end + between;
    const stop = { type: TabStopType.LEFT };
    return [
      { ...stop, position: Math.round(end), leader: LeaderType.UNDERSCORE },
      { ...stop, position: Math.round(x) },
    ];
  });
  const children = labels.map(
    (label) => new TextRun({ children: [label, '\t', '\t'], size: sheet.settings.tablePt * 2 }),
  );
  const spacing = {
    before: twips(3),
    after: twips(1),
    line: twipsOfPt(sheet.settings.tablePt * 1.3),
    lineRule: 'exact',
  } as const;
  return [new Paragraph({ style: styleId('header', 'zh'), tabStops, spacing, children })];
}

/** 第 1 页 共 3 页, centred, on forms; records are signed above it. */
function countedFooter(sheet: Sheet, input: ShellInput): Footer {
  const english = input.language === 'en';
  const children = english
    ? ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]
    : ['第 ', PageNumber.CURRENT, ' 页 共 ', PageNumber.TOTAL_PAGES, ' 页'];
  const style = styleId('pageNumber', 'zh');
  return new Footer({
    children: [
      ...signingLine(sheet, input.eachPage),
      new Paragraph({ style, alignment: 'center', children: [new TextRun({ children })] }),
    ],
  });
}

/** The first page of a letter: no number, a double red rule 170 mm long 20 mm from the foot, thin above thick. */
function letterFooter(sheet: Sheet): Footer {
  const top = { style: 'thinThickSmallGap', color: 'E60000', size: 24, space: 1 } as const;
  const rule = new Paragraph({
    style: styleId('pageNumber', 'zh'),
    border: { top },
    indent: letterRuleIndent(sheet),
    spacing: { line: 20, lineRule: 'exact' },
  });
  return new Footer({ children: [rule] });
}

/** Centres a rule of 170 mm on the page, whatever its margins: indents in twips, mostly negative. */
export function letterRuleIndent(sheet: Sheet): { left: number; right: number } {
  const margin = Math.round((sheet.width - twips(170)) / 2);
  return { left: margin - sheet.left, right: margin - sheet.right };
}
