// Stretches that a reader takes in at one glance and that must not be broken where a line can hold them.

const han = '一二三四五六七八九十百千零〇';
const ordinal = `第（?[${han}\\d]+）?`;

const patterns: readonly RegExp[] = [
  // Document numbers: 〔2026〕第0012号, 〔2026〕3号.
  /〔\d{4}〕(?:第)?\d+号/g,
  // Dates, and times of day.
  /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?/g,
  /\d{1,2}月\d{1,2}日/g,
  /\d{1,2}时\d{1,2}分/g,
  new RegExp(`[${han}]{4}年[${han}]{1,3}月(?:[${han}]{1,3}日)?`, 'g'),
  // Provisions: 第三十三条第一款第（二）项.
  new RegExp(`${ordinal}条(?:之[${han}])?(?:${ordinal}款)?(?:${ordinal}项)?(?:${ordinal}目)?`, 'g'),
  // Amounts and other figures with their unit.
  /(?:人民币|RMB ?|[￥¥])?\d[\d,]*(?:\.\d+)?(?:[万亿千百]?(?:美元|元整|元|角|分)|[万亿]|[年月日时分秒个件条款项次人名家起号页份处辆台米天平％%℃㎡])?/g,
  // Certificates, credit codes, telephones, codes with hyphens, slashes or points.
  /[A-Za-z0-9]*\d[A-Za-z0-9]*(?:[-/.][A-Za-z0-9]+)+/g,
  /[A-Za-z]+(?:[-/.][A-Za-z0-9]*\d[A-Za-z0-9]*)+/g,
  // English: Article 33, paragraph 1, No. 12, 23 November 2026, RMB 200.00.
  /\b(?:Articles?|[Pp]aragraphs?|[Ss]ubparagraphs?|[Ii]tems?|Nos?\.|RMB|CNY) \(?\d[\d,.]*\)?/g,
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g,
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\b/g,
];

/** A whole fact that is a document number: 平综执责改字〔2026〕第0012号. */
const wholeNumber = /^[\p{Script=Han}（）A-Za-z0-9]{1,16}〔\d{4}〕(?:第)?\d+号$/u;

/** Every pattern has a figure, the sign of an ordinal or a year in it. */
const figureOrOrdinal = /[0-9第年]/;

export type Stretch = { readonly start: number; readonly end: number };

/**
 * Stretches of a text (UTF-16 offsets) that stay on one line where one can hold them.
 * @param facts the stretches that came from one fact each
 */
export function protectedTokens(text: string, facts: readonly Stretch[]): readonly Stretch[] {
  const found = facts.filter(({ start, end }) => wholeNumber.test(text.slice(start, end)));
  if (!figureOrOrdinal.test(text)) return found;
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}
