// The course of a case in time: order of dates, deadlines, which stage asks for what.
import { describe, expect, it } from 'vitest';
import { checkCase } from '../../templates/checks/check-case';
import type { Finding } from '../../templates/checks/finding';
import { issued, openCase, put, type SampleCase, sampleCase } from './sample-case';
import { sampleChoice } from './sample-office';

type Change = (input: SampleCase) => void;

function apply(changes: readonly Change[], input: SampleCase): void {
  for (const change of changes) change(input);
}

const codes = (findings: readonly Finding[]): string[] => findings.map((finding) => finding.code);
const check = (...changes: Change[]): Finding[] => checkCase(sampleCase((input) => apply(changes, input)));
const checkOpen = (...changes: Change[]): Finding[] => checkCase(openCase((input) => apply(changes, input)));

describe('the course of a case', () => {
  it('may cross the end of a year and a leap day', () => {
    const crossing = check(
      put('case.act.from', '2027-12-31T23:50:00+08:00'),
      put('case.inspection.from', '2027-12-31T23:55:00+08:00'),
      put('case.inspection.until', '2028-01-01T00:20:00+08:00'),
      put('case.evidence.0.takenAt', '2028-01-01'),
      put('case.correction.deadline', '2028-02-28'),
      put('case.correction.reinspection.at', '2028-02-29T09:00:00+08:00'),
      put('case.grounds.decidedOn', '2028-02-29'),
      put('case.education.givenAt', '2028-02-29T10:00:00+08:00'),
      put('date', '2028-02-29'),
      put('case.grounds.lookUp.until', '2027-12-31'),
    );
    expect(crossing).toEqual([]);
  });

  it('lets an act begin while officers are on the spot, not after they have left', () => {
    expect(check(put('case.act.from', '2026-11-23T10:15:00+08:00'))).toEqual([]);
    expect(codes(check(put('case.act.from', '2026-11-23T10:16:00+08:00')))).toEqual(['inspection-before-act']);
  });

  it('compares moments by instant where offsets differ, and asks for China Standard Time', () => {
    // 09:00 in Tokyo is 08:00 in China: earlier than the inspection at 09:30, although 10:30 is printed later.
    expect(codes(check(put('case.act.from', '2026-11-23T10:30:00+09:00')))).toEqual(['time-not-in-china']);
  });

  it('lets everything happen on the day of the paper, whatever the hour', () => {
    const sameDay = checkOpen(
      put('case.act.from', '2026-11-23T23:00:00+08:00'),
      put('case.inspection.from', '2026-11-23T23:30:00+08:00'),
      put('case.inspection.until', '2026-11-23T23:59:00+08:00'),
      put('case.correction.deadline', '2026-11-23'),
    );
    expect(sameDay).toEqual([]);
  });

  it('holds what has happened to the day of the paper', () => {
    expect(codes(check(put('case.evidence.0.takenAt', '2026-11-28')))).toEqual(['in-the-future']);
    expect(codes(check(put('date', '2026-11-26')))).toContain('in-the-future');
  });
});

describe('acts of long ago', () => {
  it('may be two years old to the day, counted from their end', () => {
    const on = (day: string): Change[] => [
      put('case.act.from', `${day}T09:00:00+08:00`),
      put('case.grounds.lookUp.until', day),
    ];
    expect(check(...on('2024-11-23'))).toEqual([]);
    const longAgo = on('2020-01-01');
    expect(codes(check(...longAgo))).toEqual(['act-two-years-ago']);
    expect(check(...longAgo, put('case.act.until', '2026-11-23T09:00:00+08:00'))).toEqual([]);
  });
});

describe('an order made anew for a case that went on', () => {
  const order = put('kind', 'order-to-correct');

  it('is not held to what happened after its day', () => {
    expect(check(order, put('date', '2026-11-23'))).toEqual([]);
  });

  it('cannot be dated after its deadline', () => {
    expect(codes(check(order, put('date', '2026-11-26')))).toEqual(['deadline-before-order']);
  });
});

