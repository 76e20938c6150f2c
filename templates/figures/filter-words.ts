// What was counted, in words: the period, the filters, and how many cases there are.
import { type DraftStatus, draftStatuses } from '../case/draft-status';
import type { Bilingual } from '../language/bilingual';
import type { FigureWish, Split } from './figure-wish';
import { type FigureNames, partWords, periodWords, splitWords } from './figure-words';
import type { Figures } from './figures';

const statusWords: Readonly<Record<DraftStatus, Bilingual>> = {
  draft: { zh: '填写中', en: 'being filled in' },
  ready: { zh: '待制作文书', en: 'papers to make' },
  ordered: { zh: '已责令改正', en: 'ordered' },
  due: { zh: '即将到期', en: 'due' },
  overdue: { zh: '已逾期', en: 'overdue' },
  closed: { zh: '已办结', en: 'closed' },
};

/** One line for each filter that is set. */
export function filterWords(wish: FigureWish, names: FigureNames): readonly Bilingual[] {
  const parts: readonly (readonly [Split, readonly string[]])[] = [
    ['matter', wish.matters],
    ['authority', wish.authorities],
    ['division', wish.divisions],
    ['leg', wish.legs],
    ['outcome', wish.outcomes],
  ];
  const set = parts
    .filter(([, keys]) => keys.length > 0)
    .map(([split, keys]) =>
      line(
        splitWords[split],
        keys.map((key) => partWords(split, key, names)),
      ),
    );
  const status = draftStatuses.filter((one) => wish.status.includes(one)).map((one) => statusWords[one]);
  return status.length === 0 ? set : [...set, line({ zh: '状态', en: 'Status' }, status)];
}

/** The head of paper and spreadsheet. @param date day of counting */
export function filterLines(figures: Figures, date: string, filters: readonly Bilingual[]): readonly Bilingual[] {
  const { wish, total, undated } = figures;
  const period = periodWords(wish);
  return [
    { zh: `期间（行为发生之日）：${period.zh}`, en: `Period (day of the act): ${period.en}` },
    ...filters,
    { zh: `案件：${total}起`, en: `Cases: ${total}` },
    ...(undated === 0 ? [] : [undatedWords(undated)]),
    { zh: `统计日期：${date}`, en: `Counted on ${date}` },
  ];
}

export function undatedWords(count: number): Bilingual {
  return {
    zh: `另有${count}起没有填写行为日期，无法归入该期间，未计入`,
    en: `Not counted: ${count} without a day of the act, which the period can't place`,
  };
}

function line(head: Bilingual, parts: readonly Bilingual[]): Bilingual {
  return {
    zh: `${head.zh}：${parts.map(({ zh }) => zh).join('、')}`,
    en: `${head.en}: ${parts.map(({ en, zh }) => en || zh).join('; ')}`,
  };
}
