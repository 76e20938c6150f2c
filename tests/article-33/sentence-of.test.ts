// The sentences of Article 33(1) come from the law library, not from the program.
import { expect, it } from 'vitest';
import { sentenceOf } from '../../templates/article-33/sentence-of';
import { provisionOf } from '../../templates/law/cite';
import { shippedLaw } from '../../templates/law/library';

it('quotes each of the two sentences of the paragraph alone, in both languages', () => {
  const provision = provisionOf(shippedLaw(), { law: 'penalty-law', article: 33, paragraph: 1 }, '2026-12-01');
  const text = provision?.text ?? { zh: '', en: '' };
  const [first, second] = [sentenceOf(text, 0, 2), sentenceOf(text, 1, 2)];
  expect(first.zh).toBe('违法行为轻微并及时改正，没有造成危害后果的，不予行政处罚。');
  expect(second.zh).toBe('初次违法且危害后果轻微并及时改正的，可以不予行政处罚。');
  expect(first.en).toMatch(/^Where a person commits a minor violation.*penalty\.$/);
  expect(second.en).toMatch(/^Where a person commits .* first time.*penalty\.$/);
});

it('gives the whole text where an office entered it in another number of sentences, and nothing for no English', () => {
  expect(sentenceOf({ zh: '甲。乙。丙。', en: '' }, 1, 2)).toEqual({ zh: '甲。乙。丙。', en: '' });
});
