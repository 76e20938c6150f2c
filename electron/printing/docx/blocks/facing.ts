// Languages facing each other: Chinese left, English right, one row of a table without lines for each pair of texts.
import type { LanguageCode } from '../../../../templates/language/bilingual';
import { shareWidth, tableXml } from '../xml/table';
import type { Context } from './context';
import type { RunningText } from './running';
import { plainText, textXml } from './texts';

/** Pairs of texts up to this many characters are not split between pages. */
const shortText = 120;

export function facingXml(texts: readonly RunningText[], context: Context): string {
  const columns = shareWidth(context.sheet.textWidth, [1, 1]);
  const rows = texts.map((text) => ({
    keepWhole: text.said.every((speech) => plainText([speech]).length <= shortText),
    cells: columns.map((width, index) => ({ width, content: side(text, index === 0 ? 'zh' : 'en') })),
  }));
  return tableXml({ columns, borders: 'none', padding: 90 }, rows);
}

/** Narrow columns of English are not justified: the gaps between words would grow too wide. */
function side(text: RunningText, language: LanguageCode): string {
  const said = text.said.filter((speech) => speech.language === language);
  const paragraph = language === 'en' ? { ...text.look.paragraph, align: 'left' as const } : text.look.paragraph;
  return textXml(said, { ...text.look, ...(paragraph === undefined ? {} : { paragraph }) });
}
