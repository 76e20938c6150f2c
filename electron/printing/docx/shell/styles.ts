// The styles of a DOCX, one per role and language, made from the table of looks.
import type { ICharacterStyleOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { LanguageCode } from '../../../../templates/language/bilingual';
import { fontsOf } from '../faces';
import { characterStyles, type Look, looksOf, type Role, styleId } from '../roles';
import { type Sheet, twipsOfPt } from '../sheet';

const languageOfText = { value: 'en-US', eastAsia: 'zh-CN' } as const;

export function stylesOf(sheet: Sheet): IStylesOptions {
  const looks = Object.entries(looksOf(sheet.settings)) as [Role, Look][];
  // Said twice, in the defaults and in Normal: Word takes the grid's character from Normal, other readers look in
  // only one of the two, and theme fonts must not outrank the standard's faces.
  const run = { font: fontsOf('body'), size: sheet.settings.bodyPt * 2, language: languageOfText };
  const roles = looks.flatMap(([role, look]) => [
    paragraphStyle(sheet, role, look, 'zh'),
    paragraphStyle(sheet, role, look, 'en'),
  ]);
  return {
    default: { document: { run } },
    paragraphStyles: [{ id: 'Normal', name: 'Normal', quickFormat: true, run }, ...roles],
    characterStyles: markStyles(),
  };
}

/**
 * Takes every style off the character grid: LibreOffice gives type that is wider than a cell two cells. The pitch of
 * lines and the advance of body type are set by the styles themselves, alike in every reader; the grid remains as
 * what the page is set up for.
 */
export function offGrid(stylesXml: string): string {
  const normal = /(<w:style [^>]*w:styleId="Normal"[^>]*>.*?)(<w:rPr>)/s;
  if (!normal.test(stylesXml)) throw new Error('the docx package wrote no style Normal with run properties');
  return stylesXml.replace(normal, '$1<w:pPr><w:snapToGrid w:val="0"/></w:pPr>$2');
}

function paragraphStyle(sheet: Sheet, role: Role, look: Look, language: LanguageCode): IParagraphStyleOptions {
  const pt = language === 'zh' ? look.zhPt : look.enPt;
  return {
    id: styleId(role, language),
    name: language === 'zh' ? look.name : `${look.name} 英文`,
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      font: fontsOf(look.face),
      size: pt * 2,
      ...(look.color === undefined ? {} : { color: look.color }),
      ...(pt === sheet.settings.bodyPt && language === 'zh' ? { characterSpacing: sheet.condense } : {}),
      language: languageOfText,
    },
    paragraph: paragraphLook(sheet, look, pt, language),
  };
}

function paragraphLook(sheet: Sheet, look: Look, pt: number, language: LanguageCode) {
  const chars = look.firstLineChars ?? 0;
  const indent = { firstLine: chars * sheet.character, ...(language === 'zh' ? { firstLineChars: chars * 100 } : {}) };
  return {
    alignment: look.align,
    keepNext: look.keepNext ?? false,
    ...(look.outlineLevel === undefined ? {} : { outlineLevel: look.outlineLevel }),
    ...(chars === 0 ? {} : { indent }),
    spacing: {
      before: (look.linesBefore ?? 0) * sheet.linePitch,
      after: (look.linesAfter ?? 0) * sheet.linePitch,
      ...linePitch(sheet, look, pt),
    },
  };
}

/** Exact pitch: on a grid, Word doubles the height of lines that find their own. */
function linePitch(sheet: Sheet, look: Look, pt: number): { line: number; lineRule: 'exact' | 'auto' } {
  if (look.lead === 'auto') return { line: 240, lineRule: 'auto' };
  if (look.lead !== undefined) return { line: twipsOfPt(pt * look.lead), lineRule: 'exact' };
  const own = Math.round((sheet.linePitch * pt) / sheet.settings.bodyPt);
  return { line: own, lineRule: 'exact' };
}

function markStyles(): ICharacterStyleOptions[] {
  const shading = { type: 'clear', color: 'auto', fill: 'FFE08A' } as const;
  return [
    { id: characterStyles.gap, name: '毗邻 待填', quickFormat: true, run: { shading } },
    { id: characterStyles.signer, name: '毗邻 签发人', quickFormat: true, run: { font: fontsOf('subheading') } },
    { id: characterStyles.sealPlace, name: '毗邻 印章位置', run: { color: 'BFBFBF', size: 24 } },
  ];
}
