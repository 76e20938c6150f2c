// How each kind of text looks in either language, and setting a text of one or two languages that way.
import type { LanguageCode } from '../../../templates/language/bilingual';
import type { Said, Speech } from '../../../templates/paper/arrange';
import type { Role } from '../fonts/roles';
import { isPaired, type Sheet } from './sheet';
import type { Line } from './text/line';
import { setText } from './text/set-text';
import type { TextStyle } from './text/style';

/** Sizes and pitches in points for Chinese and English; indents in characters of the Chinese size. */
export type Look = {
  readonly role: Role;
  readonly zhPt: number;
  readonly enPt: number;
  readonly zhPitch: number;
  readonly enPitch: number;
  readonly align: TextStyle['align'];
  readonly indent: number;
  readonly hang: number;
  readonly balanced: boolean;
  readonly stand: TextStyle['stand'];
  readonly red: boolean;
  /** Advance of a Chinese character where it is not the size or the grid: names spread to one width. */
  readonly spread?: number;
};

/** Running text on the page's grid, justified, first line indented by two characters. */
export function bodyLook(sheet: Sheet): Look {
  const { bodyPt, englishPt } = sheet.paper.settings;
  return {
    role: 'body',
    zhPt: bodyPt,
    enPt: englishPt,
    zhPitch: sheet.pitch,
    enPitch: sheet.englishPitch,
    align: 'justify',
    indent: 2,
    hang: 0,
    balanced: false,
    stand: 'head',
    red: false,
  };
}

/** Running text without indent. */
export function flushLook(sheet: Sheet): Look {
  return { ...bodyLook(sheet), indent: 0 };
}

/** Table text: sizes from the page's settings, standing in the middle of its line. */
export function cellLook(sheet: Sheet, zhPt = sheet.paper.settings.tablePt): Look {
  const look = flushLook(sheet);
  const enPt = isPaired(sheet) ? zhPt - 1.5 : zhPt;
  return { ...look, zhPt, enPt, zhPitch: zhPt * 1.38, enPitch: enPt * 1.3, align: 'left', stand: 'middle' };
}

export function styleOf(sheet: Sheet, look: Look, language: LanguageCode): TextStyle {
  let styles = sheet.styles.get(look);
  if (styles === undefined) {
    styles = {};
    sheet.styles.set(look, styles);
  }
  styles[language] ??= newStyle(sheet, look, language);
  return styles[language];
}

function newStyle(sheet: Sheet, look: Look, language: LanguageCode): TextStyle {
  const isChinese = language === 'zh';
  const size = isChinese ? look.zhPt : look.enPt;
  const gridded = isChinese && look.zhPt === sheet.paper.settings.bodyPt;
  const cell = look.spread ?? (gridded ? sheet.cell : size);
  const indentCell = look.zhPt === sheet.paper.settings.bodyPt ? sheet.cell : look.zhPt;
  return {
    role: look.role,
    language,
    size,
    pitch: isChinese ? look.zhPitch : look.enPitch,
    cell,
    indent: look.indent * indentCell,
    hang: look.hang * indentCell,
    align: look.align,
    balanced: look.balanced,
    stand: look.stand,
    red: look.red,
  };
}

/** Lines of one text in one language. */
export function setSpeech(sheet: Sheet, speech: Speech, look: Look, width: number): readonly Line[] {
  return setText(speech.runs, styleOf(sheet, look, speech.language), width, sheet.typefaces);
}

/** The same text with words before and after it in each language. */
export function around(said: Said, before: Record<LanguageCode, string>, after?: Record<LanguageCode, string>): Said {
  return said.map(({ language, runs }) => ({
    language,
    runs: [
      ...(before[language] === '' ? [] : [{ text: before[language] }]),
      ...runs,
      ...(after === undefined ? [] : [{ text: after[language] }]),
    ],
  }));
}
