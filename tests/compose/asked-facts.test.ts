// Answers to what a paper asks for reach the paper in both languages, by the kind of their ask.
import { describe, expect, it } from 'vitest';
import { isOfKind } from '../../templates/asks/answer';
import { type Ask, askSchema } from '../../templates/asks/ask';
import { wholeParticulars } from '../../templates/asks/whole-particulars';
import { askedFacts } from '../../templates/compose/asked-facts';
import { checkTemplate } from '../../templates/compose/check-template';
import { officeSchema } from '../../templates/office/office';
import { exampleOffice } from '../desk/example-data';

const office = officeSchema.parse(exampleOffice);

const ask = (key: string, kind: Ask['kind'], more: Partial<Ask> = {}): Ask =>
  askSchema.parse({ key, kind, label: { zh: '甲', en: 'A' }, ...more });

const told = (asks: readonly Ask[], answers: Record<string, unknown>) =>
  askedFacts({
    kind: 'sample',
    asks,
    particulars: wholeParticulars({ sample: answers }),
    office,
    evidence: new Map(),
    papers: new Map(),
  });

describe('an answer', () => {
  it('is said by the kind of its ask', () => {
    const choices = [{ value: 'leave', label: { zh: '留置送达', en: 'service by leaving the document' } }];
    const { named, chosen } = told([ask('when', 'moment'), ask('how', 'choice', { choices }), ask('many', 'number')], {
      when: '2026-11-23T09:30:00+08:00',
      how: 'leave',
      many: 3,
    });
    expect(named.get('asked.when')?.words).toEqual({ zh: '2026年11月23日9时30分', en: '09:30 on 23 November 2026' });
    expect(named.get('asked.how')?.words.zh).toBe('留置送达');
    expect(chosen.how).toBe('leave');
    expect(named.get('asked.many')?.words.en).toBe('3');
  });

  it('that is missing is a gap with the name of the ask', () => {
    const { named } = told([ask('reason', 'text')], {});
    expect(named.get('asked.reason')?.runs('zh')).toEqual([
      { text: '【甲】', field: 'particulars.sample.reason', gap: true },
    ]);
  });

  it('that names organs is said together, by the names of the office where it knows them', () => {
    const [authority] = office.authorities;
    const { named, collections } = told([ask('to', 'organs')], { to: [authority?.id, { zh: '乙局', en: 'Bureau B' }] });
    expect(named.get('asked.to')?.words.zh).toBe(`${authority?.name.zh}、乙局`);
    expect(collections['asked.to']).toHaveLength(2);
  });

  it('of another kind than asked for counts as none and is known to be wrong', () => {
    const { named } = told([ask('when', 'date')], { when: '2026-02-30' });
    expect(named.get('asked.when')?.runs('zh')[0]?.gap).toBe(true);
    expect(isOfKind(ask('when', 'date'), '2026-02-30')).toBe(false);
  });
});

describe('a template', () => {
  const sample = (text: string): string => `kind: sample
edition: "1"
name: { zh: 样, en: Sample }
subject: case
page: form
asks:
  - { key: items, kind: texts, label: { zh: 事项, en: items } }
  - { key: reply, kind: date, label: { zh: 日期, en: date } }
sources: [x]
copies: [{ zh: 存根, en: File copy }]
blocks:
  - { clause: list, kind: list, each: asked.items, items: [{ zh: "{{ item.name }}", en: "{{ item.name }}" }] }
  - { clause: body, kind: paragraph, text: { zh: "${text}", en: "${text}" } }
`;

  it('may name its own asks and the entries of its lists', () => {
    expect(checkTemplate(sample('{{ asked.reply }}{{ counted.items }}'), 'a.yaml')).toEqual([]);
  });

  it('that names an ask it does not make is refused', () => {
    expect(checkTemplate(sample('{{ asked.replay }}'), 'a.yaml')[0]?.sentence.en).toContain('asked.replay');
  });
});
