// What is wrong with a matter is told with its field, while it is typed.
import { describe, expect, it } from 'vitest';
import { judgeMatter } from '../../../templates/law/keeping/judge-matter';
import { findMatter, shippedLaw } from '../../../templates/law/library';
import type { Matter } from '../../../templates/law/schema';

const law = shippedLaw();
const matter = findMatter(law, 'waste-not-sorted') as Matter;
const paths = (changes: object): readonly string[] =>
  judgeMatter({ ...matter, ...changes }, law)
    .findings.filter(({ severity }) => severity === 'block')
    .map(({ path }) => path);

describe('a matter', () => {
  it.each(law.matters.map((one) => [one.id, one] as const))('%s as shipped is fit', (_, one) => {
    expect(judgeMatter(one, law).findings.filter(({ severity }) => severity === 'block')).toEqual([]);
  });

  it('needs a Chinese name, and placeholders that are facts of its own; an unknown sentence is warned of', () => {
    expect(paths({ name: { zh: ' ', en: 'x' } })).toEqual(['name']);
    expect(paths({ sentence: { zh: '', en: '' } })).toEqual([]);
    const bare = judgeMatter({ ...matter, sentence: { zh: '', en: '' } }, law).findings;
    expect(bare.map(({ path, severity }) => [path, severity])).toEqual([['sentence.zh', 'warn']]);
    expect(paths({ sentence: { zh: '{{ mixing }}{{ detial }}', en: '{{ mixing }}' } })).toContain('sentence.zh');
    expect(paths({ sentence: { zh: '{{ mixing', en: '{{ mixing }}' } })).toEqual(['sentence.zh']);
    expect(paths({ sentence: { zh: '{% for a in b %}', en: '' } })).toEqual(['sentence.zh']);
  });

  it('says the same facts in both languages; a missing English sentence is no difference', () => {
    expect(paths({ sentence: { zh: '{{ mixing }}', en: 'mixed' } })).toEqual(['sentence']);
    expect(paths({ sentence: { zh: '{{ mixing }}', en: '' } })).toEqual([]);
  });

  it('has no key twice, no choice twice, no empty list of choices, no greatest below the least', () => {
    const [first] = matter.facts;
    expect(paths({ facts: [...matter.facts, first] })).toContain('facts[2].key');
    expect(paths({ facts: [{ ...first, choices: [] }, matter.facts[1]], bases: [] })).toEqual(['facts[0].choices']);
    const choices = [first?.choices?.[0], first?.choices?.[0]];
    expect(paths({ facts: [{ ...first, choices }, matter.facts[1]], bases: [] })).toEqual(['facts[0].choices']);
    const number = { key: 'area', kind: 'number', label: { zh: '面积', en: 'area' }, required: false, min: 5, max: 4 };
    expect(paths({ facts: [...matter.facts, number] })).toEqual(['facts[2].max']);
  });

  it('has bases whose condition it offers and whose term is in order', () => {
    const [basis] = matter.bases;
    expect(paths({ bases: [{ ...basis, when: { mixing: ['dry'] } }] })).toEqual(['bases[0].when']);
    expect(paths({ bases: [{ ...basis, validFrom: '2026-03-01', validTo: '2026-02-28' }] })).toEqual([
      'bases[0].validTo',
    ]);
  });

  it('is confirmed by somebody', () => {
    expect(paths({ sourceStatus: 'office-confirmed' })).toEqual(['reviewed']);
    expect(paths({ sourceStatus: 'office-confirmed', reviewed: { by: ' ', on: '2026-12-01' } })).toEqual(['reviewed']);
    expect(paths({ sourceStatus: 'office-confirmed', reviewed: { by: '陈', on: '2026-12-01' } })).toEqual([]);
  });

  it('tells faults of the sentence while other fields are still wrong', () => {
    const { findings } = judgeMatter({ ...matter, order: 'x', sentence: { zh: '{{ gone }}', en: '' } }, law);
    expect(findings.map(({ path }) => path)).toEqual(['order', 'sentence.zh']);
  });
});
