// The periods that run from papers: service, announcement, statement and defence, answers to letters.
import { describe, expect, it } from 'vitest';
import { draftOf, issued, officeWith, topicAt } from './a-case';

const order = issued('order-to-correct', '2026-11-23');
const decision = issued('no-penalty-decision', '2026-11-27');

const brief = (all: ReturnType<typeof topicAt>) =>
  all.map(({ state, due, absent, late }) => ({ state, due, absent, late }));

describe('service of the decision', () => {
  const served = (service: object) => draftOf({ papers: [order, { ...decision, served: service }] });

  it('is due within seven working days, for each decision that stands', () => {
    const draft = draftOf({
      papers: [order, { ...decision, standing: 'replaced' }, issued('no-penalty-decision', '2026-11-30')],
    });
    expect(topicAt('decision-service', draft, '2026-12-01')).toMatchObject([
      { due: '2026-12-09', begun: '2026-11-30', state: 'running' },
    ]);
  });

  it('is met on the day it was served, late after the seventh working day', () => {
    expect(brief(topicAt('decision-service', served({ how: 'direct', at: '2026-12-08' }), '2026-12-20'))).toMatchObject(
      [{ state: 'met', due: '2026-12-08', late: false }],
    );
    expect(topicAt('decision-service', served({ how: 'left', at: '2026-12-09' }), '2026-12-20')[0]).toMatchObject({
      state: 'met',
      late: true,
    });
  });

  it('runs on while the post is under way', () => {
    const posted = served({ how: 'post', begunOn: '2026-11-30', at: null });
    expect(topicAt('decision-service', posted, '2026-12-20')[0]?.state).toBe('overdue');
  });

  it('by announcement begins the period of the place: thirty days for a decision in Zhejiang, sixty in Shanghai', () => {
    const announced = { how: 'announcement', begunOn: '2026-12-01', at: null };
    const zhejiang = topicAt('announcement', served(announced), '2026-12-02');
    expect(zhejiang).toMatchObject([
      { due: '2026-12-31', state: 'running', inForce: { rule: { id: 'announcement' } } },
    ]);
    const shanghai = draftOf({ authority: 'jinshan', papers: [{ ...decision, served: announced }] });
    expect(topicAt('announcement', shanghai, '2026-12-02')[0]).toMatchObject({
      due: '2027-02-01',
      inForce: { rule: { id: 'announcement-shanghai' } },
    });
    expect(topicAt('decision-service', served(announced), '2026-12-20')[0]?.state).toBe('met');
  });

  it('by announcement lasts ten working days for other papers in Zhejiang', () => {
    const draft = draftOf({
      papers: [{ ...order, served: { how: 'announcement', begunOn: '2026-12-01', at: null } }, decision],
    });
    expect(topicAt('announcement', draft, '2026-12-02')).toMatchObject([
      { due: '2026-12-15', inForce: { rule: { id: 'announcement-zhejiang' } } },
    ]);
    expect(topicAt('announcement', draft, '2026-12-16')[0]?.state).toBe('met');
  });
});

describe('statement and defence', () => {
  it('lasts three working days in Zhejiang and five elsewhere, and is over by itself', () => {
    const papers = [issued('commitment', '2026-11-23')];
    expect(topicAt('statement', draftOf({ papers }), '2026-11-24')[0]).toMatchObject({
      due: '2026-11-26',
      state: 'running',
    });
    const jiangsu = draftOf({ authority: 'suzhou', papers });
    expect(topicAt('statement', jiangsu, '2026-11-24')[0]).toMatchObject({
      due: '2026-11-30',
      inForce: { rule: { id: 'statement' } },
    });
    expect(topicAt('statement', jiangsu, '2026-12-01')[0]?.state).toBe('met');
  });

  it('falls back on the national rule where the office switches its province’s rule off', () => {
    const own = officeWith({ deadlines: [{ rule: 'statement-zhejiang', off: true, source: '2026年法制会议纪要' }] });
    const draft = draftOf({ papers: [issued('commitment', '2026-11-23')] });
    expect(topicAt('statement', draft, '2026-11-24', own)[0]?.due).toBe('2026-11-30');
  });
});

describe('the answer to a letter of assistance', () => {
  const letter = issued('assistance-letter', '2026-12-01');
  const asked = (particulars: object, course: object = {}) =>
    draftOf({ papers: [letter], particulars: { 'assistance-letter': particulars }, course });

  it('goes by the place that is asked: ten days of Shanghai though Zhejiang asks', () => {
    expect(topicAt('assistance-reply', asked({ addressee: 'jinshan' }), '2026-12-02')).toMatchObject([
      { due: '2026-12-11', inForce: { rule: { id: 'assistance-reply-shanghai' } } },
    ]);
  });

  it('goes by the day that the letter names where it names one', () => {
    const draft = asked({ addressee: 'jinshan', replyBy: '2026-12-08' });
    expect(topicAt('assistance-reply', draft, '2026-12-09')[0]).toMatchObject({
      due: '2026-12-08',
      counted: null,
      state: 'overdue',
    });
  });

  it('has no last day in Zhejiang unless the letter names one, and is still awaited', () => {
    expect(topicAt('assistance-reply', asked({ addressee: 'pinghu' }), '2027-03-01')[0]).toMatchObject({
      due: null,
      state: 'running',
      field: 'course.replies.assistance-letter',
    });
  });

  it('is awaited for other letters only where they ask for one by a day', () => {
    const transfer = (particulars: object) =>
      draftOf({ papers: [issued('transfer-letter', '2026-12-01')], particulars: { 'transfer-letter': particulars } });
    expect(topicAt('letter-reply', transfer({ replyBy: '2026-12-15' }), '2026-12-16')).toMatchObject([
      { due: '2026-12-15', state: 'overdue' },
    ]);
    expect(topicAt('letter-reply', transfer({}), '2026-12-16')).toEqual([]);
  });

  it('is met by an answer after the letter, not by one to an earlier letter', () => {
    const answered = (on: string) => asked({ replyBy: '2026-12-08' }, { replies: { 'assistance-letter': on } });
    expect(topicAt('assistance-reply', answered('2026-12-07'), '2026-12-20')[0]?.state).toBe('met');
    expect(topicAt('assistance-reply', answered('2026-11-07'), '2026-12-20')[0]?.state).toBe('overdue');
  });
});
