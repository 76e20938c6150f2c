// From the page to the field and back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fieldsOf,
  isSameOrPart,
  type Place,
  placeAt,
  placeBeside,
  placesOf,
} from '../../../../renderer/paper-view/places/place-lookup';

const place = (over: Partial<Place>): Place => ({
  page: 1,
  xMm: 28,
  yMm: 50,
  widthMm: 150,
  heightMm: 5.6,
  clause: 'facts',
  fields: ['act.address'],
  ...over,
});
/** Lines below each other as on a real page. */
const lines = fc.integer({ min: 1, max: 20 }).map((count) => {
  return Array.from({ length: count }, (_, index) => place({ yMm: 40 + index * 10.2, clause: `c${index}` }));
});

describe('the line under a point', () => {
  it('is the one the point lies in', () => {
    fc.assert(
      fc.property(lines, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (all, nth, part) => {
        const meant = all[nth % all.length] as Place;
        const point = { xMm: meant.xMm + part * meant.widthMm, yMm: meant.yMm + part * meant.heightMm };
        expect(placeAt(all, 1, point)).toBe(meant);
      }),
    );
  });

  it('is none on another page, beside the type area or far from any line', () => {
    expect(placeAt([place({})], 2, { xMm: 50, yMm: 52 })).toBeNull();
    expect(placeAt([place({})], 1, { xMm: 5, yMm: 52 })).toBeNull();
    expect(placeAt([place({})], 1, { xMm: 50, yMm: 80 })).toBeNull();
    expect(placeAt([], 1, { xMm: 50, yMm: 52 })).toBeNull();
  });

  it('is the cell that is meant where cells of a row stand side by side', () => {
    const left = place({ xMm: 30, widthMm: 40, clause: 'left' });
    const right = place({ xMm: 80, widthMm: 60, clause: 'right' });
    expect(placeAt([left, right], 1, { xMm: 60, yMm: 52 })).toBe(left);
    expect(placeAt([left, right], 1, { xMm: 90, yMm: 52 })).toBe(right);
  });

  it('is found from the margin too, the furthest right of its row', () => {
    const left = place({ xMm: 30, widthMm: 40, clause: 'left' });
    const right = place({ xMm: 80, widthMm: 60, clause: 'right' });
    const below = place({ yMm: 57, clause: 'below' });
    expect(placeBeside([left, right, below], 1, { xMm: 200, yMm: 52 })).toBe(right);
    expect(placeBeside([left, right, below], 1, { xMm: 200, yMm: 59 })).toBe(below);
    expect(placeBeside([left, right, below], 1, { xMm: 200, yMm: 90 })).toBeNull();
  });
});

describe('the lines of a field', () => {
  it('are those that show it, a part of it, or the whole it is part of', () => {
    const name = place({ fields: ['party.name'] });
    const code = place({ fields: ['party.creditCode'] });
    expect(placesOf([name, code], 'party.name.zh')).toEqual([name]);
    expect(placesOf([name, code], 'party')).toEqual([name, code]);
    expect(placesOf([name, code], '')).toEqual([]);
  });

  it('do not mix up fields whose names begin alike', () => {
    expect(isSameOrPart('officers[10]', 'officers[1]')).toBe(false);
    expect(isSameOrPart('officers[1].name', 'officers[1]')).toBe(true);
    expect(isSameOrPart('act.fromWhom', 'act.from')).toBe(false);
  });

  it('lead only to fields of the form', () => {
    const fields = ['law.order', 'clause:remedy', 'office.authorities.pinghu.name', 'papers', 'rewording.facts'];
    expect(fieldsOf({ fields: [...fields, 'party.name', 'date'] })).toEqual(['party.name', 'date']);
  });
});
