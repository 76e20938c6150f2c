// The figures as sheets of a workbook: numbers as numbers, texts as texts, nothing to be worked out.
import type { Bilingual } from '../language/bilingual';
import { splits } from './figure-wish';
import { countingRules, outcomeDefinition, rateWords, splitWords } from './figure-words';
import { type Figures, outcomeHeads } from './figures';
import { countHead } from './figures-blocks';
import { filterLines } from './filter-words';
import { percentOf } from './share';

type Sheet = {
  readonly name: string;
  readonly heads: readonly Bilingual[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly widths: readonly number[];
};

const chinese: Bilingual = { zh: '中文', en: 'Chinese' };
const english: Bilingual = { zh: '英文', en: 'English' };
const percentHead: Bilingual = { zh: '占比（%）', en: 'Share (%)' };
const total: Bilingual = { zh: '合计', en: 'Total' };

/** @param date day of counting. @param filters what was filtered by, in words */
export function figuresSheets(figures: Figures, date: string, filters: readonly Bilingual[]): readonly Sheet[] {
  return [
    notes(figures, date, filters),
    ...splits.map(
      (split): Sheet => ({
        name: sheetNames[split],
        heads: [splitWords[split], english, countHead, percentHead],
        widths: [36, 36, 12, 12],
        rows: [
          ...figures.splits[split].map(({ label, count }) => [
            label.zh,
            label.en,
            count,
            percentOf(count, figures.total),
          ]),
          [total.zh, total.en, figures.total, percentOf(figures.total, figures.total)],
        ],
      }),
    ),
    ...(figures.by === 'all' ? [] : [trend(figures)]),
    outcomes(figures),
  ];
}

/** Excel allows no more than 31 characters, and each once. */
const sheetNames = {
  matter: '事项 Matter',
  authority: '机关 Authority',
  division: '行为地 Place',
  month: '时间 Time',
  leg: '第三十三条 Article 33',
  outcome: '改正情况 Correction',
} as const;

function notes(figures: Figures, date: string, filters: readonly Bilingual[]): Sheet {
  const lines = [...filterLines(figures, date, filters), countingRules, outcomeDefinition];
  return {
    name: '说明 Notes',
    heads: [chinese, english],
    widths: [70, 70],
    rows: lines.map(({ zh, en }) => [zh, en]),
  };
}

function trend({ splits: { month }, trend: lines }: Figures): Sheet {
  return {
    name: '走势 Trend',
    heads: [splitWords.month, english, ...lines.map(({ label }) => label)],
    widths: [18, 18, ...lines.map(() => 18)],
    rows: month.map(({ label }, at) => [label.zh, label.en, ...lines.map(({ values }) => values[at] ?? 0)]),
  };
}

function outcomes({ outcomes: rows }: Figures): Sheet {
  const percent: Bilingual = { zh: `${rateWords.zh}（%）`, en: `${rateWords.en} (%)` };
  return {
    name: '按期改正率 Rate',
    heads: [splitWords.authority, english, ...outcomeHeads, countHead, percent],
    widths: [36, 36, ...outcomeHeads.map(() => 14), 12, 16],
    rows: rows.map(({ label, counts, total: count, rate }) => [
      label.zh,
      label.en,
      ...counts,
      count,
      rate === null ? null : Math.round(rate * 1000) / 10,
    ]),
  };
}
