// The periods of a case in its course: what runs, until when, and what is met, late or overdue.
import { describe, expect, it } from 'vitest';
import { draftFacts } from '../../templates/case/draft-facts';
import { draftStatus } from '../../templates/case/draft-status';
import { deadlinesAt, draftOf, issued, officeWith, topicAt } from './a-case';

const order = issued('order-to-correct', '2026-11-23');
const decision = issued('no-penalty-decision', '2026-11-27');
const dated = { immediately: false, deadline: '2026-11-25T17:00:00+08:00' };
const reinspected = (result: string, at = '2026-11-26T09:00:00+08:00') => ({
  ...dated,
  reinspection: { at, result, finding: '' },
});

const brief = (all: ReturnType<typeof topicAt>) =>
  all.map(({ state, due, absent, late }) => ({ state, due, absent, late }));

describe('the time limit for correction', () => {
  const draft = draftOf({ correction: dated, papers: [order] });

  it('runs, is due soon within three days, and is overdue by the hour', () => {
    const due = '2026-11-25T17:00:00+08:00';
    expect(topicAt('correction', draft, '2026-11-22')[0]).toMatchObject({ state: 'running', due, begun: '2026-11-23' });
    expect(topicAt('correction', draft, '2026-11-23')[0]?.state).toBe('soon');
    expect(topicAt('correction', draft, '2026-11-25T16:59:00+08:00')[0]?.state).toBe('soon');
    expect(topicAt('correction', draft, '2026-11-25T17:01:00+08:00')[0]?.state).toBe('overdue');
  });

  it('is overdue exactly when the list says so', () => {
    for (const at of ['2026-11-23', '2026-11-25T16:59:59+08:00', '2026-11-25T17:00:01+08:00', '2026-12-24']) {
      const nowMs = Date.parse(at.length === 10 ? `${at}T00:00:00+08:00` : at);
      const isOverdue = draftStatus(draftFacts(draft), nowMs) === 'overdue';
      expect(topicAt('correction', draft, at)[0]?.state === 'overdue', at).toBe(isOverdue);
    }
  });

  it('given as a day lasts to the end of that day in China', () => {
    const whole = draftOf({ correction: { immediately: false, deadline: '2026-11-25' }, papers: [order] });
    expect(topicAt('correction', whole, '2026-11-25T23:59:00+08:00')[0]?.state).toBe('soon');
    expect(topicAt('correction', whole, '2026-11-25T16:01:00Z')[0]?.state).toBe('overdue');
  });

  it('is met by a re-inspection that found the correction, late where that was after the hour', () => {
    const late = draftOf({ correction: reinspected('corrected'), papers: [order] });
    expect(brief(topicAt('correction', late, '2026-12-01'))).toMatchObject([{ state: 'met', late: true }]);
    const early = draftOf({ correction: reinspected('corrected', '2026-11-25T16:00:00+08:00'), papers: [order] });
    expect(brief(topicAt('correction', early, '2026-12-01'))).toMatchObject([{ state: 'met', late: false }]);
  });

  it('stays overdue where the re-inspection found nothing corrected', () => {
    const draft = draftOf({ correction: reinspected('not-corrected'), papers: [order] });
    expect(topicAt('correction', draft, '2026-12-01')[0]?.state).toBe('overdue');
  });

  it('does not run before an order was made, nor where correction was ordered at once', () => {
    expect(topicAt('correction', draftOf({ correction: dated }), '2026-12-01')[0]?.absent).toBe('no-order');
    const atOnce = draftOf({ correction: { immediately: true, deadline: null }, papers: [order] });
    expect(topicAt('correction', atOnce, '2026-12-01')[0]?.absent).toBe('at-once');
    const open = draftOf({ papers: [order] });
    expect(topicAt('correction', open, '2026-12-01')[0]?.absent).toBe('no-deadline');
  });

  it('runs from an order that was only printed as well', () => {
    const printed = draftOf({ correction: dated }, [
      {
        at: '2026-11-24T11:00:00+08:00',
        what: 'printed',
        kind: 'order-to-correct',
        language: 'zh',
        layout: 'stacked',
        formats: ['pdf'],
        sha256: 'a'.repeat(64),
      },
    ]);
    expect(topicAt('correction', printed, '2026-11-24')[0]).toMatchObject({ begun: '2026-11-24', state: 'soon' });
  });

  it('does not run from an order that is void', () => {
    const draft = draftOf({ correction: dated, papers: [{ ...order, standing: 'void' }] });
    expect(topicAt('correction', draft, '2026-12-01')[0]?.absent).toBe('no-order');
  });
});

