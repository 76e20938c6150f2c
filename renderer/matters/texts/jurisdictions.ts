// Where a text of law applies, by the digits that division codes begin with.
import type { Bilingual } from '../../../templates/language/bilingual';

type Jurisdiction = { readonly code: string; readonly name: Bilingual };

export const jurisdictions: readonly Jurisdiction[] = [
  { code: '', name: { zh: '全国', en: 'All China' } },
  { code: '31', name: { zh: '上海市', en: 'Shanghai' } },
  { code: '32', name: { zh: '江苏省', en: 'Jiangsu' } },
  { code: '3205', name: { zh: '江苏省苏州市', en: 'Suzhou, Jiangsu' } },
  { code: '3206', name: { zh: '江苏省南通市', en: 'Nantong, Jiangsu' } },
  { code: '33', name: { zh: '浙江省', en: 'Zhejiang' } },
  { code: '3304', name: { zh: '浙江省嘉兴市', en: 'Jiaxing, Zhejiang' } },
];

/** The code itself where no name is known. */
export function jurisdictionName(code: string): Bilingual {
  return jurisdictions.find((one) => one.code === code)?.name ?? { zh: code, en: code };
}
