// Why a sentence of Article 33 was found to apply, condition by condition, with the evidence that shows it: what a
// decision of no penalty gives as its reasons. A condition that is not met, or that nothing shows, is left out; the checks
// say so.
import { legConditions } from '../article-33/legs';
import { questions, supportOf } from '../article-33/proof';
import { sayProof } from '../article-33/say-proof';
import type { Case } from '../case/case';
import type { Bilingual } from '../language/bilingual';
import { caseCollections } from './case-fact-names';
import type { Item } from './fact';
import { itemOf } from './fact-list';

export function reasonItems(one: Case): readonly Item[] {
  const { leg } = one.grounds;
  if (leg === null) return [];
  return legConditions[leg].flatMap(({ path, found, state }) => {
    const question = questions.find((name) => path === `grounds.${name}`);
    if (question === undefined || state(one.grounds) !== 'met') return [];
    const proof = sayProof(one, question, supportOf(one, question));
    if (proof.zh === '') return [];
    const values: { condition: Bilingual; proof: Bilingual } = { condition: found, proof };
    return [
      itemOf(caseCollections.reasons, values, (name) => (name === 'proof' ? `grounds.evidence.${question}` : path)),
    ];
  });
}
