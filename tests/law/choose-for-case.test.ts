// The facts of a case reach the choice of its law, the kind of party among them.
import { describe, expect, it } from 'vitest';
import { type Case, caseSchema } from '../../templates/case/case';
import { chooseForCase } from '../../templates/law/choose-for-case';
import { validCase } from '../case/valid-case';
import { codes, consequences, law, names, today } from './choosing';

const read = caseSchema.parse(validCase());
const wasteIn = (division: string, from: string): Case => ({
  ...read,
  matter: 'waste-not-sorted',
  act: { ...read.act, division, from, facts: { mixing: 'hazardous' } },
});

describe('choosing for a case', () => {
  it('takes place, facts and kind of party from the case', () => {
    const choice = chooseForCase(wasteIn('310116', '2026-10-12T09:30:00+08:00'), law, today);
    expect(consequences(choice)).toEqual(['《上海市生活垃圾管理条例》第五十七条第二款']);
    expect(codes(choice)).toEqual(['candidate-matter']);
  });

  it('takes the day of the act, not the day of the paper', () => {
    const choice = chooseForCase(wasteIn('330482', '2021-09-01T23:59:00+08:00'), law, today);
    expect(names(choice)).toEqual(['《浙江省生活垃圾管理条例》第二十七条']);
  });

  it('shows the law of the day of the paper while the day of the act is not known', () => {
    expect(names(chooseForCase(wasteIn('330482', ''), law, today))).toEqual(['《嘉兴市生活垃圾分类管理条例》第十二条']);
  });

  it('blocks a matter that is not in the list', () => {
    const choice = chooseForCase({ ...read, matter: 'no-such-matter' }, law, today);
    expect(choice.outcome).toBe('missing');
    expect(choice.notices.map((notice) => notice.severity)).toEqual(['block']);
  });
});
