// The sentence of Article 33 against the answers, for every combination of answers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseInput } from '../../templates/checks/case-subject';
import { checkCase } from '../../templates/checks/check-case';
import { sampleCase } from './sample-case';

type Grounds = CaseInput['case']['grounds'];

const answer = fc.constantFrom('yes', 'no', 'unknown');
const grounds = fc.record({
  first: answer,
  harm: fc.constantFrom('none', 'slight', 'more', 'unknown'),
  corrected: answer,
  fault: answer,
  leg: fc.constantFrom('minor', 'first', 'no-fault'),
}) as fc.Arbitrary<Grounds>;

/** Article 33, written out a second time: what each sentence requires. */
function carries({ first, harm, corrected, fault, leg }: Grounds): boolean {
  if (leg === 'minor') return harm === 'none' && corrected === 'yes';
  if (leg === 'first') return first === 'yes' && ['none', 'slight'].includes(harm) && corrected === 'yes';
  return fault === 'no';
}

const legFindings = (chosen: Grounds): readonly string[] =>
  checkCase(sampleCase((input) => Object.assign(input.case.grounds, chosen)))
    .filter((finding) => finding.code === 'leg-unsupported')
    .map((finding) => finding.path);

describe('the sentence of Article 33 that a person chose', () => {
  it('is let stand exactly where the answers carry it', () => {
    fc.assert(
      fc.property(grounds, (chosen) => {
        expect(legFindings(chosen).length === 0).toBe(carries(chosen));
      }),
      { numRuns: 500 },
    );
  });

  it('is refused at each answer that does not carry it', () => {
    const chosen: Grounds = { first: 'no', harm: 'more', corrected: 'unknown', fault: 'yes', leg: 'first' };
    expect(legFindings(chosen)).toEqual(['grounds.first', 'grounds.harm', 'grounds.corrected']);
  });

  it('is named in the finding with its article', () => {
    const [finding] = checkCase(sampleCase((input) => void Object.assign(input.case.grounds, { first: 'no' })));
    expect(finding?.sentence.zh).toContain('第三十三条第一款后句');
    expect(finding?.sentence.en).toContain('Article 33(1), second sentence');
  });
});
