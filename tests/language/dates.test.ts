// How dates, moments, deadlines and periods are written in both languages.
import { describe, expect, it } from 'vitest';
import {
  dateEn,
  dateZh,
  momentEn,
  momentZh,
  sayDate,
  sayDeadline,
  sayDeadlineHour,
  sayPeriod,
  sayTime,
  sayWhen,
} from '../../templates/language/dates';

describe('dates', () => {
  it('writes Chinese dates in Arabic figures without padding', () => {
    expect(dateZh('2026-11-23')).toBe('2026年11月23日');
    expect(dateZh('2026-01-05')).toBe('2026年1月5日');
  });

  it('writes English dates as day, month, year', () => {
    expect(dateEn('2026-11-23')).toBe('23 November 2026');
    expect(dateEn('2026-01-05')).toBe('5 January 2026');
  });

  it('knows the leap day and the last day of a year', () => {
    expect(sayDate('2028-02-29')).toEqual({ zh: '2028年2月29日', en: '29 February 2028' });
    expect(sayDate('2026-12-31')).toEqual({ zh: '2026年12月31日', en: '31 December 2026' });
  });

  it('refuses what is no date', () => {
    expect(() => dateEn('2026-13-01')).toThrow(RangeError);
  });
});

describe('moments', () => {
  it('are written with hour and minute', () => {
    expect(momentZh('2026-11-23T09:30:00+08:00')).toBe('2026年11月23日9时30分');
    expect(momentEn('2026-11-23T09:30:00+08:00')).toBe('09:30 on 23 November 2026');
  });

  it('leave out the minutes of a full hour in Chinese only', () => {
    expect(sayTime('2026-11-23T17:00+08:00')).toEqual({ zh: '2026年11月23日17时', en: '17:00 on 23 November 2026' });
  });

  it('keep the clock as written, whatever the offset', () => {
    for (const offset of ['+08:00', 'Z', '-11:00', '+14:00']) {
      expect(momentZh(`2026-12-31T23:59:59${offset}`)).toBe('2026年12月31日23时59分');
      expect(momentEn(`2026-01-01T00:00:00${offset}`)).toBe('00:00 on 1 January 2026');
    }
  });

  it('are said as dates where there is no clock time', () => {
    expect(sayTime('2026-11-23')).toEqual({ zh: '2026年11月23日', en: '23 November 2026' });
  });
});

describe('deadlines', () => {
  it('end at the hour given', () => {
    expect(sayDeadline('2026-11-25T17:00:00+08:00')).toEqual({
      zh: '2026年11月25日17时前',
      en: 'before 17:00 on 25 November 2026',
    });
  });

  it('end with the day where only a day is given, and say so', () => {
    expect(sayDeadline('2026-11-25')).toEqual({ zh: '2026年11月25日24时前', en: 'by 24:00 on 25 November 2026' });
  });
});

describe('deadlines without their preposition', () => {
  it('leave 前 and by to the sentence around them', () => {
    expect(sayDeadlineHour('2026-11-25')).toEqual({ zh: '2026年11月25日24时', en: '24:00 on 25 November 2026' });
    expect(sayDeadlineHour('2026-11-25T17:30:00+08:00')).toEqual({
      zh: '2026年11月25日17时30分',
      en: '17:30 on 25 November 2026',
    });
  });
});

describe('adverbials', () => {
  it('bring the English preposition', () => {
    expect(sayWhen('2026-11-23T09:30:00+08:00').en).toBe('at 09:30 on 23 November 2026');
    expect(sayWhen('2026-11-23').en).toBe('on 23 November 2026');
    expect(sayWhen('2026-11-23', '2026-11-25').en).toBe('from 23 to 25 November 2026');
    expect(sayWhen('2026-11-23T09:30:00+08:00').zh).toBe('2026年11月23日9时30分');
  });
});

describe('periods', () => {
  it('name a shared day once', () => {
    expect(sayPeriod('2026-11-23T09:30:00+08:00', '2026-11-23T10:15:00+08:00')).toEqual({
      zh: '2026年11月23日9时30分至10时15分',
      en: 'from 09:30 to 10:15 on 23 November 2026',
    });
  });

  it('name both days over midnight and over the end of a year', () => {
    expect(sayPeriod('2026-12-31T23:30:00+08:00', '2027-01-01T00:30:00+08:00')).toEqual({
      zh: '2026年12月31日23时30分至2027年1月1日0时30分',
      en: 'from 23:30 on 31 December 2026 to 00:30 on 1 January 2027',
    });
  });

  it('say one moment where there is no end, or the end is the same minute', () => {
    const moment = { zh: '2026年11月23日9时30分', en: '09:30 on 23 November 2026' };
    expect(sayPeriod('2026-11-23T09:30:00+08:00')).toEqual(moment);
    expect(sayPeriod('2026-11-23T09:30:00+08:00', '2026-11-23T09:30:40+08:00')).toEqual(moment);
  });

  it('do not repeat the month or year that two dates share', () => {
    expect(sayPeriod('2026-11-23', '2026-11-25')).toEqual({
      zh: '2026年11月23日至25日',
      en: 'from 23 to 25 November 2026',
    });
    expect(sayPeriod('2026-11-28', '2026-12-02')).toEqual({
      zh: '2026年11月28日至12月2日',
      en: 'from 28 November to 2 December 2026',
    });
    expect(sayPeriod('2026-12-31', '2027-01-02')).toEqual({
      zh: '2026年12月31日至2027年1月2日',
      en: 'from 31 December 2026 to 2 January 2027',
    });
    expect(sayPeriod('2026-12-31', '2026-12-31')).toEqual({ zh: '2026年12月31日', en: '31 December 2026' });
  });
});
