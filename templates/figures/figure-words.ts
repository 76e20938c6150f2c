// The words of figures, in both languages: what each part of a split is called, and what the figures mean.
import type { CorrectionOutcome } from '../case/correction-outcome';
import { divisions } from '../divisions/division-list';
import { officialName } from '../divisions/division-search';
import type { Bilingual } from '../language/bilingual';
import { bucketWords } from './buckets';
import type { Condition, FigureWish, Split } from './figure-wish';

const words = (zh: string, en: string): Bilingual => ({ zh, en });

/** Names of what the office and the law call by ids. */
export type FigureNames = {
  readonly matters: ReadonlyMap<string, Bilingual>;
  readonly authorities: ReadonlyMap<string, Bilingual>;
};

export const splitWords: Readonly<Record<Split | 'all', Bilingual>> = {
  all: words('全部案件', 'All cases'),
  matter: words('事项', 'Matter'),
  authority: words('执法机关', 'Authority'),
  division: words('行为地', 'Place'),
  month: words('时间', 'Time'),
  leg: words('不予处罚情形（第三十三条）', 'Ground of no penalty (Article 33)'),
  outcome: words('改正情况', 'Correction'),
};

const legWords: Readonly<Record<string, Bilingual>> = {
  minor: words('轻微违法（第一款前句）', 'minor violation (paragraph 1, first sentence)'),
  first: words('首次违法（第一款后句）', 'first violation (paragraph 1, second sentence)'),
  'no-fault': words('没有主观过错（第二款）', 'no subjective fault (paragraph 2)'),
  '': words('未选定', 'none chosen'),
};

export const outcomeWords: Readonly<Record<CorrectionOutcome, Bilingual>> = {
  'in-time': words('按期改正', 'corrected in time'),
  late: words('逾期改正', 'corrected late'),
  unclear: words('改正时间不明', 'corrected, time unclear'),
  'not-corrected': words('未改正', 'not corrected'),
  unknown: words('尚不清楚', 'not known yet'),
};

const unknownWords: Readonly<Record<Split, Bilingual>> = {
  matter: words('未填事项', 'matter not entered'),
  authority: words('未填机关', 'authority not entered'),
  division: words('未填行为地', 'place not entered'),
  month: words('未填行为日期', 'day of the act not entered'),
  leg: words('未选定', 'none chosen'),
  outcome: words('尚不清楚', 'not known yet'),
};

export const othersWords = words('其余', 'others');
export const rateWords = words('按期改正率', 'Rate of correction in time');

/** What a part of a split is called; an id that nothing is known of is called by itself. */
export function partWords(split: Split, key: string, names: FigureNames): Bilingual {
  if (key === '') return unknownWords[split];
  switch (split) {
    case 'matter':
      return names.matters.get(key) ?? words(key, key);
    case 'authority':
      return names.authorities.get(key) ?? words(key, key);
    case 'division':
      return divisionWords(key);
    case 'month':
      return bucketWords(key);
    case 'leg':
      return legWords[key] ?? words(key, key);
    case 'outcome':
      return outcomeWords[key as CorrectionOutcome];
  }
}

function divisionWords(code: string): Bilingual {
  const found = divisions.find((division) => division.code === code);
  return found === undefined ? words(code, code) : officialName(found);
}

export function conditionWords(where: Condition | null, names: FigureNames): Bilingual {
  if (where === null) return splitWords.all;
  return where.except ? othersWords : partWords(where.split, where.keys[0] ?? '', names);
}

/** 66.7%, or a dash where nothing is known. */
export function sayRate(rate: number | null): string {
  return rate === null ? '—' : `${(rate * 100).toFixed(1)}%`;
}

/** How corrections are counted, as it is said on screen and paper. */
export const outcomeDefinition = words(
  '按期改正：案件中对“是否及时改正”答“是”且复查没有相反结果，或者没有作答而期限届满前的复查认定已改正。逾期改正：复查认定已改正，而该问答“否”。改正时间不明：复查认定已改正，但案件中没有能够说明是否按期的记载。未改正：复查认定部分改正或者未改正，或者没有复查而该问答“否”。其余案件尚不清楚。按期改正率＝按期改正÷（按期改正＋逾期改正＋改正时间不明＋未改正）；尚不清楚的不计入。',
  'Corrected in time: the case answers “yes” to “rectified in a timely manner” and no re-inspection found otherwise; or it gives no answer and a re-inspection before the end of the time limit found it corrected. Corrected late: a re-inspection found it corrected and the answer is “no”. Corrected, time unclear: a re-inspection found it corrected, but nothing in the case says whether it was in time. Not corrected: a re-inspection found it partly or not corrected; or there was none and the answer is “no”. Of all other cases it is not known yet. Rate = corrected in time ÷ (in time + late + time unclear + not corrected); cases of which it is not known are left out.',
);

export const countingRules = words(
  '按违法行为发生之日归入时间；每个案件只计一次，回收站中的案件不计；没有填写的单列，各项之和等于总数。',
  'Cases belong to the time of their act. Each case counts once, those in the trash do not count. What is not entered is shown by itself, so that the parts add up to the total.',
);

export function periodWords({ from, until }: FigureWish): Bilingual {
  if (from === null && until === null) return words('不限', 'all');
  if (from === null) return words(`至${until}`, `until ${until}`);
  return until === null ? words(`自${from}起`, `from ${from}`) : words(`${from}至${until}`, `${from} to ${until}`);
}
