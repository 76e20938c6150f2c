// Which papers each example is meant for, and on which day: the table that tests of ready papers go through.
import type { FiledPaper } from '../../templates/case-file/filed-paper';
import type { Language } from '../../templates/paper/paper';

export type Meant = readonly [file: string, date: string, kinds: readonly string[], languages: readonly Language[]];

const all: readonly Language[] = ['zh', 'en', 'zh-en'];
const before = ['order-to-correct', 'commitment'];
const after = ['no-penalty-decision', 'education-letter'];
const late = ['reinspection-record', 'service-receipt', 'correction-notice', 'case-file-cover', 'case-file-index'];

/** Cases. */
export const meantOfCases: readonly Meant[] = [
  ['pinghu-over-window-first', '2026-10-20', before, all],
  ['pinghu-over-window-first', '2026-10-21', ['assistance-letter'], all],
  ['pinghu-over-window-first', '2026-10-28', after, all],
  ['pinghu-street-vending-minor', '2026-10-20', before, all],
  ['pinghu-street-vending-minor', '2026-10-23', after, all],
  ['pinghu-street-vending-minor', '2026-10-27', ['transfer-letter', 'evidence-list', 'early-warning'], all],
  ['pinghu-construction-not-corrected', '2026-10-21', before, all],
  ['pinghu-dumping-long-name-first', '2026-10-20', ['inspection-notice'], all],
  ['pinghu-dumping-long-name-first', '2026-10-21', [...before, 'inspection-record'], all],
  ['pinghu-dumping-long-name-first', '2026-10-29', [...after, ...late], all],
  ['pinghu-dumping-long-name-first', '2026-10-30', ['transfer-letter', 'early-warning'], all],
  ['pinghu-signboard-forty-evidence', '2026-09-15', before, all],
  ['pinghu-signboard-forty-evidence', '2026-09-28', after, all],
  ['pinghu-signboard-forty-evidence', '2026-09-29', ['evidence-list'], all],
  ['pinghu-street-vending-leap-day', '2024-02-29', before, all],
  ['pinghu-street-vending-leap-day', '2024-03-06', after, all],
  ['jinshan-waste-not-sorted-first', '2026-10-20', before, all],
  ['jinshan-waste-not-sorted-first', '2026-10-21', ['assistance-letter'], all],
  ['jinshan-waste-not-sorted-first', '2026-10-27', after, all],
  ['jinshan-foreign-dog-waste-minor', '2026-10-20', ['inspection-notice'], all],
  ['jinshan-foreign-dog-waste-minor', '2026-10-21', [...before, 'inspection-record'], all],
  ['jinshan-foreign-dog-waste-minor', '2026-10-23', [...after, ...late], all],
  ['jinshan-foreign-dog-waste-minor', '2026-10-26', ['early-warning'], all],
  ['jinshan-road-occupation-rare-name', '2026-10-21', before, all],
  ['jinshan-road-occupation-rare-name', '2026-10-30', ['transfer-letter', 'evidence-list'], all],
  ['suzhou-stacking-first', '2026-11-09', ['inspection-notice'], all],
  ['suzhou-stacking-first', '2026-11-10', [...before, 'inspection-record'], all],
  ['suzhou-stacking-first', '2026-11-12', ['assistance-letter'], all],
  ['suzhou-stacking-first', '2026-11-17', [...after, ...late], all],
  ['suzhou-scribbling-minor-aged-16', '2026-11-12', before, all],
  ['suzhou-scribbling-minor-aged-16', '2026-11-16', after, all],
  ['nantong-temporary-structure-chinese-only', '2026-11-10', before, ['zh']],
];

/** Operations; one of them has a case without English. */
export const meantOfOperations: readonly Meant[] = [
  ['pinghu-jinshan-october-2026', '2026-10-15', ['operation-plan'], all],
  ['pinghu-jinshan-october-2026', '2026-11-20', ['operation-report', 'operation-bulletin'], all],
  ['suzhou-nantong-november-2026', '2026-11-05', ['operation-plan'], all],
  ['suzhou-nantong-november-2026', '2026-11-20', ['operation-report', 'operation-bulletin'], ['zh']],
  ['three-places-waste-and-dogs-november-2026', '2026-11-16', ['operation-plan'], all],
  ['three-places-waste-and-dogs-november-2026', '2026-11-27', ['operation-report', 'operation-bulletin'], all],
];

const paper = (kind: string, zh: string, en: string, number: string, pages: readonly [number, number]): FiledPaper => ({
  kind,
  name: { zh, en },
  number,
  maker: { zh: '平湖市综合行政执法局', en: 'Pinghu Comprehensive Administrative Law Enforcement Bureau' },
  date: '2026-10-21',
  pages,
  note: { zh: '', en: '' },
});

/** What lies in the file of a case; only its cover and its index speak of it. */
export const filed: readonly FiledPaper[] = [
  paper('order-to-correct', '责令限期改正通知书', 'Order to Make Corrections', '平综执责改字〔2026〕第0001号', [1, 2]),
  paper('inspection-record', '现场检查笔录', 'Record of On-Site Inspection', '平综执检录字〔2026〕第0001号', [3, 6]),
];
