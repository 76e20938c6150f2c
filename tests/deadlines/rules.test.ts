// The rules on periods as data: sound, with a source for each, and a warning wherever the text in force is not held.
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../templates/catalogue';
import { answerableLetters } from '../../templates/deadlines/answerable';
import { deadlineRuleSchema } from '../../templates/deadlines/rule';
import { rulesOf, shippedRules } from '../../templates/deadlines/rules';
import { sourceOf } from '../../templates/deadlines/source-of';
import { provisionOf } from '../../templates/law/cite';
import { shippedLaw } from '../../templates/law/library';
import { officeSchema, rulesSchema } from '../../templates/office/office';
import { exampleOffice } from '../desk/example-data';

const law = shippedLaw();
const rules = shippedRules();
const today = '2026-11-23';
const office = officeSchema.parse(exampleOffice);

describe('the rules on periods', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s has the shape of a rule', (id, rule) => {
    expect(deadlineRuleSchema.safeParse(rule).error).toBeUndefined();
    expect(rule.id).toBe(id);
    expect(new Set(rules.map((one) => one.id)).size).toBe(rules.length);
  });

  it('that end with an answer are of the letters for which the form has a day', () => {
    const answered = rules.flatMap(({ ends, papers }) => (ends === 'replied' ? (papers ?? []) : []));
    expect([...new Set(answered)].sort()).toEqual([...answerableLetters].sort());
  });

  it('cite provisions that the library holds in some edition', () => {
    const missing = rules.flatMap(({ id, source }) =>
      source.citations
        .filter(
          (citation) =>
            !law.texts.some(
              ({ law: slug, validFrom }) => slug === citation.law && provisionOf(law, citation, validFrom),
            ),
        )
        .map((citation) => `${id}: ${JSON.stringify(citation)}`),
    );
    expect(missing).toEqual([]);
  });

  it('warn wherever the text in force is not held, or none is', () => {
    for (const rule of rules) {
      const { standing, verify, name } = sourceOf(rule, null, law, today);
      expect(name.zh, rule.id).not.toBe('');
      expect(name.en, rule.id).not.toBe('');
      if (standing === 'older' || standing === 'elsewhere')
        expect(verify.zh + rule.source.words?.zh, rule.id).toMatch(/请本单位核实|仅供对照/);
    }
  });

  it('quote the Shanghai periods from the text of 2018 and say that the one in force is not held', () => {
    const rule = rules.find(({ id }) => id === 'announcement-shanghai');
    expect(rule && sourceOf(rule, null, law, '2026-11-23')).toMatchObject({
      standing: 'older',
      name: { zh: '《上海市城市管理行政执法条例》第二十五条第一款（2018-05-24文本）' },
      text: { zh: expect.stringContaining('经过六十日，即视为送达') },
      verify: { zh: expect.stringContaining('现行文本未收录') },
    });
    expect(rule && sourceOf(rule, null, law, '2020-01-01').standing).toBe('held');
  });

  it('say the numbers that their provisions say', () => {
    const numerals: Record<string, string> = {
      'decision-service': '七日',
      announcement: '三十日',
      'announcement-shanghai': '六十日',
      'announcement-zhejiang': '10日',
      statement: '五日',
      'statement-zhejiang': '3日',
      'assistance-reply-shanghai': '十日',
      'clue-check': '十五日',
      'decision-due': '九十日',
      closing: '十五日',
      publication: '七日',
    };
    const days: Record<string, number> = {
      七日: 7,
      三十日: 30,
      六十日: 60,
      '10日': 10,
      五日: 5,
      '3日': 3,
      十日: 10,
      十五日: 15,
      九十日: 90,
    };
    const counted = rules.filter(({ days, source }) => days !== null && source.kind === 'law');
    expect(counted.map(({ id }) => id).sort()).toEqual(Object.keys(numerals).sort());
    for (const rule of counted) {
      const said = numerals[rule.id] as string;
      const edition = law.texts.find(
        ({ law: slug, articles }) => slug === rule.source.citations[0]?.law && articles.length > 0,
      );
      expect(sourceOf(rule, null, law, edition?.validFrom ?? today).text.zh, rule.id).toContain(said);
      expect(rule.days, rule.id).toBe(days[said]);
    }
  });

  it('of one topic are on the same thing, and each place has one', () => {
    for (const topic of new Set(rules.map((rule) => rule.topic))) {
      const all = rules.filter((rule) => rule.topic === topic);
      expect(new Set(all.map(({ group, begins, ends }) => `${group} ${begins} ${ends}`)).size, topic).toBe(1);
      const valid = all.filter(({ comparison }) => !comparison).map(({ jurisdiction }) => jurisdiction);
      expect(new Set(valid).size, topic).toBe(valid.length);
      expect(valid, topic).toContain('');
    }
  });

  it('name kinds of paper that exist, or that are still to come', () => {
    const toCome = new Set(['assistance-letter', 'transfer-letter', 'early-warning']);
    const kinds = new Set(catalogue.map(({ id }) => id));
    const named = rules.flatMap(({ papers = [], notFor }) => [...papers, ...notFor]);
    expect(named.filter((kind) => !kinds.has(kind) && !toCome.has(kind))).toEqual([]);
  });
});

describe('an office', () => {
  const withChanges = (deadlines: unknown[]) => rulesOf({ rules: rulesSchema.parse({ ...office.rules, deadlines }) });

  it('may give a rule another length, with its source', () => {
    const changed = withChanges([{ rule: 'reinspection', days: 5, source: '本单位2026年内部规程第8条' }]);
    const one = changed.find(({ rule }) => rule.id === 'reinspection');
    expect(one?.rule.days).toBe(5);
    expect(one && sourceOf(one.rule, one.change, law, today)).toMatchObject({
      standing: 'office',
      name: { zh: '本单位规定：本单位2026年内部规程第8条' },
    });
    expect(rulesOf(office).find(({ rule }) => rule.id === 'reinspection')?.rule.days).toBe(3);
  });

  it('cannot change one without saying where that comes from, nor twice', () => {
    const judged = (deadlines: unknown[]) => rulesSchema.safeParse({ ...office.rules, deadlines }).success;
    expect(judged([{ rule: 'reinspection', days: 5, source: ' ' }])).toBe(false);
    expect(judged([{ rule: 'reinspection', days: 5 }])).toBe(false);
    expect(
      judged([
        { rule: 'reinspection', source: '甲' },
        { rule: 'reinspection', off: true, source: '乙' },
      ]),
    ).toBe(false);
    expect(judged([{ rule: 'reinspection', off: true, source: '甲' }])).toBe(true);
  });
});
