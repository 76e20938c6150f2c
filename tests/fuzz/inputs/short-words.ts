// Words of papers that the program writes itself or that stand where there is little room: days, numbers, heads, names.
import fc from 'fast-check';
import type { Words } from '../../../templates/paper/blocks';

/** Days are written by the program itself. */
export const day = fc
  .constantFrom('', '2026年11月23日')
  .map((text): Words => ({ zh: [{ text }], en: [{ text: text && '23 November 2026' }] }));

/** What templates say over columns and in charts, and what matters and authorities are called there: on one line. */
export const label = fc
  .constantFrom('', '事项', '检查单位（个）', '平湖市综合行政执法局', 'Bureau', '12.5%', '𠮷野')
  .map((text): Words => ({ zh: [{ text }], en: [{ text }] }));

export const nothing: Words = { zh: [], en: [] };
/** What is written under a photograph. */
export const brief = fc
  .constantFrom('', '现场一', '某'.repeat(60), '平湖市当湖街道人民路128号门前', 'In front of the shop')
  .map((text): Words => ({ zh: [{ text }], en: [{ text }] }));

export const number = fc
  .constantFrom('平综执责改字〔2026〕第0012号', '平综执函〔2026〕3号')
  .map((text): Words => ({ zh: [{ text }], en: [{ text: 'No. PZZ [2026] 12' }] }));
export const name = fc
  .constantFrom('沈一鸣', '𠮷野囍', '欧阳某某', 'Shen Yiming')
  .map((text): Words => ({ zh: [{ text }], en: [{ text }] }));
export const organ = fc
  .constantFrom(
    '平湖市综合行政执法局',
    '上海市金山区城市管理行政执法局',
    '某'.repeat(60),
    '长三角生态绿色一体化发展示范区执行委员会',
  )
  .map(
    (text): Words => ({
      zh: [{ text }],
      en: [{ text: 'Comprehensive Administrative Law Enforcement Bureau of Pinghu Municipality' }],
    }),
  );
