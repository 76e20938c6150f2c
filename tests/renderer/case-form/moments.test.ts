// Times as clerks type them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInChina, momentInChina, readTime, showTime } from '../../../renderer/case-form/moments';
import { momentZh } from '../../../templates/language/dates';

const today = '2026-11-23';
const read = (text: string) => readTime(text, today);

describe('reading a time', () => {
  it.each([
    ['2026-11-23 9:30', '2026-11-23T09:30:00+08:00'],
    ['2026/11/3 09:05', '2026-11-03T09:05:00+08:00'],
    ['20261123 0930', '2026-11-23T09:30:00+08:00'],
    ['2026年11月23日9时30分', '2026-11-23T09:30:00+08:00'],
    ['2026年11月23日 9时', '2026-11-23T09:00:00+08:00'],
    ['2026年11月23日下午3点半', '2026-11-23T15:30:00+08:00'],
    ['11月5日上午9点', '2026-11-05T09:00:00+08:00'],
    ['２０２６－１１－２３　９：３０', '2026-11-23T09:30:00+08:00'],
    ['9:30', '2026-11-23T09:30:00+08:00'],
    ['2026-11-23T09:30:00+08:00', '2026-11-23T09:30:00+08:00'],
    ['2026-11-23', '2026-11-23'],
    ['20261123', '2026-11-23'],
    ['2026年11月23日24时', '2026-11-23'],
    ['  ', ''],
  ])('takes %s as %s', (text, time) => {
    expect(read(text)).toBe(time);
  });

  it.each(['明天', '2026-02-29', '2026-11-23 25:00', '2026-11-23 9:61', '2026-11', '9', '2026年13月1日'])(
    'does not take %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('takes every minute as the form shows it and as papers say it', () => {
    const minute = fc.integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2099, 0) / 60_000 });
    fc.assert(
      fc.property(minute, (count) => {
        const moment = momentInChina(count * 60_000);
        expect(read(showTime(moment))).toBe(moment);
        expect(read(momentZh(moment))).toBe(moment);
      }),
    );
  });

  it('never makes up a time from any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const time = read(text);
        expect(time === null || time === '' || !Number.isNaN(Date.parse(time))).toBe(true);
      }),
    );
  });
});

describe('the day in China', () => {
  it('begins eight hours before that of Greenwich', () => {
    expect(dayInChina(Date.parse('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
    expect(dayInChina(Date.parse('2026-11-22T15:59:59Z'))).toBe('2026-11-22');
  });
});
