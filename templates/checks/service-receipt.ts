// A certificate of service: it names papers, is not made before them, and a refusal is witnessed (Order 55, Art. 35).
import { answerIds, answerWords } from '../asks/answer';
import { answerPath } from '../asks/ask';
import type { IssuedPaper } from '../case/case';
import { dateOf, isTime } from '../language/calendar';
import { dateEn, dateZh } from '../language/dates';
import type { CaseSubject } from './case-subject';
import { found, foundIf, nothing, type Rule } from './rule';
import { dayOfPaper, standingPapers } from './standing-papers';

const kind = 'service-receipt';
const decisionKind = 'no-penalty-decision';

function ofReceipt(rule: Rule<CaseSubject>): Rule<CaseSubject> {
  return { ...rule, find: (subject) => (subject.kind === kind ? rule.find(subject) : nothing) };
}

/** The papers it names: those chosen, or all that stand. */
function served({ particulars, case: one }: CaseSubject): readonly IssuedPaper[] {
  const all = standingPapers(one);
  const answer = particulars[kind]?.papers;
  return answer === undefined ? [...all.values()] : answerIds(answer).flatMap((number) => all.get(number) ?? []);
}

const noPapers: Rule<CaseSubject> = {
  code: 'receipt-without-papers',
  severity: 'block',
  find: (subject) =>
    foundIf(
      served(subject).length === 0,
      answerPath(kind, 'papers'),
      '送达回证没有列出任何文书，请先签发要送达的文书。',
      'The certificate of service names no paper; issue the papers to be served first.',
    ),
};

const tooEarly: Rule<CaseSubject> = {
  code: 'receipt-before-papers',
  severity: 'block',
  find: (subject) => {
    const at = subject.particulars[kind]?.at;
    const day = typeof at === 'string' && isTime(at) ? dateOf(at) : subject.date;
    return served(subject).flatMap((paper) => {
      const made = dayOfPaper(paper);
      if (made <= day) return [];
      return [
        found(
          answerPath(kind, 'at'),
          `送达日期（${dateZh(day)}）早于文书“${paper.number}”的日期（${dateZh(made)}），请核对。`,
          `The day of service (${dateEn(day)}) lies before the date of paper “${paper.number}” (${dateEn(made)}); verify both.`,
        ),
      ];
    });
  },
};

const leftUnwitnessed: Rule<CaseSubject> = {
  code: 'left-without-witness',
  severity: 'warn',
  find: ({ particulars }) => {
    const { method, witness } = particulars[kind] ?? {};
    return foundIf(
      method === 'left' && answerWords(witness).zh.trim() === '',
      answerPath(kind, 'witness'),
      '留置送达没有填写见证人：没有见证人的，应当以拍照、录像等方式记录送达过程。',
      'Service by leaving the document names no witness; without one, the service must be recorded by photograph or video.',
    );
  },
};

const electronicDecision: Rule<CaseSubject> = {
  code: 'decision-served-electronically',
  severity: 'warn',
  find: (subject) => {
    const inZhejiang = subject.authority?.entry.division.startsWith('33') ?? false;
    const isDecision = served(subject).some((paper) => paper.kind === decisionKind);
    return foundIf(
      inZhejiang && isDecision && subject.particulars[kind]?.method === 'electronic',
      answerPath(kind, 'method'),
      '《浙江省行政程序办法》规定行政执法决定文书不适用电子送达，法律另有规定且当事人签订确认书的除外，请核对。',
      'The Administrative Procedure Measures of Zhejiang exclude decisions from electronic service, unless a law provides otherwise and the party has signed its consent; verify this.',
    );
  },
};

export const serviceReceiptRules: readonly Rule<CaseSubject>[] = [
  noPapers,
  tooEarly,
  leftUnwitnessed,
  electronicDecision,
].map(ofReceipt);
