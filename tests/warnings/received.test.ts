// Warnings as they go to a neighbour and come from one: masked, held against cases, over after their day.
import { describe, expect, it } from 'vitest';
import { concernOf, isOver } from '../../templates/warnings/received';
import { readWarningPart, warningPartOf } from '../../templates/warnings/warning-part';
import { person, sampleCase } from '../checks/sample-case';

const words = (zh: string, en = '') => ({ zh, en });

function part(change: Parameters<typeof sampleCase>[0] = () => {}, naming: 'named' | 'unnamed' = 'named') {
  const input = sampleCase((it) => {
    change(it);
    it.case.particulars = {
      'early-warning': {
        ...{ naming, subject: words('流动设摊'), assessment: words('研判'), validUntil: '2026-12-31' },
        measures: [words('加强巡查')],
      },
    };
  });
  return warningPartOf(input.case, input.office);
}

describe('a warning that is sent', () => {
  it('is of its own format, and says what the paper of the case says', () => {
    const sent = part();
    expect(readWarningPart(JSON.parse(JSON.stringify(sent)))).toMatchObject({ ok: true });
    expect(sent).toMatchObject({ subject: words('流动设摊'), measures: [words('加强巡查')], validUntil: '2026-12-31' });
    expect(sent.party?.code).toBe('92330482MA0TEXT04J');
  });

  it('masks the number of a person and gives no address, and names nobody where the paper does not', () => {
    const sent = part(person());
    expect(sent.party).toEqual({
      kind: 'individual',
      name: words('陈小明', 'Chen Xiaoming'),
      code: '330482**********02',
    });
    expect(JSON.stringify(sent)).not.toContain('平兴路90号');
    expect(part(person(), 'unnamed').party).toBeNull();
  });
});

describe('a warning that was received', () => {
  const here = { code: '92330482MA0TEXT04J', matter: 'sample-matter', division: '330482', place: '平兴路88号' };

  it('concerns a case of the same party, whatever the matter', () => {
    expect(concernOf(part(), { ...here, matter: 'other', division: '310116', place: '别处' })).toBe('same-party');
  });

  it('concerns a case of a person whose number may be the masked one', () => {
    const ofPerson = { ...here, matter: 'other', code: '330482199001010002' };
    expect(concernOf(part(person()), ofPerson)).toBe('masked-party');
    expect(concernOf(part(person()), { ...ofPerson, code: '330482199001010010' })).toBeNull();
  });

  it('concerns a case of the same matter at that place or in that division, and no other', () => {
    const sent = part(() => {}, 'unnamed');
    const elsewhere = { ...here, code: 'X', division: '310116' };
    expect(concernOf(sent, { ...here, code: 'X', place: '别处' })).toBe('same-place');
    expect(concernOf(sent, { ...elsewhere, place: sent.place.zh })).toBe('same-place');
    expect(concernOf(sent, { ...elsewhere, place: '完全不同的地方' })).toBeNull();
    expect(concernOf(sent, { ...here, code: 'X', matter: 'dog-waste' })).toBeNull();
  });

  it('is over after its day, not on it', () => {
    expect(isOver(part(), '2026-12-31')).toBe(false);
    expect(isOver(part(), '2027-01-01')).toBe(true);
  });
});
