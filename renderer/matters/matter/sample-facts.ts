// Facts to try a sentence on: something of each kind, so that the sentence can be read before there is a case.
import type { FactValue } from '../../../templates/case/act';
import type { FactKey } from '../../../templates/law/schema';

/** @param whole with the facts that need not be entered */
export function sampleFacts(facts: readonly FactKey[], whole: boolean, today: string): Record<string, FactValue> {
  const wanted = facts.filter(({ required }) => required || whole);
  return Object.fromEntries(wanted.map((fact) => [fact.key, sampleOf(fact, today)]));
}

function sampleOf({ kind, label, choices, min, max }: FactKey, today: string): FactValue {
  if (kind === 'number') return Math.max(min ?? 3, Math.min(3, max ?? 3));
  if (kind === 'choice') return choices?.[0]?.value ?? '';
  if (kind === 'date') return today;
  return { zh: label.zh, en: label.en.toLowerCase() };
}
