// The four questions of Article 33 in words, with the answers there are and what can show them; and the one of Article 31.
import type { Question } from '../../../templates/article-33/proof';
import type { Bilingual } from '../../../templates/language/bilingual';

type Answer = { readonly value: string; readonly label: Bilingual };
type Asked = {
  readonly question: Question;
  readonly path: string;
  readonly label: Bilingual;
  readonly options: readonly Answer[];
  /** What is usually taken to show the answer. */
  readonly shownBy: Bilingual;
};

const answer = (value: string, zh: string, en: string): Answer => ({ value, label: { zh, en } });
const unknown = answer('unknown', '未查明', 'not found out yet');
const yesNo = [answer('yes', '是', 'yes'), answer('no', '否', 'no'), unknown];

export const legLabel = {
  zh: '不予处罚的情形（由决定人选定）',
  en: 'Ground of no penalty (chosen by the person who decides)',
};

export const questions: readonly Asked[] = [
  {
    question: 'first',
    path: 'grounds.first',
    label: { zh: '一、是否初次违法？', en: '1. Is it the first violation?' },
    options: yesNo,
    shownBy: {
      zh: '台账查询记录（自动列入）、其他单位的查询回复、当事人陈述等',
      en: 'the search of the register (taken by itself), an answer of another office, a statement of the party',
    },
  },
  {
    question: 'harm',
    path: 'grounds.harm',
    label: { zh: '二、危害后果如何？', en: '2. What are the harmful consequences?' },
    options: [
      answer('none', '没有造成', 'none'),
      answer('slight', '轻微', 'slight'),
      answer('more', '超出轻微', 'more than slight'),
      unknown,
    ],
    shownBy: {
      zh: '现场照片、现场笔录、测量数据、询问笔录、投诉人陈述等',
      en: 'photographs, the on-site record, measurements, statements',
    },
  },
  {
    question: 'corrected',
    path: 'grounds.corrected',
    label: { zh: '三、是否及时改正？', en: '3. Was it rectified in a timely manner?' },
    options: yesNo,
    shownBy: {
      zh: '复查记录（自动列入）、改正前后的照片、当事人提交的改正证明等',
      en: 'the re-inspection (taken by itself), photographs before and after, proof handed in by the party',
    },
  },
  {
    question: 'fault',
    path: 'grounds.fault',
    label: { zh: '四、当事人是否有主观过错？', en: '4. Was the party at fault?' },
    options: yesNo,
    shownBy: {
      zh: '由当事人举证：合同、证明、陈述等足以证明没有主观过错的材料',
      en: 'the party proves it: contracts, certificates, statements that suffice to show the absence of fault',
    },
  },
];

export const capacity = {
  path: 'grounds.capacity',
  label: {
    zh: '有无精神疾病或者智力残疾的情况？（第三十一条）',
    en: 'Is there a mental illness or an intellectual disability? (Article 31)',
  },
  options: [
    answer('none', '没有发现', 'no sign of it'),
    answer('open', '有迹象，尚未查明', 'signs, not found out about yet'),
    answer('unable', '行为时不能辨认或者不能控制', 'could not recognise or control the conduct'),
    answer('partly', '尚未完全丧失辨认或者控制能力', 'had not wholly lost that ability'),
    answer('normal', '间歇性，行为时精神正常', 'ill at times, in a normal state then'),
  ],
} as const;
