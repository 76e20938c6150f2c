// A half-filled operation is always whole enough to be composed, and a whole one is left as it is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOperation } from '../../templates/operation/read-operation';
import { statisticsOf } from '../../templates/operation/statistics';
import { blankOperation, wholeOperation } from '../../templates/operation/whole-operation';

const id = '01KBPZ0V00PJJ4NA3XBHYT3K1A';
const words = (zh: string) => ({ zh, en: 'English' });

const whole = {
  ...blankOperation(id, 'pinghu'),
  title: words('联合行动'),
  authorities: ['jinshan', 'pinghu'],
  dates: { from: '2026-10-01', until: '2026-10-02' },
  places: [{ division: '330482', name: words('平湖') }],
  participants: [{ authority: 'pinghu', officers: 3, vehicles: 1 }],
  inspected: [{ authority: 'pinghu', kind: words('沿街商户'), count: 5 }],
  cases: [id],
  publicity: { persons: 12 },
  findings: words('情况'),
  photographs: [{ file: 'a.jpg', caption: words('照片'), place: words('街道'), takenAt: '2026-10-01' }],
};

describe('a half-filled operation', () => {
  it('keeps every fact of a whole one', () => {
    expect(readOperation(whole)).toEqual({ ok: true, value: whole });
    expect(wholeOperation(whole, id, 'other')).toEqual(whole);
  });

  it('has the sponsor of the office where it names none', () => {
    expect(wholeOperation({}, id, 'pinghu')).toEqual(blankOperation(id, 'pinghu'));
    expect(wholeOperation({ authorities: [''] }, id, 'pinghu').authorities).toEqual(['pinghu']);
  });

  it('leaves out entries that are not whole yet, and keeps those that are', () => {
    const { participants } = wholeOperation(
      {
        participants: [
          { authority: 'pinghu', officers: 3 },
          ...whole.participants,
          { authority: 'pinghu', officers: -1, vehicles: 0 },
        ],
      },
      id,
      'pinghu',
    );
    expect(participants).toEqual(whole.participants);
  });

  it('is whole whatever was typed, so that its figures can be counted', () => {
    const part = fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(whole)));
    const partial = fc.dictionary(fc.constantFrom(...Object.keys(whole)), part);
    fc.assert(
      fc.property(fc.oneof(partial, fc.anything()), (data) => {
        const operation = wholeOperation(data, id, 'pinghu');
        expect(Object.keys(operation).sort()).toEqual(Object.keys(whole).sort());
        expect(operation.id).toBe(id);
        expect(statisticsOf(operation, []).total.officers.value).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
