// Mental illness and intellectual disability: Article 31 comes before Article 33 where the conduct could not be
// recognised or controlled, and makes a penalty lighter where it could in part.
import type { Case } from '../case/case';
import { statesNoPenalty } from './case-stage';
import type { CaseSubject } from './case-subject';
import { foundIf, type Rule } from './rule';

const path = 'grounds.capacity';

function capacityOf({ party, grounds }: Case): Case['grounds']['capacity'] {
  return party.kind === 'individual' ? grounds.capacity : undefined;
}

const unable: Rule<CaseSubject> = {
  code: 'party-unable',
  severity: 'block',
  find: (subject) =>
    foundIf(
      capacityOf(subject.case) === 'unable' && statesNoPenalty(subject),
      path,
      '当事人行为时不能辨认或者不能控制自己的行为：应依据《行政处罚法》第三十一条不予行政处罚并责令监护人严加看管和治疗，不得以第三十三条为依据，请改正。',
      'The party could not recognise or control the conduct at that time: no penalty is imposed under Article 31 of the Law on Administrative Penalty and the guardian is given an order; Article 33 must not be the basis: correct it.',
    ),
};

const open: Rule<CaseSubject> = {
  code: 'capacity-open',
  severity: 'warn',
  find: (subject) =>
    foundIf(
      capacityOf(subject.case) === 'open',
      path,
      '有迹象表明当事人可能患精神疾病或者有智力残疾，尚未查明（《行政处罚法》第三十一条），请先查明。',
      'Signs of a mental illness or an intellectual disability have not been found out about (Article 31 of the Law on Administrative Penalty); find out first.',
    ),
};

const partly: Rule<CaseSubject> = {
  code: 'party-partly-able',
  severity: 'warn',
  find: (subject) =>
    foundIf(
      capacityOf(subject.case) === 'partly',
      path,
      '当事人尚未完全丧失辨认或者控制自己行为的能力：如予处罚，可以从轻或者减轻（《行政处罚法》第三十一条），请核对。',
      'The party had not wholly lost the ability to recognise or control the conduct: any penalty may be lighter or mitigated (Article 31 of the Law on Administrative Penalty); verify this.',
    ),
};

const guardian: Rule<CaseSubject> = {
  code: 'guardian-of-unable-missing',
  severity: 'warn',
  find: ({ case: one }) => {
    const name = one.party.kind === 'individual' ? one.party.guardian?.name : undefined;
    return foundIf(
      capacityOf(one) === 'unable' && (name === undefined || `${name.zh}${name.en}`.trim() === ''),
      'party.guardian',
      '当事人行为时不能辨认或者不能控制自己的行为，请填写监护人的姓名和电话（《行政处罚法》第三十一条）。',
      'The party could not recognise or control the conduct; enter the name and telephone of the guardian (Article 31 of the Law on Administrative Penalty).',
    );
  },
};

export const capacityRules: readonly Rule<CaseSubject>[] = [unable, open, partly, guardian];
