// Whether a reworded paragraph still rests on the facts it was written for.
import { describe, expect, it } from 'vitest';
import { baseKey, hasMovedOn, rewordedClauses } from '../../../../renderer/paper-view/rewording/base-words';
import { slugSchema } from '../../../../templates/language/plain-values';

const composed = { zh: '于2026年11月12日前改正。', en: 'by 12 November 2026.' };
const rewording = { order: { facts: { zh: '我的话', en: 'My words' }, [baseKey('facts')]: composed } };

describe('the words under a rewording', () => {
  it('have moved on once the case would give other words, in either language', () => {
    expect(hasMovedOn(rewording, 'order', 'facts', composed)).toBe(false);
    expect(hasMovedOn(rewording, 'order', 'facts', { ...composed, zh: '于2026年11月13日前改正。' })).toBe(true);
    expect(hasMovedOn(rewording, 'order', 'facts', { ...composed, en: 'by 13 November 2026.' })).toBe(true);
  });

  it('raise no alarm where nobody knows', () => {
    expect(hasMovedOn({ order: { facts: composed } }, 'order', 'facts', { zh: '别', en: '' })).toBe(false);
    expect(hasMovedOn(rewording, 'order', 'facts', undefined)).toBe(false);
    expect(hasMovedOn(rewording, 'letter', 'facts', composed)).toBe(false);
  });

  it('are kept under a name that no clause can have', () => {
    expect(slugSchema.safeParse(baseKey('facts')).success).toBe(false);
    expect(rewordedClauses(rewording, 'order')).toEqual(['facts']);
    expect(rewordedClauses(rewording, 'letter')).toEqual([]);
  });
});
