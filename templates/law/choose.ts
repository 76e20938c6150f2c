// The basis of a matter at a place on a day: the most specific law in force whose text is held, or why there is none.
import { basisNotices } from './basis-notices';
import type { Choice, LawNotice, Provision } from './choice';
import { provisionOf } from './cite';
import { agrees, type DecidingFacts } from './deciding-facts';
import { appliesIn, inForce } from './editions';
import * as notice from './notices';
import { closerReasons, reasons } from './reasons';
import type { Basis, Citation, Law, Matter } from './schema';

/** A basis that fits, with its citations resolved. */
type Fit = { readonly basis: Basis; readonly breach: readonly Provision[]; readonly consequence: readonly Provision[] };

/**
 * @param division GB/T 2260 code of the place of the act
 * @param date day of the act, YYYY-MM-DD (Penalty Law, Article 37: the law in force when the act was done)
 * @param facts what was entered of the act; a deciding fact that is missing leaves every provision it decides between
 */
export function chooseBasis(
  law: Law,
  matter: Matter,
  division: string,
  date: string,
  facts: DecidingFacts = {},
): Choice {
  const fits = matter.bases
    .filter((basis) => appliesIn(basis.jurisdiction, division) && inForce(basis, date) && agrees(basis, facts))
    .flatMap((basis) => resolve(law, basis, date));
  const closest = Math.max(...fits.map((fit) => fit.basis.jurisdiction.length));
  const chosen = fits.filter((fit) => fit.basis.jurisdiction.length === closest);
  const [first] = chosen;
  const place = { law, matter, division, date, facts };
  if (first === undefined) {
    return { outcome: 'missing', notices: [notice.toBeEntered(matter), ...reasons(place), ...ofMatter(matter)] };
  }
  const outcome = first.basis.jurisdiction === '' ? 'national' : 'local';
  const wider = outcome === 'national' ? reasons(place) : closerReasons(place, closest);
  const breach = once(chosen.flatMap((fit) => fit.breach));
  const consequence = once(chosen.flatMap((fit) => fit.consequence));
  const bases = chosen.map((fit) => fit.basis);
  return {
    outcome,
    basis: first.basis,
    bases,
    breach,
    consequence,
    notices: [
      ...(wider.length > 0 ? [notice.mayBeMoreSpecific(), ...wider] : []),
      ...basisNotices(matter, bases, once([...breach, ...consequence]), facts),
      ...ofMatter(matter),
    ],
  };
}

/** Whether every article of a basis is held on a day, in an edition that the basis was read under. */
export function holds(law: Law, basis: Basis, date: string): boolean {
  return resolve(law, basis, date).length > 0;
}

/**
 * The basis with its provisions, or nothing where one of them is not held. An edition that began after the basis is
 * not the one it was read under: its numbers may mean something else, so it is never cited through that basis.
 */
function resolve(law: Law, basis: Basis, date: string): readonly Fit[] {
  const find = (citation: Citation): Provision | undefined => {
    const provision = provisionOf(law, citation, date);
    return provision && provision.edition.validFrom <= basis.validFrom ? provision : undefined;
  };
  const breach = basis.breach.map(find).filter((one) => one !== undefined);
  const consequence = basis.consequence.map(find).filter((one) => one !== undefined);
  const whole = breach.length === basis.breach.length && consequence.length === basis.consequence.length;
  return whole ? [{ basis, breach, consequence }] : [];
}

function once(provisions: readonly Provision[]): readonly Provision[] {
  return [...new Map(provisions.map((one) => [one.name.zh, one])).values()];
}

function ofMatter(matter: Matter): readonly LawNotice[] {
  return matter.sourceStatus === 'candidate' ? [notice.candidate()] : [];
}
