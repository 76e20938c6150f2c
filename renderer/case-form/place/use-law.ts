// The law for the act as entered: asked of the machine whenever matter, place, day or a deciding fact changes.
import { useEffect, useMemo, useState } from 'react';
import type { Fault } from '../../../electron/contract/outcome';
import { dateOf, isTime } from '../../../templates/language/calendar';
import { divisionSchema } from '../../../templates/language/plain-values';
import { isPlainObject } from '../../../templates/reading/plain-copy';
import { machine, type Output } from '../../bridge';
import { useForm, useText, useValue } from '../form-context';

export type ChosenLaw = Output<'law:choose'>;

export type LawState =
  /** Which of these is not known yet. */
  | { readonly state: 'open'; readonly lacks: 'matter' | 'division' }
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly fault: Fault }
  | { readonly state: 'chosen'; readonly law: ChosenLaw; readonly day: string; readonly assumed: boolean };

/** `assumed`: the day of the act is not known and today's law is shown. */
export function useLaw(): LawState {
  const { matters, today } = useForm();
  const matter = useText('matter');
  const division = useText('act.division');
  const from = useText('act.from');
  const facts = useDecidingFacts();
  const assumed = !isTime(from);
  const day = assumed ? today : dateOf(from);
  const known = matters.some(({ id }) => id === matter);
  const placed = divisionSchema.safeParse(division).success;
  const [answer, setAnswer] = useState<LawState>({ state: 'asking' });
  useEffect(() => {
    if (!known || !placed) return;
    let current = true;
    const input = { matter, division, date: day, facts: JSON.parse(facts) as Record<string, string> };
    machine['law:choose'](input).then((outcome) => {
      if (!current) return;
      if (outcome.ok) setAnswer({ state: 'chosen', law: outcome.value, day, assumed });
      else setAnswer({ state: 'failed', fault: outcome.fault });
    });
    return () => {
      current = false;
    };
  }, [known, placed, matter, division, day, assumed, facts]);
  if (!known) return { state: 'open', lacks: 'matter' };
  return placed ? answer : { state: 'open', lacks: 'division' };
}

/** Choices of the act and the kind of party, as JSON so that equal facts are equal. */
function useDecidingFacts(): string {
  const facts = useValue('act.facts');
  const party = useText('party.kind');
  return useMemo(() => {
    const chosen = Object.entries(isPlainObject(facts) ? facts : {}).filter(([, value]) => typeof value === 'string');
    return JSON.stringify({ ...Object.fromEntries(chosen), party: party || 'organisation' });
  }, [facts, party]);
}
