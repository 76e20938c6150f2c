// The periods that an article names, in its own words: 二十四小时内, within 15 days. Nothing is counted or converted.
import type { Bilingual } from '../../language/bilingual';

const zhPeriod = /[〇零一二三四五六七八九十百\d]+个?(?:工作日|小时|日|天|月)(?:内|以内|之内|前)/g;
const enPeriod = /\bwithin (?:a period of )?[\w-]+ (?:working |calendar )?(?:hours?|days?|months?)\b/gi;

/** An English one is given only where both languages name as many. */
export function periodsIn({ zh, en }: Bilingual): readonly Bilingual[] {
  const inZh = zh.match(zhPeriod) ?? [];
  const inEn = en.match(enPeriod) ?? [];
  return inZh.map((period, index) => ({ zh: period, en: inEn.length === inZh.length ? (inEn[index] ?? '') : '' }));
}
