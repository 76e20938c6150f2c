// The columns of the list of matters as a spreadsheet: what each is called, in our own files and in lists typed by others.
import type { Bilingual } from '../language/bilingual';

type Column = { readonly key: string; readonly head: Bilingual; readonly others: readonly string[] };

const column = (key: string, zh: string, en: string, ...others: readonly string[]): Column => ({
  key,
  head: { zh, en },
  others,
});

export const columns = [
  column('id', '编号', 'Id', '事项编号', 'id'),
  column('order', '序号', 'No.', '顺序', 'no'),
  column('name', '事项', 'Matter', '事项名称', '违法行为', '违法行为名称', '轻微违法行为', '违法事项', '行为', '名称'),
  column('nameEn', '事项（英文）', 'Matter (English)', '英文名称', 'english'),
  column('status', '来源', 'Source', '清单状态', '来源状态', '状态'),
  column('reviewedBy', '确认人', 'Reviewed by', '审核人'),
  column('reviewedOn', '确认日期', 'Reviewed on', '审核日期'),
  column(
    'conditions',
    '适用条件',
    'Conditions',
    '不予处罚条件',
    '不予处罚情形',
    '不予行政处罚情形',
    '首违不罚条件',
    '免罚条件',
    '条件',
  ),
  column('conditionsEn', '适用条件（英文）', 'Conditions (English)'),
  column('breach', '违反的规定', 'Provision breached', '法律依据', '违反条款', '违法依据', '违反依据', '依据'),
  column('consequence', '处理依据', 'Consequence', '处罚依据', '责令改正依据', '处罚条款'),
  column('structure', '处罚结构', 'Structure', '结构'),
  column('fine', '罚款', 'Fine', '罚款幅度', '处罚幅度'),
  column('fineEn', '罚款（英文）', 'Fine (English)'),
  column('competent', '主管', 'Competent', '实施主体', '执法主体', '主管部门', '主管机关'),
  column('jurisdiction', '适用地区', 'Place', '适用区域', '地区'),
  column('when', '限于情形', 'Only for'),
  column('validFrom', '有效期起', 'Valid from', '生效日期'),
  column('validTo', '有效期止', 'Valid to', '失效日期'),
  column('requirement', '改正要求', 'Requirement', '改正内容及要求', '整改要求'),
  column('requirementEn', '改正要求（英文）', 'Requirement (English)'),
  column('immediately', '当场改正', 'At once', '立即改正'),
  column('education', '教育内容', 'Education', '教育要点'),
  column('educationEn', '教育内容（英文）', 'Education (English)'),
  column('sentence', '违法事实句式', 'Sentence', '事实表述'),
  column('sentenceEn', '违法事实句式（英文）', 'Sentence (English)'),
] as const satisfies readonly Column[];

export type ColumnKey = string;

/** Marks, spaces and width put aside. */
export function foldHead(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');
}

/** The column a head names, or null. */
export function columnOf(head: string): string | null {
  const folded = foldHead(head);
  const found = columns.find(({ head: { zh, en }, others, key }) =>
    [zh, en, `${zh}${en}`, key, ...others].some((name) => foldHead(name) === folded),
  );
  return found?.key ?? null;
}
