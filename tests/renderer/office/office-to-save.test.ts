// The office as it is handed to the machine.
import { describe, expect, it } from 'vitest';
import office from '../../../examples/office.json';
import { entryOf, partOf } from '../../../renderer/office/office-parts';
import { officeToSave } from '../../../renderer/office/office-to-save';
import { readOffice } from '../../../templates/office/read-office';

describe('an office to be saved', () => {
  it('is the same where nothing was emptied', () => {
    expect(officeToSave(office)).toEqual(office);
  });

  it('leaves out a term, a face and a figure of the page that were emptied', () => {
    const [first, ...others] = office.officers;
    const typed = {
      ...office,
      officers: [{ ...first, validUntil: '' }, ...others],
      type: { body: ' ', title: 'MySong.ttf' },
      page: { topMm: undefined, leftMm: 30 },
    };
    const saved = officeToSave(typed);
    expect(saved).toMatchObject({ type: { title: 'MySong.ttf' }, page: { leftMm: 30 } });
    expect(saved.type).not.toHaveProperty('body');
    expect((saved.officers as object[])[0]).not.toHaveProperty('validUntil');
    expect(readOffice(saved).ok).toBe(true);
  });
});

describe('the part of a field', () => {
  it('follows from its path', () => {
    expect(partOf('officers[2].name')).toBe('officers');
    expect(partOf('page.topMm')).toBe('page');
    expect(partOf('')).toBe('authorities');
    expect(entryOf('officers[12].name')).toBe(12);
    expect(entryOf('rules.lookBackMonths')).toBeNull();
  });
});
