// Calendar files as another program reads them (ical.js): words whole, days right in any zone, names that stay.
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../templates/case/draft';
import { draftFacts } from '../../templates/case/draft-facts';
import { type CalendarEvent, calendarText } from '../../templates/deadlines/calendar/calendar-text';
import { deadlineEvent, isForCalendar } from '../../templates/deadlines/calendar/deadline-events';
import { deadlineGivens, deadlinesOf, startOfDay } from '../../templates/deadlines/deadlines';
import { explain } from '../../templates/deadlines/explain';
import { addDays } from '../../templates/language/calendar';
import { lawOf } from '../../templates/law/library';
import { draftOf, issued, office } from './a-case';

const at = Date.parse('2026-11-23T02:30:00Z');
const event: CalendarEvent = {
  uid: '01KBPZ0V00PJJ4NA3XBHYT3K1A-correction',
  due: '2026-11-25',
  summary: '改正期限：平湖市新埭镇老王小吃店',
  description: '自作出之日起',
  location: '新埭镇平兴路88号',
  category: '改正',
  cancelled: false,
};

const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
const written = (change: Partial<CalendarEvent>, now = at) => calendarText('办案期限', [{ ...event, ...change }], now);

/** What a calendar file cannot carry: control characters, and halves of characters. */
const text = fc.string({ unit: 'grapheme', maxLength: 400 }).map((raw) => raw.replace(/\p{Cc}|\p{Cs}/gu, ''));

