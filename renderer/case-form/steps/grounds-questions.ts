// The four questions of Article 33 in words, with the answers there are.
import type { Bilingual } from '../../../templates/language/bilingual';

type Answer = { readonly value: string; readonly label: Bilingual };
type Question = { readonly path: string; readonly label: Bilingual; readonly options: readonly Answer[] };

const answer = (value: string, zh: string, en: string): Answer => ({ value, label: { zh, en } });
const unknown = answer('unknown', '未查明', 'not found out yet');
const yesNo = [answer('yes', '是', 'yes'), answer('no', '否', 'no'), unknown];

export const legLabel = {
  zh: '不予处罚的情形（由决定人选定）',
  en: 'Ground of no penalty (chosen by the person who decides)',
};

export const questions: readonly Question[] = [
  {
    path: 'grounds.first',
    label: { zh: '一、是否初次违法？', en: '1. Is it the first violation?' },
    options: yesNo,
  },
  {
    path: 'grounds.harm',
    label: { zh: '二、危害后果如何？', en: '2. What are the harmful consequences?' },
    options: [
      answer('none', '没有造成', 'none'),
      answer('slight', '轻微', 'slight'),
      answer('more', '超出轻微', 'more than slight'),
      unknown,
    ],
  },
  {
    path: 'grounds.corrected',
    label: { zh: '三、是否及时改正？', en: '3. Was it rectified in a timely manner?' },
    options: yesNo,
  },
  {
    path: 'grounds.fault',
    label: { zh: '四、当事人是否有主观过错？', en: '4. Was the party at fault?' },
    options: yesNo,
  },
];
