// Drafts are checked while they are typed: nothing missing or odd may make a check fail.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankCase } from '../../templates/case/blank';
import { wholeCase } from '../../templates/case/whole-case';
import { checkCase } from '../../templates/checks/check-case';
import { openCase, sampleCase } from './sample-case';

const good = sampleCase();

/** Some of the fields of a plain object, at every depth, and now and then any text at all in them. */
function parts(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value === 'string') {
    return fc.oneof(
      { weight: 5, arbitrary: fc.constant(value) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    );
  }
  if (Array.isArray(value)) return fc.tuple(...value.map(parts)).chain((all) => fc.subarray(all));
  if (typeof value !== 'object' || value === null) return fc.constant(value);
  const { zh, en } = value as { zh?: unknown; en?: unknown };
  if (zh !== undefined && en !== undefined) return fc.constant(value);
  const fields = Object.entries(value).map(([key, entry]) => [key, parts(entry)] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
}

describe('a half-filled case', () => {
  it('is checked without failing, every finding complete', () => {
    fc.assert(
      fc.property(parts(good.case), fc.constantFrom('zh', 'en', 'zh-en'), (partial, language) => {
        const one = wholeCase(partial, good.case.id, 'pinghu');
        for (const finding of checkCase({ case: one, office: good.office, date: '2026-11-27', language })) {
          expect(finding.path).not.toBe('');
          expect(finding.sentence.zh).not.toBe('');
          expect(finding.sentence.en).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('that is quite blank is not called wrong in its dates and codes', () => {
    const { office, date, language } = openCase();
    const findings = checkCase({ case: blankCase(good.case.id, 'pinghu'), office, date, language });
    expect(findings.map((finding) => finding.code)).toEqual(['matter-unknown', 'officers-too-few', 'deadline-missing']);
  });
});
