// Says how a period was counted, where its rule comes from, and what the other places have instead.
import type { Bilingual } from '../language/bilingual';
import { dateOf, daysBetween } from '../language/calendar';
import { dateEn, dateZh, sayDate, sayTime } from '../language/dates';
import { holidayName } from '../language/working-days';
import type { Law } from '../law/schema';
import type { Deadline, DeadlineGivens } from './deadlines';
import { type RuleSource, sourceOf } from './source-of';
import { absenceWords, beginningWords, placeName, sayLength, sayRuleLength } from './words';

/** A rule on the same thing that does not apply here. */
export type OtherRule = { readonly place: Bilingual; readonly length: Bilingual; readonly source: RuleSource };

export type Explanation = {
  /** How the end was counted, in sentences. */
  readonly why: Bilingual;
  readonly source: RuleSource;
  readonly others: readonly OtherRule[];
};

/** @param today YYYY-MM-DD: on it a rule without an occasion is quoted, and days overdue are counted */
export function explain(deadline: Deadline, givens: DeadlineGivens, law: Law, today: string): Explanation {
  const { rule, change } = deadline.inForce;
  const day = deadline.begun ?? today;
  const others = givens.rules
    .filter((one) => one.rule.topic === rule.topic && one.rule.id !== rule.id)
    .map((one): OtherRule => {
      const place = one.rule.comparison ? one.rule.name : placeName(one.rule.jurisdiction);
      return { place, length: sayRuleLength(one.rule), source: sourceOf(one.rule, one.change, law, day) };
    });
  return { why: sayWhy(deadline, today), source: sourceOf(rule, change, law, day), others };
}

export function sayWhy(deadline: Deadline, today: string): Bilingual {
  if (deadline.absent !== null) return sentence(absenceWords[deadline.absent]);
  const parts = [begin(deadline), ...end(deadline), ...outcome(deadline, today)];
  return { zh: parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join(' ') };
}

function begin({ inForce: { rule }, begun, due, counted, added }: Deadline): Bilingual {
  const since = sayDate(begun ?? '');
  const from = beginningWords[rule.begins];
  if (counted === null) {
    if (due === null)
      return {
        zh: `${since.zh}${from.zh}，${sayRuleLength(rule).zh}。`,
        en: `On ${since.en} ${from.en}; ${sayRuleLength(rule).en}.`,
      };
    const stated = sayTime(due);
    return {
      zh: `${since.zh}${from.zh}，其中写明期限为${stated.zh}。`,
      en: `On ${since.en} ${from.en}; it states ${stated.en} as the end.`,
    };
  }
  const length = sayLength((rule.days ?? 0) + added, rule.counting);
  const more = added === 0 ? { zh: '', en: '' } : sayAdded(added, rule.days ?? 0);
  return {
    zh: `自${from.zh}之日（${since.zh}）的次日起算${length.zh}${more.zh}，`,
    en: `${length.en}${more.en}, counted from the day after ${from.en} (${since.en}),`,
  };
}

function sayAdded(added: number, own: number): Bilingual {
  return { zh: `（${own}＋经批准延长或者不计入的${added}）`, en: ` (${own} plus ${added} by approval or not counted)` };
}

function end({ counted }: Deadline): readonly Bilingual[] {
  if (counted === null) return [];
  const { due, rolledFrom, known } = counted;
  const unknown = known
    ? []
    : [
        {
          zh: `其间有的年份没有节假日安排，只按周末推算，请核对。`,
          en: 'For some of that time no holiday table is held and only weekends were left out; verify it.',
        },
      ];
  if (rolledFrom === null) return [{ zh: `至${dateZh(due)}届满。`, en: `end on ${dateEn(due)}.` }, ...unknown];
  const holiday = holidayName(rolledFrom);
  return [
    {
      zh: `届满之日${dateZh(rolledFrom)}不是工作日${holiday ? `（${holiday.zh}）` : ''}，顺延至${dateZh(due)}。`,
      en: `would end on ${dateEn(rolledFrom)}, not a working day${holiday ? ` (${holiday.en})` : ''}, and run on to ${dateEn(due)}.`,
    },
    ...unknown,
  ];
}

function outcome({ state, ended, late, due, inForce: { rule } }: Deadline, today: string): readonly Bilingual[] {
  if (state === 'overdue' && due !== null) {
    const days = daysBetween(due, today);
    return days > 0
      ? [{ zh: `已逾期${days}日。`, en: `${days} day${days === 1 ? '' : 's'} overdue.` }]
      : [{ zh: '今天已逾期。', en: 'Overdue since earlier today.' }];
  }
  if (ended === null) return [];
  if (ended.on === null) return [{ zh: '已完成。', en: 'Done.' }];
  const on = sayDate(dateOf(ended.on));
  if (rule.ends === 'passing') return [{ zh: '期限已过。', en: 'It has passed.' }];
  return [
    late
      ? { zh: `于${on.zh}完成，晚于期限。`, en: `Done on ${on.en}, after its end.` }
      : { zh: `于${on.zh}完成。`, en: `Done on ${on.en}.` },
  ];
}

function sentence({ zh, en }: Bilingual): Bilingual {
  return { zh: `${zh}。`, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.` };
}
