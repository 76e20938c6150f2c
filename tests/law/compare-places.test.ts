// One matter at several places: what differs is said, what is not held is never called alike.
import { describe, expect, it } from 'vitest';
import { comparePlaces } from '../../templates/law/compare-places';
import { shippedLaw } from '../../templates/law/library';
import type { Law, Matter } from '../../templates/law/schema';

const law = shippedLaw();
const matterOf = (id: string): Matter => law.matters.find((one) => one.id === id) ?? expect.fail(id);
const likeness = (id: string, divisions: readonly string[], date: string, of: Law = law) =>
  comparePlaces(of, matterOf(id), divisions, date).likeness;

describe('a matter compared between places', () => {
  it('differs in provision and penalty where each province has its own text', () => {
    expect(likeness('over-window-business', ['330482', '310116'], '2022-03-01')).toEqual({
      breach: 'differs',
      consequence: 'differs',
      penalty: 'differs',
      competent: 'same',
    });
  });

  it('names the differing organ: dogs off the leash are police matters in Shanghai', () => {
    expect(likeness('dog-unleashed', ['330482', '310116'], '2026-10-20').competent).toBe('differs');
  });

  it('is to be verified where a place has no provision that is held', () => {
    const { places, likeness: found } = comparePlaces(
      law,
      matterOf('over-window-business'),
      ['330482', '310116'],
      '2026-10-20',
    );
    expect(places.map(({ choice }) => choice.outcome)).toEqual(['local', 'missing']);
    expect(Object.values(found)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('is to be verified where both places fall back on the nation’s text and may have closer ones', () => {
    const found = likeness('stacking-in-public-place', ['320500', '320600'], '2026-11-10');
    expect(found.breach).toBe('unknown');
  });

  it('is the same with itself', () => {
    expect(Object.values(likeness('waste-not-sorted', ['330482', '330482'], '2026-10-20'))).toEqual([
      'same',
      'same',
      'same',
      'same',
    ]);
  });
});
