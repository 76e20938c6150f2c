// The end of a period as the board says it: China's day and hour, whatever the zone of the moment.
import { describe, expect, it } from 'vitest';
import { writeDue } from '../../../renderer/deadlines/due-words';
import { daysUntil } from '../../../renderer/drafts/deadline';

const now = Date.parse('2026-11-23T09:00:00+08:00');

describe('the end of a period', () => {
  it('is a day without an hour where it lasts to the end of that day', () => {
    expect(writeDue('2026-11-25', 'zh', now)).toBe('11月25日');
    expect(writeDue('2027-02-22', 'en', now)).toBe('22 Feb 2027');
  });

  it('has its hour in China’s time', () => {
    expect(writeDue('2026-11-25T17:00:00+08:00', 'zh', now)).toBe('11月25日 17:00');
    expect(writeDue('2026-11-25T20:30:00Z', 'en', now)).toBe('26 Nov 04:30');
  });

  it('is so many days of China away', () => {
    expect(daysUntil('2026-11-25', now)).toBe(2);
    expect(daysUntil('2026-11-22T23:00:00+08:00', now)).toBe(-1);
    expect(daysUntil('2026-11-23T00:00:00+08:00', now)).toBe(0);
  });
});
