// Corrected in time, late, not: what the form says decides, and what it does not say stays unknown.
import { expect, it } from 'vitest';
import { correctionOutcome } from '../../templates/case/correction-outcome';

const outcome = (corrected: string, result?: string, at?: string, deadline: string | null = '2026-10-22') =>
  correctionOutcome({
    grounds: { corrected },
    correction: { deadline, ...(result && { reinspection: { at, result } }) },
  });

it('a re-inspection that found otherwise stands against the answer', () => {
  expect(outcome('yes', 'not-corrected', '2026-10-23T09:00:00+08:00')).toBe('not-corrected');
  expect(outcome('unknown', 'partly', '2026-10-21T09:00:00+08:00')).toBe('not-corrected');
});

it('the answer says whether it was in time: officers often come a day after the limit', () => {
  expect(outcome('yes', 'corrected', '2026-10-23T09:00:00+08:00')).toBe('in-time');
  expect(outcome('no', 'corrected', '2026-10-30T09:00:00+08:00')).toBe('late');
  expect(outcome('yes')).toBe('in-time');
  expect(outcome('no')).toBe('not-corrected');
});

it('without an answer the day of the re-inspection proves it, up to the end of the last day', () => {
  expect(outcome('unknown', 'corrected', '2026-10-22T23:59:00+08:00')).toBe('in-time');
  expect(outcome('unknown', 'corrected', '2026-10-23T00:01:00+08:00')).toBe('unclear');
  expect(outcome('unknown', 'corrected', '2026-10-23T00:01:00+08:00', null)).toBe('unclear');
});

it('an empty or foreign form says nothing', () => {
  expect(correctionOutcome({})).toBe('unknown');
  expect(correctionOutcome(null)).toBe('unknown');
  expect(outcome('unknown')).toBe('unknown');
});
