// The styles of a DOCX, one per role and language, made from the table of looks.
import type { ICharacterStyleOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { LanguageCode } from '../../../../templates/language/bilingual';
import { fontsOf } from '../faces';
import { characterStyles, type Look, looksOf, type Role, styleId } from '../roles';
import { type Sheet, twipsOfPt } from '../sheet';

const languageOfText = { value: 'en-US', eastAsia: 'zh-CN' } as const;

export function stylesOf(sheet: Sheet): IStylesOptions {
  const looks = Object.entries(looksOf(sheet.settings)) as [Role, Look][];
  const size = sheet.settings.bodyPt * 2;
  return {
    default: { document: { run: { font: fontsOf('body'), size, language: languageOfText } } },
    paragraphStyles: looks.flatMap(([role, look]) => [
      paragraphStyle(sheet, role, look, 'zh'),
      paragraphStyle(sheet, role, look, 'en'),
    ]),
    characterStyles: markStyles(),
  };
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
      // Type of another size than the body's is set at its own width, not the grid's.
      ...(pt === sheet.settings.bodyPt && language === 'zh' ? {} : { snapToGrid: false }),
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
    { id: characterStyles.sealPlace, name: '毗邻 印章位置', run: { color: 'BFBFBF', size: 24, snapToGrid: false } },
  ];
}
