// Figures of the page that cannot be right: out of bounds, or a type area larger than the sheet.
import type { Finding } from '../../../templates/checks/finding';
import type { Bilingual } from '../../../templates/language/bilingual';
import { ownPageSchema, type PageSettings, pageOf } from '../../../templates/paper/settings';
import type { Bounds } from '../../record-form/bounds';

export type PageFigure = keyof PageSettings;

/** Between which figures a page can be printed at all. The standard's own figures are in paper/settings.ts. */
export const pageBounds: Readonly<Record<PageFigure, Bounds>> = {
  widthMm: { least: 148, most: 297, whole: false },
  heightMm: { least: 210, most: 420, whole: false },
  topMm: { least: 10, most: 80, whole: false },
  leftMm: { least: 10, most: 60, whole: false },
  textWidthMm: { least: 90, most: 270, whole: false },
  textHeightMm: { least: 120, most: 390, whole: false },
  linesPerPage: { least: 10, most: 60, whole: true },
  charactersPerLine: { least: 10, most: 60, whole: true },
  bodyPt: { least: 9, most: 26, whole: false },
  titlePt: { least: 12, most: 42, whole: false },
  notePt: { least: 7.5, most: 22, whole: false },
  englishPt: { least: 7.5, most: 22, whole: false },
  tablePt: { least: 7.5, most: 22, whole: false },
  pageNumberPt: { least: 7.5, most: 22, whole: false },
  pageNumberDropMm: { least: 0, most: 30, whole: false },
};

export const pageNames: Readonly<Record<PageFigure, Bilingual>> = {
  widthMm: { zh: '纸宽', en: 'Paper width' },
  heightMm: { zh: '纸高', en: 'Paper height' },
  topMm: { zh: '天头', en: 'Top margin' },
  leftMm: { zh: '订口', en: 'Binding margin' },
  textWidthMm: { zh: '版心宽', en: 'Width of the type area' },
  textHeightMm: { zh: '版心高', en: 'Height of the type area' },
  linesPerPage: { zh: '每页行数', en: 'Lines a page' },
  charactersPerLine: { zh: '每行字数', en: 'Characters a line' },
  bodyPt: { zh: '正文字号', en: 'Body type' },
  titlePt: { zh: '标题字号', en: 'Title type' },
  notePt: { zh: '附注字号', en: 'Note type' },
  englishPt: { zh: '英文字号', en: 'English type' },
  tablePt: { zh: '表格字号', en: 'Table type' },
  pageNumberPt: { zh: '页码字号', en: 'Page number type' },
  pageNumberDropMm: { zh: '页码距版心', en: 'Page number below the type area' },
};

/** @param own the office's own figures as typed; undefined where it has none */
export function pageFindings(own: unknown): readonly Finding[] {
  const given = own !== null && typeof own === 'object' ? own : {};
  const outside = Object.entries(given).flatMap(([name, value]) => outOfBounds(name as PageFigure, value));
  if (outside.length > 0) return outside;
  const page = pageOf(ownPageSchema.safeParse(given).data ?? {});
  return [
    ...(page.leftMm + page.textWidthMm + 5 > page.widthMm ? [tooLarge('textWidthMm', '宽', 'wider')] : []),
    ...(page.topMm + page.textHeightMm + 5 > page.heightMm ? [tooLarge('textHeightMm', '高', 'higher')] : []),
  ];
}

function outOfBounds(name: PageFigure, value: unknown): readonly Finding[] {
  const bounds = pageBounds[name];
  if (value === undefined || value === '' || bounds === undefined) return [];
  const fits = typeof value === 'number' && value >= bounds.least && value <= bounds.most;
  if (fits && (!bounds.whole || Number.isInteger(value))) return [];
  const { zh, en } = pageNames[name];
  return [
    finding(name, {
      zh: `“${zh}”应为${bounds.least}至${bounds.most}之间的${bounds.whole ? '整数' : '数字'}。`,
      en: `“${en}” must be a ${bounds.whole ? 'whole ' : ''}number between ${bounds.least} and ${bounds.most}.`,
    }),
  ];
}

function tooLarge(name: PageFigure, zh: string, en: string): Finding {
  return finding(name, {
    zh: `版心加边距比纸${zh}，或另一侧留白不足5 mm。请减小版心或边距。`,
    en: `Margin and type area are ${en} than the sheet, or leave less than 5 mm on the other side. Make one smaller.`,
  });
}

function finding(name: PageFigure, sentence: Bilingual): Finding {
  return { code: 'page-figure', severity: 'block', path: `page.${name}`, sentence };
}
