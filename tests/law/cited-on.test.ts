// A template may cite one article until a day and another from the next on.
import { describe, expect, it } from 'vitest';
import { findKind, type Kind } from '../../templates/catalogue';
import { citedFacts } from '../../templates/compose/law-facts';
import { citedLaws } from '../../templates/issued/cited-law';
import { citedOn } from '../../templates/law/cited-on';
import { shippedLaw } from '../../templates/law/library';

const { template } = findKind('order-to-correct') as Kind;
const [name = ''] = Object.keys(template.provisions);
const first = { law: 'penalty-law', article: 28, paragraph: 1, until: '2026-12-31' };
const later = { law: 'penalty-law', article: 33, paragraph: 1, from: '2027-01-01' };
const amended = { ...template, provisions: { ...template.provisions, [name]: [first, later] } };
const there = { law: shippedLaw(), division: '330482' };
const cited = (date: string) => citedFacts(amended, there, date).get(`cited.${name}`)?.words.zh;

describe('a provision cited from or until a day', () => {
  it('is cited on both its ends and not beyond', () => {
    expect(citedOn([first, later], '2026-12-31')).toEqual([first]);
    expect(citedOn([first, later], '2027-01-01')).toEqual([later]);
    expect(citedOn([{}], '2027-01-01')).toHaveLength(1);
  });

  it('leads each paper to the article of its day', () => {
    expect(cited('2026-12-31')).toContain('第二十八条第一款');
    expect(cited('2027-01-01')).toContain('第三十三条第一款');
  });

  it('is a gap on a day for which nothing is cited, never an article of another day', () => {
    const open = { ...template, provisions: { [name]: [first] } };
    expect(citedFacts(open, there, '2027-01-01').get(`cited.${name}`)?.words.zh).toBe('');
    expect(citedLaws(open, null, there.law, '2027-01-01')).toEqual([]);
  });
});
