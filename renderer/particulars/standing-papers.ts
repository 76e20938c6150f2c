// Papers issued in the case that stand, as a paper may refer to them.
import { useMemo } from 'react';
import type { Bilingual } from '../../templates/language/bilingual';
import { listAt, textAt } from '../../templates/reading/loose';
import { useForm, useOfForm } from '../case-form/form-context';

export type StandingPaper = {
  /** Its number; of a paper without one, its kind. */
  readonly key: string;
  readonly name: Bilingual;
  readonly number: string;
  /** YYYY-MM-DD */
  readonly date: string;
};

export function useStandingPapers(): readonly StandingPaper[] {
  const { paper } = useForm();
  const said = useOfForm((form) => JSON.stringify(standing(form.data)));
  return useMemo(() => {
    const found = JSON.parse(said) as readonly { kind: string; number: string; date: string }[];
    const byKey = new Map(
      found.map(({ kind, number, date }) => {
        const key = number === '' ? kind : number;
        const name = paper?.kinds.find(({ id }) => id === kind)?.name ?? { zh: kind, en: kind };
        return [key, { key, name, number, date }];
      }),
    );
    return [...byKey.values()];
  }, [said, paper]);
}

function standing(data: unknown) {
  return listAt(data, 'papers')
    .filter((one) => textAt(one, 'standing') === '')
    .map((one) => ({
      kind: textAt(one, 'kind'),
      number: textAt(one, 'number'),
      date: textAt(one, 'date') || textAt(one, 'issuedAt').slice(0, 10),
    }));
}
