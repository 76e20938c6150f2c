// The law for the act of a case: where it was done, when, and the facts that decide between provisions.
import type { Case } from '../case/case';
import { dateOf } from '../language/calendar';
import type { Choice } from './choice';
import { chooseBasis } from './choose';
import { findMatter, type Law } from './library';

/** @param date the law of this day is shown while the day of the act is not known, YYYY-MM-DD */
export function chooseForCase(one: Case, law: Law, date: string): Choice {
  const matter = findMatter(law, one.matter);
  if (matter === undefined) return unknownMatter(one);
  const day = one.act.from === '' ? date : dateOf(one.act.from);
  return chooseBasis(law, matter, one.act.division, day, { ...one.act.facts, party: one.party.kind });
}

function unknownMatter(one: Case): Choice {
  const zh = `事项清单中没有“${one.matter}”，请在清单中选择事项。`;
  const en = `The list of matters has no "${one.matter}"; choose a matter from the list.`;
  return { outcome: 'missing', notices: [{ code: 'no-provision', severity: 'block', sentence: { zh, en } }] };
}
