// What is said of a period: how it was counted, from which provision, and what the neighbours have instead.
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../templates/case/draft';
import { deadlineGivens } from '../../templates/deadlines/deadlines';
import { explain } from '../../templates/deadlines/explain';
import { lawOf } from '../../templates/law/library';
import type { Office } from '../../templates/office/office';
import { draftOf, issued, office, officeWith, topicAt } from './a-case';

const told = (topic: string, draft: Draft, today: string, of: Office = office) => {
  const [deadline] = topicAt(topic, draft, today, of);
  if (deadline === undefined) throw new Error(`no ${topic}`);
  return explain(deadline, deadlineGivens(of), lawOf(of), today);
};

describe('the explanation of a period', () => {
  it('says from which day, how many days, and that the last one was a holiday', () => {
    const draft = draftOf({ course: { filedOn: '2026-07-05' } });
    expect(told('decision-due', draft, '2026-10-10').why).toEqual({
      zh: '自立案之日（2026年7月5日）的次日起算90日，届满之日2026年10月3日不是工作日（国庆节），顺延至2026年10月8日。已逾期2日。',
      en: '90 days, counted from the day after the case was filed (5 July 2026), would end on 3 October 2026, not a working day (National Day), and run on to 8 October 2026. 2 days overdue.',
    });
  });

  it('says what was added and that no holiday table is held for part of it', () => {
    const draft = draftOf({ course: { filedOn: '2026-11-01', extendedDays: 30 } });
    const { zh } = told('decision-due', draft, '2026-11-20').why;
    expect(zh).toContain('次日起算120日（90＋经批准延长或者不计入的30）');
    expect(zh).toContain('没有节假日安排，只按周末推算');
  });

  it('quotes the provisions in force', () => {
    const { source } = told(
      'decision-service',
      draftOf({ papers: [issued('no-penalty-decision', '2026-11-27')] }),
      '2026-11-28',
    );
    expect(source.name.zh).toBe('《中华人民共和国行政处罚法》第六十一条第一款、《中华人民共和国行政处罚法》第八十五条');
    expect(source.text.zh).toContain('在七日内');
    expect(source.standing).toBe('held');
    expect(source.verify.zh).toContain('请本单位核实');
  });

  it('shows what the other places have, each with its source', () => {
    const announced = { how: 'announcement', begunOn: '2026-12-01', at: null };
    const { others } = told(
      'announcement',
      draftOf({ papers: [issued('order-to-correct', '2026-11-23', { served: announced })] }),
      '2026-12-02',
    );
    expect(others.map(({ place, length, source }) => [place.zh, length.zh, source.standing])).toEqual([
      ['全国', '30日', 'held'],
      ['上海', '60日', 'older'],
      ['公告送达（市场监管）', '30日', 'elsewhere'],
    ]);
  });

  it('names the office’s own source where the office changed the rule', () => {
    const own = officeWith({
      deadlines: [{ rule: 'case-not-filed', off: false, days: 60, source: '本单位办案规程第三条' }],
    });
    const { source, why } = told('case-not-filed', draftOf({}), '2026-11-24', own);
    expect(source).toMatchObject({ standing: 'office', name: { zh: '本单位规定：本单位办案规程第三条' } });
    expect(why.zh).toContain('次日起算60日');
  });

  it('says why a rule does not run', () => {
    expect(told('correction', draftOf({}), '2026-11-24').why).toEqual({
      zh: '尚未制作责令改正通知书。',
      en: 'No order to correct has been made.',
    });
  });

  it('says whether it was done in time', () => {
    const late = draftOf({
      papers: [issued('no-penalty-decision', '2026-11-27', { served: { how: 'direct', at: '2026-12-09' } })],
    });
    expect(told('decision-service', late, '2026-12-20').why.zh).toMatch(/于2026年12月9日完成，晚于期限。$/);
  });
});