describe('a calendar file', () => {
  it('gives back every text as it was, whatever it holds', () => {
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const [one] = read(written({ summary, description: `${description}。` }));
        expect(one?.summary).toBe(summary);
        expect(one?.description).toBe(`${description}。`);
      }),
    );
  });

  it('has no line above 75 octets, cuts no character, and ends each line with CRLF', () => {
    fc.assert(
      fc.property(text, (summary) => {
        const file = written({ summary: `${summary}𠮷㙦`.repeat(3) });
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(Buffer.from(line).toString()).toBe(line);
        }
      }),
    );
  });

  it('keeps line breaks, commas, semicolons and backslashes of a text apart from its own', () => {
    const description = '第一行；a,b;c\\n\r\n第二行\nBEGIN:VEVENT';
    const [one, ...others] = read(written({ description }));
    expect(others).toEqual([]);
    expect(one?.description).toBe('第一行；a,b;c\\n\n第二行\nBEGIN:VEVENT');
  });

  it('says a day as that day, leap days and year ends too', () => {
    for (const due of ['2026-11-25', '2028-02-29', '2026-12-31']) {
      const [one] = read(written({ due }));
      expect(one?.startDate.isDate).toBe(true);
      expect(one?.startDate.toString()).toBe(due);
      expect(one?.endDate.toString()).toBe(addDays(due, 1));
    }
  });

  it('says a moment in China’s time, with the zone that belongs to it', () => {
    for (const due of ['2026-11-25T17:00:00+08:00', '2026-11-25T09:00:00Z', '2026-11-25T04:00:00-05:00']) {
      const component = new ICAL.Component(ICAL.parse(written({ due })));
      const zone = new ICAL.Timezone(component.getFirstSubcomponent('vtimezone') as ICAL.Component);
      const [one] = component.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
      expect(one?.startDate.toString()).toBe('2026-11-25T17:00:00');
      expect(one?.startDate.convertToZone(ICAL.Timezone.utcTimezone).toString()).toBe('2026-11-25T09:00:00Z');
      expect(zone.tzid).toBe('Asia/Shanghai');
    }
  });

  it('reminds before what is due, and of what was dealt with not at all', () => {
    const alarms = (file: string) =>
      new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')?.getAllSubcomponents('valarm') ?? [];
    expect(alarms(written({})).map((one) => String(one.getFirstPropertyValue('trigger')))).toEqual(['-PT15H', 'PT9H']);
    expect(alarms(written({ cancelled: true }))).toEqual([]);
    expect(read(written({ cancelled: true }))[0]?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('made later renews what an earlier one brought: same name, higher revision', () => {
    const [first] = read(written({}));
    const [second] = read(written({ due: '2026-11-30' }, at + 1000));
    expect(second?.uid).toBe(first?.uid);
    expect(second?.sequence).toBeGreaterThan(first?.sequence ?? 0);
    expect(read(written({}, Date.parse('2090-01-01T00:00:00Z')))[0]?.sequence).toBeLessThan(2 ** 31);
  });
});

describe('the events of a case', () => {
  const eventsOf = (draft: Draft, today: string, language: 'zh' | 'en' | 'zh-en' = 'zh') => {
    const givens = deadlineGivens(office);
    const all = deadlinesOf(draftFacts(draft), givens, startOfDay(today));
    const one = {
      id: draft.id,
      party: { zh: '老王小吃店', en: 'Lao Wang Snack Shop' },
      matter: { zh: '超出门窗', en: 'over-window' },
      place: { zh: '平兴路', en: '' },
    };
    return all
      .filter((deadline) => isForCalendar(deadline, today))
      .map((deadline) => deadlineEvent(deadline, all, explain(deadline, givens, lawOf(office), today), one, language));
  };
  const dated = { immediately: false, deadline: '2026-11-25' };
  const order = issued('order-to-correct', '2026-11-23');

  it('have names of their own that stay when day, number and rule change', () => {
    const names = (draft: Draft) => eventsOf(draft, '2026-11-24').map(({ uid }) => uid);
    const before = names(draftOf({ correction: dated, papers: [order, issued('no-penalty-decision', '2026-11-24')] }));
    const after = names(
      draftOf({
        authority: 'jinshan',
        correction: { ...dated, deadline: '2026-12-01' },
        papers: [{ ...order, number: '另号' }, issued('no-penalty-decision', '2026-11-25')],
      }),
    );
    expect(after).toEqual(before);
    expect(new Set(before).size).toBe(before.length);
    expect(before).toContain('01KBPZ0V00PJJ4NA3XBHYT3K1A-reinspection');
  });

  it('of two papers of one kind are told apart', () => {
    const draft = draftOf({
      papers: [issued('no-penalty-decision', '2026-11-23'), issued('no-penalty-decision', '2026-11-24')],
    });
    const names = eventsOf(draft, '2026-11-24')
      .map(({ uid }) => uid)
      .filter((uid) => uid.includes('decision-service'));
    expect(names).toEqual([
      '01KBPZ0V00PJJ4NA3XBHYT3K1A-decision-service',
      '01KBPZ0V00PJJ4NA3XBHYT3K1A-decision-service-2',
    ]);
  });

  it('say what is due, for whom, why, and by which provision, in the language asked for', () => {
    const draft = draftOf({ papers: [issued('no-penalty-decision', '2026-11-24')] });
    const [zh] = eventsOf(draft, '2026-11-24').filter(({ uid }) => uid.includes('decision-service'));
    expect(zh).toMatchObject({ summary: '决定书送达：老王小吃店', category: '送达', location: '平兴路' });
    expect(zh?.description).toContain('次日起算7个工作日');
    expect(zh?.description).toContain('依据：《中华人民共和国行政处罚法》第六十一条第一款');
    const [both] = eventsOf(draft, '2026-11-24', 'zh-en').filter(({ uid }) => uid.includes('decision-service'));
    expect(both?.summary).toBe('决定书送达：老王小吃店 / Service of the decision: Lao Wang Snack Shop');
  });

  it('are struck for a month after they were dealt with, then left out', () => {
    const done = draftOf({
      correction: { ...dated, reinspection: { at: '2026-11-26T09:00:00+08:00', result: 'corrected', finding: '' } },
      papers: [order],
    });
    const struck = (today: string) => eventsOf(done, today).filter(({ cancelled }) => cancelled).length;
    expect(struck('2026-12-01')).toBeGreaterThan(0);
    expect(struck('2027-06-01')).toBe(0);
  });
});