describe('re-inspection', () => {
  it('is due three working days after the time limit, as the office sets it', () => {
    const draft = draftOf({ correction: dated, papers: [order] });
    expect(topicAt('reinspection', draft, '2026-11-26')[0]).toMatchObject({ due: '2026-11-30', state: 'running' });
    expect(topicAt('reinspection', draft, '2026-12-01')[0]?.state).toBe('overdue');
    const own = officeWith({ deadlines: [{ rule: 'reinspection', off: false, days: 1, source: '内部规程' }] });
    expect(topicAt('reinspection', draft, '2026-11-26', own)[0]?.due).toBe('2026-11-26');
  });

  it('is met by any re-inspection, whatever it found', () => {
    const draft = draftOf({ correction: reinspected('not-corrected'), papers: [order] });
    expect(topicAt('reinspection', draft, '2026-12-05')[0]).toMatchObject({ state: 'met', late: false });
  });

  it('is not due where the correction was made on the spot', () => {
    const draft = draftOf({ correction: dated, grounds: { corrected: 'yes' }, papers: [order] });
    expect(topicAt('reinspection', draft, '2026-12-05')[0]?.absent).toBe('corrected-on-the-spot');
  });
});

describe('the case itself', () => {
  it('has ninety days from its filing, more by approval, and days that do not count', () => {
    const filed = (course: object) => draftOf({ course: { filedOn: '2026-07-05', ...course } });
    expect(topicAt('decision-due', filed({}), '2026-08-01')[0]).toMatchObject({ due: '2026-10-08', state: 'running' });
    expect(topicAt('decision-due', filed({}), '2026-09-26')[0]?.state).toBe('soon');
    expect(topicAt('decision-due', filed({}), '2026-10-09')[0]?.state).toBe('overdue');
    expect(topicAt('decision-due', filed({ extendedDays: 30, daysNotCounted: 2 }), '2026-10-09')[0]).toMatchObject({
      due: '2026-11-04',
      added: 32,
    });
  });

  it('that was never filed is watched from its inspection until it is finished', () => {
    expect(topicAt('case-not-filed', draftOf({}), '2026-11-24')[0]).toMatchObject({
      begun: '2026-11-23',
      state: 'running',
      due: '2027-02-22',
    });
    const closed = draftOf({ correction: reinspected('corrected'), papers: [order] });
    expect(topicAt('case-not-filed', closed, '2027-03-01')[0]?.state).toBe('met');
    expect(topicAt('case-not-filed', draftOf({ course: { filedOn: '2026-11-24' } }), '2027-03-01')[0]?.absent).toBe(
      'filed',
    );
  });

  it('begins with the check of its clue: fifteen working days, ten more by approval', () => {
    const clue = (course: object, inspection: object = {}) => draftOf({ course, inspection });
    expect(topicAt('clue-check', clue({ clueOn: '2026-09-21' }), '2026-09-22')[0]?.due).toBe('2026-10-19');
    expect(topicAt('clue-check', clue({ clueOn: '2026-09-21', clueExtendedDays: 10 }), '2026-09-22')[0]?.due).toBe(
      '2026-11-02',
    );
    const checked = clue({ clueOn: '2026-09-21' }, { from: '2026-10-20T09:00:00+08:00' });
    expect(topicAt('clue-check', checked, '2026-12-01')[0]).toMatchObject({ state: 'met', late: true });
  });

  it('ends with the closing form and, where it is to be published, the publication', () => {
    const done = draftOf({ papers: [decision], course: { closedOn: '2026-12-18', publication: 'yes' } });
    expect(topicAt('closing', done, '2026-12-30')[0]).toMatchObject({ state: 'met', due: '2026-12-18', late: false });
    expect(topicAt('publication', done, '2026-12-08')[0]).toMatchObject({
      due: '2026-12-08',
      state: 'soon',
      field: 'course.publishedOn',
    });
    expect(topicAt('publication', draftOf({ papers: [decision] }), '2026-12-08')[0]?.absent).toBe('not-to-publish');
  });
});

describe('a half-filled draft', () => {
  it('of any shape has deadlines that say why they do not run', () => {
    for (const data of [
      { correction: null, papers: 'x', course: [] },
      { inspection: 7, particulars: { 'assistance-letter': null } },
      { authority: 5, act: 'x' },
    ]) {
      const all = deadlinesAt(draftOf(data), '2026-11-23');
      expect(all.length).toBeGreaterThan(8);
      for (const one of all) expect(one.state === 'none').toBe(one.absent !== null);
    }
  });
});
