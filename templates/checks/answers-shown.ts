// Answers to the questions of Article 33 that nothing shows, and a choice other than they suggest without a reason.
// An office may know more than the case holds, so none of this blocks.
import { adviseOn, isAgainst } from '../article-33/advice';
import { legConditions } from '../article-33/legs';
import { isShown, needsProof, proofOf, questions } from '../article-33/proof';
import type { Leg } from '../case/case';
import { statesNoPenalty } from './case-stage';
import type { CaseSubject } from './case-subject';
import { fieldName } from './field-names';
import { found, foundIf, nothing, type Rule } from './rule';

const unshown: Rule<CaseSubject> = {
  code: 'answer-without-evidence',
  severity: 'warn',
  find: (subject) => {
    const one = subject.case;
    if (!statesNoPenalty(subject) || one.grounds.leg === null) return nothing;
    return restsOn(one.grounds.leg)
      .filter((question) => needsProof(question, one.grounds[question]) && !isShown(proofOf(one, question)))
      .map((question) => {
        const path = `grounds.evidence.${question}`;
        const name = fieldName(path);
        return found(
          path,
          `没有勾选${name.zh}：请在“第三十三条”一步勾选能够证明这一答案的证据。`,
          `Nothing is picked as ${name.en}; tick what shows the answer in the step of Article 33.`,
        );
      });
  },
};

const gone: Rule<CaseSubject> = {
  code: 'answer-evidence-gone',
  severity: 'warn',
  find: (subject) =>
    questions.flatMap((question) => {
      const { lost } = proofOf(subject.case, question);
      return foundIf(
        lost.length > 0,
        `grounds.evidence.${question}`,
        `证明这一答案的证据（${lost.join('、')}）已不在证据清单中，请取消勾选或者重新列入。`,
        `Evidence that was to show this answer (${lost.join(', ')}) is no longer listed; untick it or list it again.`,
      );
    }),
};

const withoutReason: Rule<CaseSubject> = {
  code: 'decided-otherwise-without-reason',
  severity: 'warn',
  find: (subject) => {
    const { grounds } = subject.case;
    const decided = statesNoPenalty(subject) || (grounds.decidedBy ?? '').trim() !== '';
    // A sentence that the answers contradict is refused as such; a reason would not mend it.
    const { leg } = grounds;
    const carried = leg === null || legConditions[leg].every(({ state }) => state(grounds) === 'met');
    return foundIf(
      decided && carried && (grounds.reason ?? '').trim() === '' && isAgainst(adviseOn(subject.case), grounds),
      'grounds.reason',
      '所选情形与各项答案得出的结果不同，请由决定人写明理由。',
      'What was chosen is not what the answers suggest; the person who decides should give the reason.',
    );
  },
};

/** The questions that a sentence of the article depends on; of the first the missing look-up tells already. */
function restsOn(leg: Leg): readonly (typeof questions)[number][] {
  const paths = legConditions[leg].map(({ path }) => path);
  return questions.filter((question) => question !== 'first' && paths.includes(`grounds.${question}`));
}

export const answerRules: readonly Rule<CaseSubject>[] = [unshown, gone, withoutReason];