describe('a decision of no penalty', () => {
  const decision = put('kind', 'no-penalty-decision');

  it('may be dated after the deadline of an order issued before', () => {
    expect(check(decision, put('case.papers', [issued('order-to-correct', '2026-11-23T11:00:00+08:00')]))).toEqual([]);
  });

  it('is dated on or after the day it was decided', () => {
    expect(codes(check(decision, put('case.grounds.decidedOn', '2026-11-28')))).toContain('paper-before-decision');
  });

  it('follows the commitment', () => {
    expect(check(decision, put('case.papers', [issued('commitment', '2026-11-23T11:00:00+08:00')]))).toEqual([]);
    const commitment = put('kind', 'commitment');
    const decided = put('case.papers', [issued('no-penalty-decision', '2026-11-26T11:00:00+08:00')]);
    expect(codes(check(commitment, decided))).toContain('commitment-after-decision');
  });
});

describe('papers that are no decision', () => {
  it('do not ask for grounds that are not yet decided', () => {
    for (const kind of ['order-to-correct', 'commitment', 'education-letter']) {
      expect(checkOpen(put('kind', kind))).toEqual([]);
    }
  });

  it('are held to the answers once they tell the party that no penalty is imposed', () => {
    const letter = put('kind', 'education-letter');
    expect(check(letter)).toEqual([]);
    expect(codes(check(letter, put('case.grounds.first', 'no')))).toEqual(['leg-unsupported']);
    expect(codes(check(letter, put('date', '2026-11-24')))).toContain('paper-before-decision');
  });

  it('are asked for nothing by the structure of the penalty', () => {
    const orderFirst = put('choice', { ...sampleChoice, basis: { structure: 'A' } });
    expect(checkOpen(orderFirst, put('kind', 'order-to-correct'))).toEqual([]);
    expect(codes(check(orderFirst, put('kind', 'no-penalty-decision')))).toEqual(['structure-a-needs-no-decision']);
  });
});

describe('re-inspection and deadline', () => {
  const early = put('case.correction.reinspection.at', '2026-11-25T16:59:00+08:00');

  it('agree from the very minute of the deadline on', () => {
    expect(check(put('case.correction.reinspection.at', '2026-11-25T17:00:00+08:00'))).toEqual([]);
    expect(codes(check(early))).toEqual(['reinspection-before-deadline']);
  });

  it('warn where the party corrected early, block where it is held to be in default', () => {
    expect(check(early)).toMatchObject([{ severity: 'warn' }]);
    const default_ = check(early, put('case.correction.reinspection.result', 'not-corrected'));
    expect(default_.find((finding) => finding.code === 'reinspection-before-deadline')?.severity).toBe('block');
  });
});

describe('deadlines', () => {
  it('name the holiday and the next working day', () => {
    const [finding] = checkOpen(
      put('case.act.from', '2026-09-28T09:00:00+08:00'),
      put('case.inspection.from', '2026-09-28T09:30:00+08:00'),
      put('case.inspection.until', '2026-09-28T10:00:00+08:00'),
      put('case.evidence', []),
      put('date', '2026-09-28'),
      put('case.correction.deadline', '2026-10-01T17:00:00+08:00'),
    );
    expect(finding?.code).toBe('deadline-not-a-working-day');
    expect(finding?.sentence.zh).toContain('国庆节');
    expect(finding?.sentence.zh).toContain('2026年10月8日');
    expect(finding?.sentence.en).toContain('8 October 2026');
  });

  it('may fall on a working weekend, or on a weekend the office works', () => {
    const saturday = put('case.correction.deadline', '2026-11-28');
    expect(codes(checkOpen(saturday))).toEqual(['deadline-not-a-working-day']);
    expect(checkOpen(saturday, put('office.rules.workingDays', ['2026-11-28']))).toEqual([]);
  });

  it('of a year without holiday table are said to be checked by weekend alone', () => {
    expect(codes(checkOpen(put('case.correction.deadline', '2030-11-22')))).toEqual(['holiday-table-missing']);
    const entered = put('office.rules.holidays', ['2030-10-01']);
    expect(checkOpen(put('case.correction.deadline', '2030-11-22'), entered)).toEqual([]);
  });

  it('are not asked for where the correction is made at once', () => {
    expect(checkOpen(put('case.correction.immediately', true), put('case.correction.deadline', null))).toEqual([]);
  });
});
