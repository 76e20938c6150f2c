// A notice of correction: it names an issued paper, comes after it, and changes something.
import { answerWords } from '../asks/answer';
import { answerPath } from '../asks/ask';
import { dateEn, dateZh } from '../language/dates';
import type { CaseSubject } from './case-subject';
import { found, foundIf, nothing, type Rule } from './rule';
import { dayOfPaper, standingPapers } from './standing-papers';

const kind = 'correction-notice';

const nothingChanged: Rule<CaseSubject> = {
  code: 'correction-of-nothing',
  severity: 'block',
  find: ({ kind: made, particulars }) => {
    const { nature, wrong, right } = particulars[kind] ?? {};
    const [before, after] = [answerWords(wrong), answerWords(right)];
    const isSame = before.zh.trim() !== '' && before.zh.trim() === after.zh.trim();
    return foundIf(
      made === kind && nature === 'correct' && isSame,
      answerPath(kind, 'right'),
      '更正后的文字与原文相同，请核对。',
      'The right words are the same as the wrong ones; verify them.',
    );
  },
};

const tooEarly: Rule<CaseSubject> = {
  code: 'correction-before-paper',
  severity: 'block',
  find: ({ kind: made, particulars, date, case: one }) => {
    const answer = particulars[kind]?.paper;
    const paper = typeof answer === 'string' ? standingPapers(one).get(answer) : undefined;
    if (made !== kind || paper === undefined || dayOfPaper(paper) <= date) return nothing;
    const day = dayOfPaper(paper);
    return [
      found(
        answerPath(kind, 'paper'),
        `通知书日期（${dateZh(date)}）早于所更正文书的日期（${dateZh(day)}），请核对。`,
        `The notice (${dateEn(date)}) is dated before the paper it corrects (${dateEn(day)}); verify both.`,
      ),
    ];
  },
};

export const correctionNoticeRules: readonly Rule<CaseSubject>[] = [nothingChanged, tooEarly];
