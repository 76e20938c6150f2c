// Stretches that a reader takes in at one glance and that must not be broken where a line can hold them.

const han = '一二三四五六七八九十百千零〇';
const ordinal = `第（?[${han}\\d]+）?`;

type Token = { readonly pattern: RegExp; readonly needs: RegExp };

/** `needs`: what every match has in it; a text without is not searched. */
const patterns: readonly Token[] = [
  // Document numbers: 〔2026〕第0012号, 〔2026〕3号.
  { pattern: /〔\d{4}〕(?:第)?\d+号/g, needs: /〔/ },
  // Dates, and times of day.
  { pattern: /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?/g, needs: /年/ },
  { pattern: /\d{1,2}月\d{1,2}日/g, needs: /月/ },
  { pattern: /\d{1,2}时\d{1,2}分/g, needs: /时/ },
  { pattern: new RegExp(`[${han}]{4}年[${han}]{1,3}月(?:[${han}]{1,3}日)?`, 'g'), needs: /年/ },
  // Provisions: 第三十三条第一款第（二）项.
  {
    pattern: new RegExp(`${ordinal}条(?:之[${han}])?(?:${ordinal}款)?(?:${ordinal}项)?(?:${ordinal}目)?`, 'g'),
    needs: /条/,
  },
  // Amounts and other figures with their unit.
  {
    pattern:
      /(?:人民币|RMB ?|[￥¥])?\d[\d,]*(?:\.\d+)?(?:[万亿千百]?(?:美元|元整|元|角|分)|[万亿]|[年月日时分秒个件条款项次人名家起号页份处辆台米天平％%℃㎡])?/g,
    needs: /\d/,
  },
  // Certificates, credit codes, telephones, codes with hyphens, slashes or points.
  { pattern: /[A-Za-z0-9]*\d[A-Za-z0-9]*(?:[-/.][A-Za-z0-9]+)+/g, needs: /[-/.]/ },
  { pattern: /[A-Za-z]+(?:[-/.][A-Za-z0-9]*\d[A-Za-z0-9]*)+/g, needs: /[-/.]/ },
  // English: Article 33, paragraph 1, No. 12, 23 November 2026, RMB 200.00.
  {
    pattern: /\b(?:Articles?|[Pp]aragraphs?|[Ss]ubparagraphs?|[Ii]tems?|Nos?\.|RMB|CNY) \(?\d[\d,.]*\)?/g,
    needs: /[A-Z]|aragraph|tem/,
  },
  {
    pattern:
      /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g,
    needs: /[A-Z]/,
  },
  {
    pattern:
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\b/g,
    needs: /[A-Z]/,
  },
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
  for (const { pattern, needs } of patterns) {
    if (!needs.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}
