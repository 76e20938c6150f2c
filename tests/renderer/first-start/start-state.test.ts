// The first start: what is kept, and the office that comes of it.
import { describe, expect, it } from 'vitest';
import { missingAtStart } from '../../../renderer/first-start/missing-at-start';
import {
  forgetStart,
  freshStart,
  keepStart,
  keptStart,
  officeOfStart,
} from '../../../renderer/first-start/start-state';
import { readOffice } from '../../../templates/office/read-office';

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('the first start', () => {
  it('goes on where it was left', () => {
    const place = storage();
    expect(keptStart(place)).toBeNull();
    const state = { ...freshStart(), step: 'officers' as const, prefix: '平综执' };
    keepStart(place, state);
    expect(keptStart(place)).toEqual(state);
    forgetStart(place);
    expect(keptStart(place)).toBeNull();
  });

  it('begins anew where what was kept cannot be read', () => {
    const place = storage();
    for (const damaged of ['{', '"x"', '{"step":"gone","office":{}}', '{"step":"choose"}']) {
      place.setItem('pilin.first-start', damaged);
      expect(keptStart(place)).toBeNull();
    }
  });

  it('says what an office cannot begin without', () => {
    expect(missingAtStart(freshStart().office).map(({ path }) => path)).toEqual([
      'authorities[0].name',
      'officers[0].name',
      'officers[0].certificate',
      'officers[1].name',
      'officers[1].certificate',
    ]);
  });

  it('makes a whole office of one authority and two officers, numbered from its prefix', () => {
    const { office } = freshStart();
    const authorities = (office.authorities as object[]).map((one) => ({ ...one, division: '330482' }));
    const made = officeOfStart({ step: 'officers', office: { ...office, authorities }, prefix: '平综执' }, [
      { id: 'order-to-correct', series: { mark: '责改字', official: false } },
      { id: 'case-file-cover', series: null },
    ]);
    const read = readOffice(made);
    expect(read.ok && read.value.authorities[0]?.series.map(({ paper }) => paper)).toEqual(['order-to-correct']);
    expect(read.ok && read.value.officers.map(({ authority }) => authority)).toEqual(['authority-1', 'authority-1']);
  });
});
