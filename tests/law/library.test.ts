// The law of an office: its own entries first, the shipped ones untouched.
import { describe, expect, it } from 'vitest';
import { findMatter, lawOf, shippedLaw } from '../../templates/law/library';
import type { LawText, Matter } from '../../templates/law/schema';

const shipped = shippedLaw();
const own = (id: string): Matter => {
  const matter = findMatter(shipped, id);
  if (matter === undefined) throw new Error(id);
  return { ...matter, sourceStatus: 'office-confirmed', reviewed: { by: '法制科', on: '2026-11-01' } };
};

describe('the law of an office', () => {
  it('is the shipped law where the office has entered nothing', () => {
    expect(lawOf({ law: { texts: [], matters: [] } })).toEqual(shipped);
  });

  it('has the office’s own entry of a matter in the place of the shipped one, in the same order', () => {
    const law = lawOf({ law: { texts: [], matters: [own('dog-waste')] } });
    expect(findMatter(law, 'dog-waste')?.sourceStatus).toBe('office-confirmed');
    expect(law.matters.map((matter) => matter.id)).toEqual(shipped.matters.map((matter) => matter.id));
    expect(findMatter(shippedLaw(), 'dog-waste')?.sourceStatus).toBe('candidate');
  });

  it('adds matters and puts the office’s texts before the shipped ones', () => {
    const [text] = shipped.texts;
    if (text === undefined) throw new Error('no texts are shipped');
    const entered: LawText = { ...text, edition: 'own', status: 'office-entered' };
    const matter = { ...own('dog-waste'), id: 'shared-bicycles', order: 25 };
    const law = lawOf({ law: { texts: [entered], matters: [matter] } });
    expect(law.texts[0]).toBe(entered);
    expect(law.texts).toHaveLength(shipped.texts.length + 1);
    expect(law.matters.at(-1)?.id).toBe('shared-bicycles');
  });

  it('has no matter of an unknown id', () => {
    expect(findMatter(shipped, 'no-such-matter')).toBeUndefined();
  });
});
