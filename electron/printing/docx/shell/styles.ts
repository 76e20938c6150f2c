// The styles of a DOCX, one per role and language, made from the table of looks.
import type { ICharacterStyleOptions, IStylesOptions } from 'docx';
import type { LanguageCode } from '../../../../templates/language/bilingual';
import { fontsOf } from '../faces';
import { characterStyles, type Look, looksOf, type Role, styleId } from '../roles';
import { type Sheet, twipsOfPt } from '../sheet';

const languageOfText = { value: 'en-US', eastAsia: 'zh-CN' } as const;

/** What the docx package writes: the defaults, Normal and the styles of stretches. */
export function stylesOf(sheet: Sheet): IStylesOptions {
  // Said twice, in the defaults and in Normal: Word takes the grid's character from Normal, other readers look in
  // only one of the two, and theme fonts must not outrank the standard's faces.
  const run = { font: fontsOf('body'), size: sheet.settings.bodyPt * 2, language: languageOfText };
  return {
    default: { document: { run } },
    paragraphStyles: [{ id: 'Normal', name: 'Normal', quickFormat: true, run }],
    characterStyles: markStyles(),
  };
}

/**
 * Puts the styles of the roles after Normal. We write these sixty ourselves, as the package would: as objects they were
 * most of what it had to do before a first paper.
 */
export function withRoles(stylesXml: string, sheet: Sheet): string {
  const looks = Object.entries(looksOf(sheet.settings)) as [Role, Look][];
  const roles = looks.map(([role, look]) => roleXml(sheet, role, look, 'zh') + roleXml(sheet, role, look, 'en'));
  const first = '<w:style w:type="character" w:styleId="PilinGap">';
  if (!stylesXml.includes(first)) throw new Error('the docx package wrote no style PilinGap');
  return stylesXml.replace(first, () => roles.join('') + first);
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

/** Properties in the order of the schema (CT_Style, CT_PPr, CT_RPr). */
function roleXml(sheet: Sheet, role: Role, look: Look, language: LanguageCode): string {
  const pt = language === 'zh' ? look.zhPt : look.enPt;
  const name = language === 'zh' ? look.name : `${look.name} 英文`;
  const { ascii, cs, eastAsia, hAnsi } = fontsOf(look.face);
  const fonts = `<w:rFonts w:ascii="${ascii}" w:cs="${cs}" w:eastAsia="${eastAsia}" w:hAnsi="${hAnsi}"/>`;
  const color = look.color === undefined ? '' : `<w:color w:val="${look.color}"/>`;
  const isBody = pt === sheet.settings.bodyPt && language === 'zh';
  const advance = isBody ? `<w:spacing w:val="${sheet.condense}"/>` : '';
  const size = `<w:sz w:val="${pt * 2}"/><w:szCs w:val="${pt * 2}"/>`;
  const languages = `<w:lang w:val="${languageOfText.value}" w:eastAsia="${languageOfText.eastAsia}"/>`;
  return [
    `<w:style w:type="paragraph" w:styleId="${styleId(role, language)}"><w:name w:val="${name}"/>`,
    `<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraphLook(sheet, look, pt, language)}</w:pPr>`,
    `<w:rPr>${fonts}${color}${advance}${size}${languages}</w:rPr></w:style>`,
  ].join('');
}

function paragraphLook(sheet: Sheet, look: Look, pt: number, language: LanguageCode): string {
  const chars = look.firstLineChars ?? 0;
  const inCharacters = language === 'zh' ? ` w:firstLineChars="${chars * 100}"` : '';
  const { line, lineRule } = linePitch(sheet, look, pt);
  const before = (look.linesBefore ?? 0) * sheet.linePitch;
  const after = (look.linesAfter ?? 0) * sheet.linePitch;
  return [
    look.keepNext === true ? '<w:keepNext/>' : '<w:keepNext w:val="false"/>',
    `<w:spacing w:after="${after}" w:before="${before}" w:line="${line}" w:lineRule="${lineRule}"/>`,
    chars === 0 ? '' : `<w:ind w:firstLine="${chars * sheet.character}"${inCharacters}/>`,
    `<w:jc w:val="${look.align}"/>`,
    look.outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${look.outlineLevel}"/>`,
  ].join('');
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
