// The day by which a letter asks for an answer: after the letter, and one on which an office works.
import { dateEn, dateZh } from '../language/dates';
import { addWorkingDays, isWorkingDay } from '../language/working-days';
import type { CaseSubject } from './case-subject';
import { answersOf } from './letter-answers';
import { found, nothing, type Rule } from './rule';

const key = 'replyBy';

const beforeLetter: Rule<CaseSubject> = {
  code: 'reply-before-letter',
  severity: 'block',
  find: (subject) => {
    const answers = answersOf(subject);
    const day = answers.day(key);
    if (day === undefined || day > subject.date) return nothing;
    return [
      found(
        answers.path(key),
        `请求函复的日期（${dateZh(day)}）不晚于函件日期（${dateZh(subject.date)}），请改正。`,
        `The day of the answer asked for (${dateEn(day)}) is not after the day of the letter (${dateEn(subject.date)}); correct it.`,
      ),
    ];
  },
};

const dayOff: Rule<CaseSubject> = {
  code: 'reply-not-a-working-day',
  severity: 'warn',
  find: (subject) => {
    const answers = answersOf(subject);
    const day = answers.day(key);
    const { rules } = subject.office;
    if (day === undefined || isWorkingDay(day, rules).working) return nothing;
    const next = addWorkingDays(day, 1, rules).date;
    return [
      found(
        answers.path(key),
        `请求函复的日期（${dateZh(day)}）不是工作日，建议改为${dateZh(next)}。`,
        `The day of the answer asked for (${dateEn(day)}) is not a working day; consider ${dateEn(next)}.`,
      ),
    ];
  },
};

/** Fewer leave the other organ no time to verify anything. */
const leastWorkingDays = 3;

const tooSoon: Rule<CaseSubject> = {
  code: 'reply-too-soon',
  severity: 'warn',
  find: (subject) => {
    const answers = answersOf(subject);
    const day = answers.day(key);
    const least = addWorkingDays(subject.date, leastWorkingDays, subject.office.rules).date;
    if (day === undefined || day <= subject.date || day >= least) return nothing;
    return [
      found(
        answers.path(key),
        `从发函到请求函复不足${leastWorkingDays}个工作日，请核对对方能否按期核查（最早${dateZh(least)}）。`,
        `There are fewer than ${leastWorkingDays} working days between the letter and the answer asked for; verify that the other organ can do it (${dateEn(least)} at the earliest).`,
      ),
    ];
  },
};

export const letterReplyRules: readonly Rule<CaseSubject>[] = [beforeLetter, dayOff, tooSoon];
