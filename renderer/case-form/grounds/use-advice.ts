// What the form's answers show under Article 33, worked out once for each state of the form.
import { useMemo } from 'react';
import { type Advice, adviseOn } from '../../../templates/article-33/advice';
import { isListed, type Notice, noticesFor, type Setting } from '../../../templates/article-33/notices';
import { type Question, questions } from '../../../templates/article-33/proof';
import { sayProof } from '../../../templates/article-33/say-proof';
import type { Case } from '../../../templates/case/case';
import { wholeCase } from '../../../templates/case/whole-case';
import type { Bilingual } from '../../../templates/language/bilingual';
import { textAt } from '../../../templates/reading/loose';
import { useForm, useOfForm, useText } from '../form-context';
import type { CaseData } from '../form-store';
import type { LawState } from '../place/use-law';

type Worked = { readonly one: Case; readonly advice: Advice };

const known = new WeakMap<CaseData, Worked>();

function worked(data: CaseData): Worked {
  const before = known.get(data);
  if (before !== undefined) return before;
  const one = wholeCase(data, textAt(data, 'id'), textAt(data, 'authority'));
  const fresh = { one, advice: adviseOn(one) };
  known.set(data, fresh);
  return fresh;
}

export function useAdvice(): Advice {
  const said = useOfForm(({ data }) => JSON.stringify(worked(data).advice));
  return useMemo(() => JSON.parse(said) as Advice, [said]);
}

/** What shows each answer, in words. */
export function useProofs(): Readonly<Record<Question, Bilingual>> {
  const said = useOfForm(({ data }) => {
    const { one } = worked(data);
    return JSON.stringify(Object.fromEntries(questions.map((question) => [question, sayProof(one, question)])));
  });
  return useMemo(() => JSON.parse(said) as Readonly<Record<Question, Bilingual>>, [said]);
}

export function useNotices(law: LawState): readonly Notice[] {
  const { matters } = useForm();
  const matter = useText('matter');
  const status = matters.find(({ id }) => id === matter)?.sourceStatus;
  const setting: Setting = {
    orderFirst: law.state === 'chosen' && law.law.structure === 'A',
    listed: isListed(status),
  };
  const { orderFirst, listed } = setting;
  const said = useOfForm(({ data }) => {
    const { one, advice } = worked(data);
    return JSON.stringify(noticesFor(one, advice, { orderFirst, listed }));
  });
  return useMemo(() => JSON.parse(said) as readonly Notice[], [said]);
}
