// The basis of a matter at a place on a day: the most specific law in force whose text is held, or why there is none.
import type { Bilingual } from '../language/bilingual';
import type { Choice, LawNotice, Provision } from './choice';
import { provisionOf } from './cite';
import { agrees, type DecidingFacts, openFacts } from './deciding-facts';
import { appliesIn, inForce } from './editions';
import * as notice from './notices';
import { reasons, unreadEditions } from './reasons';
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
  const national = first.basis.jurisdiction === '';
  const unread = unreadEditions(place, closest);
  const wider = national ? reasons(place) : unread.length > 0 ? [notice.textNotFound(unread)] : [];
  return {
    outcome: national ? 'national' : 'local',
    basis: first.basis,
    breach: once(chosen.flatMap((fit) => fit.breach)),
    consequence: once(chosen.flatMap((fit) => fit.consequence)),
    notices: [
      ...(wider.length > 0 ? [notice.mayBeMoreSpecific(), ...wider] : []),
      ...ofBases(matter, chosen, facts),
      ...ofMatter(matter),
    ],
  };
}

/** The basis with its provisions, or nothing where one of them is not held in the edition of that day. */
function resolve(law: Law, basis: Basis, date: string): readonly Fit[] {
  const find = (citation: Citation): Provision | undefined => provisionOf(law, citation, date);
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

function ofBases(matter: Matter, fits: readonly Fit[], facts: DecidingFacts): readonly LawNotice[] {
  const notices: LawNotice[] = [];
  const provisions = fits.flatMap((fit) => [...fit.breach, ...fit.consequence]);
  const bases = fits.map((fit) => fit.basis);
  const other = bases.find((basis) => basis.competent !== 'city-management');
  const named = bases.find((basis) => basis.competentName !== undefined)?.competentName;
  if (other) notices.push(notice.otherAuthority(other.competentName ?? organs[other.competent]));
  else if (named) notices.push(notice.organToConfirm(named));
  if (bases.some((basis) => basis.structure === 'N')) notices.push(notice.dutyWithoutFine());
  const english = once(provisions.filter((one) => one.enStatus === 'missing'));
  if (english.length > 0) notices.push(notice.englishMissing(english));
  const entered = provisions.map((one) => one.edition).filter((edition) => edition.status === 'office-entered');
  if (entered.length > 0) notices.push(notice.enteredByOffice([...new Set(entered)]));
  const open = openFacts(bases, facts).map((key) => labelOf(matter, key));
  if (bases.length > 1 && open.length > 0) notices.push(notice.dependsOnFacts(open));
  return notices;
}

const organs: Record<Basis['competent'], Bilingual> = {
  'city-management': { zh: '城市管理执法机关', en: 'the city-management organ' },
  'public-security': { zh: '公安机关', en: 'the public security organ' },
  other: { zh: '其他行政机关', en: 'another administrative organ' },
};

function labelOf(matter: Matter, key: string): Bilingual {
  return matter.facts.find((fact) => fact.key === key)?.label ?? { zh: '当事人类型', en: 'kind of party' };
}
