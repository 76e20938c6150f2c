// A paper begun from a warning bears its facts; the rest is a person's to say, and what was said before stands.
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../templates/asks/ask';
import { findKind } from '../../templates/catalogue';
import { beginPaper } from '../../templates/warnings/draft-answers';
import { explainRule } from '../../templates/warnings/explain-rule';
import { findWarnings } from '../../templates/warnings/find-warnings';
import type { Occurrence } from '../../templates/warnings/occurrence';
import { asideOf } from '../../templates/warnings/put-aside';
import { usualWarnings, type Warning } from '../../templates/warnings/warning';

const matter = { zh: '占道设摊', en: 'Street vending' };
const asks = (findKind('early-warning')?.template.asks ?? []) as readonly Ask[];

function warningOf(days: readonly string[], more: Partial<Occurrence>): Warning {
  const ones = days.map((on, index): Occurrence => {
    const name = { zh: `张三${index}`, en: '' };
    return {
      ...{ id: `01KB3S8E7R00000000000000${10 + index}`, of: 'case', matter: 'street-vending', division: '330482' },
      ...{ authority: 'pinghu', authorityName: { zh: '平湖局', en: 'Pinghu Bureau' }, on },
      ...{ party: { name, code: `C${index}` }, place: { zh: '新埭市场', en: 'Xindai Market' } },
      ...more,
    };
  });
  const [warning] = findWarnings(ones, '2026-11-23', usualWarnings, { matter: () => matter });
  if (warning === undefined) throw new Error('no warning');
  return warning;
}

const again = () => warningOf(['2026-10-01', '2026-11-01'], { party: { name: { zh: '张三', en: '' }, code: 'C' } });
const rising = () => warningOf(['2026-11-01', '2026-11-02', '2026-11-03'], {});

describe('a paper begun from a warning', () => {
  it('bears subject, circumstances and assessment, and says what remains to be entered', () => {
    const { answers, remains } = beginPaper(rising(), usualWarnings, 'organisation', {}, asks, matter);
    expect(answers.subject).toEqual(matter);
    expect(answers.situation).toMatchObject({ zh: expect.stringContaining('2026年11月3日，新埭市场，平湖局') });
    expect(answers.assessment).toMatchObject({
      zh: expect.stringMatching(/近30天3起.*规则：.*超过此前6个30天的平均数/),
      en: expect.stringContaining('mean'),
    });
    expect(remains.map(({ key }) => key)).toEqual(['addressees', 'measures', 'contact']);
  });

  it('never names an individual by itself, and an organisation where the warning is about it', () => {
    const ofPerson = beginPaper(again(), usualWarnings, 'individual', {}, asks, matter).answers;
    expect(ofPerson.naming).toBe('unnamed');
    expect(JSON.stringify(ofPerson)).not.toContain('张三');
    expect(beginPaper(again(), usualWarnings, 'organisation', {}, asks, matter).answers.naming).toBe('named');
    expect(beginPaper(rising(), usualWarnings, 'organisation', {}, asks, matter).answers.naming).toBe('unnamed');
  });

  it('gives no name in what it writes where a person has already left the party unnamed', () => {
    const before = { naming: 'unnamed' };
    const { answers } = beginPaper(again(), usualWarnings, 'organisation', before, asks, matter);
    expect(answers.naming).toBe('unnamed');
    expect(answers.assessment).toBeDefined();
    expect(JSON.stringify(answers)).not.toContain('张三');
  });

  it('leaves what was answered before', () => {
    const before = { assessment: { zh: '已写好', en: '' }, measures: [{ zh: '巡查', en: '' }] };
    const { answers, remains } = beginPaper(rising(), usualWarnings, 'organisation', before, asks, matter);
    expect(answers.assessment).toEqual(before.assessment);
    expect(remains.map(({ key }) => key)).not.toContain('measures');
  });
});

describe('a rule in words', () => {
  it('names its figures and what it was compared with, in both languages', () => {
    const explained = explainRule(rising(), usualWarnings);
    expect(explained.zh).toContain('不少于3');
    expect(explained.zh).toContain('此前各期依次为0、0、0、0、0、0起');
    expect(explained.en).toContain('Earlier periods in order: 0, 0, 0, 0, 0, 0');
  });
});

describe('a warning put aside', () => {
  const aside = (warning: Warning) => ({
    ...{ key: warning.key, at: '2026-11-23T09:00:00+08:00', by: '周岚', reason: '同一活动' },
    counted: warning.occurrences.map(({ id }) => id),
  });

  it('stays aside until something new is counted, also where less is', () => {
    const warning = rising();
    const entry = aside(warning);
    expect(asideOf(warning, [entry])).toEqual(entry);
    expect(asideOf({ ...warning, occurrences: warning.occurrences.slice(1) }, [entry])).toEqual(entry);
    const fresh = { ...(warning.occurrences[0] as Occurrence), id: '01KB3S8E7R0000000000000099' };
    expect(asideOf({ ...warning, occurrences: [fresh, ...warning.occurrences] }, [entry])).toBeNull();
    expect(asideOf({ ...warning, key: 'other' }, [entry])).toBeNull();
  });
});
