// While a clerk types, nothing is complete: the paper must be shown all the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseSchema } from '../../templates/case/case';
import { wholeCase } from '../../templates/case/whole-case';
import { catalogue } from '../../templates/catalogue';
import { composeCase } from '../../templates/compose/compose-case';
import { validCase } from '../case/valid-case';
import { office, sampleCase } from './sample';

const fieldNames = [
  'party',
  'act',
  'kind',
  'name',
  'from',
  'facts',
  'officers',
  'matter',
  'evidence',
  'correction',
  'at',
];
fieldNames.push(
  'reinspection',
  'inspection',
  'education',
  'points',
  'zh',
  'identity',
  'guardian',
  'takenAt',
  'deadline',
);

function composeAll(draft: unknown): void {
  const one = wholeCase(draft, sampleCase.id, 'pinghu');
  const request = { case: one, office, date: '2026-11-09', language: 'zh-en', layout: 'stacked', draft: true } as const;
  for (const kind of catalogue) if (kind.subject === 'case') composeCase({ ...request, kind: kind.id });
}

describe('a half-filled draft', () => {
  it('becomes a whole case that keeps everything that was given', () => {
    const draft = {
      party: { kind: 'individual', name: '王某' },
      act: { facts: { area: 2 } },
      correction: { deadline: '2026-11-30' },
    };
    const one = wholeCase(draft, sampleCase.id, 'pinghu');
    expect(one.party).toMatchObject({ kind: 'individual', name: { zh: '王某', en: '' }, phone: '' });
    expect(one.act.facts).toEqual({ area: 2 });
    expect(one.correction.deadline).toBe('2026-11-30');
  });

  it('loses nothing of a case that is whole: every optional part stays', () => {
    const whole = caseSchema.parse(validCase());
    expect(wholeCase(validCase(), whole.id, whole.authority)).toEqual(whole);
  });

  it('composes without an error whatever was given', () => {
    fc.assert(
      fc.property(fc.object({ key: fc.constantFrom(...fieldNames), maxDepth: 4 }), (draft) => {
        expect(() => composeAll(draft)).not.toThrow();
      }),
      { numRuns: 400 },
    );
  });
});
