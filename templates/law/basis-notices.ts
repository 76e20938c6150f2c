// Reservations about a basis that was found: who is competent, whether it carries a fine, what is missing in it.
import type { Bilingual } from '../language/bilingual';
import type { LawNotice, Provision } from './choice';
import { type DecidingFacts, openFacts } from './deciding-facts';
import * as notice from './notices';
import type { Basis, Matter } from './schema';

/** Notices about bases that apply together, and the provisions they cite. */
export function basisNotices(
  matter: Matter,
  bases: readonly Basis[],
  provisions: readonly Provision[],
  facts: DecidingFacts,
): readonly LawNotice[] {
  const missing = provisions.filter((one) => one.enStatus === 'missing');
  const entered = new Set(provisions.map((one) => one.edition).filter((one) => one.status === 'office-entered'));
  const open = openFacts(bases, facts).map((key) => labelOf(matter, key));
  return [
    ...competence(bases),
    ...(bases.some((basis) => basis.structure === 'N') ? [notice.dutyWithoutFine()] : []),
    ...(missing.length > 0 ? [notice.englishMissing(missing)] : []),
    ...(entered.size > 0 ? [notice.enteredByOffice([...entered])] : []),
    ...(open.length > 0 ? [notice.dependsOnFacts(open)] : []),
  ];
}

/** An act under another authority blocks; an organ named otherwise in the provision is to be confirmed (Penalty Law, Article 38). */
function competence(bases: readonly Basis[]): readonly LawNotice[] {
  const other = bases.find((basis) => basis.competent !== 'city-management');
  if (other) return [notice.otherAuthority(other.competentName ?? organs[other.competent])];
  const named = bases.find((basis) => basis.competentName !== undefined)?.competentName;
  return named ? [notice.organToConfirm(named)] : [];
}

const organs: Record<Basis['competent'], Bilingual> = {
  'city-management': { zh: '城市管理执法机关', en: 'the city-management organ' },
  'public-security': { zh: '公安机关', en: 'the public security organ' },
  other: { zh: '其他行政机关', en: 'another administrative organ' },
};

function labelOf(matter: Matter, key: string): Bilingual {
  return matter.facts.find((fact) => fact.key === key)?.label ?? { zh: '当事人类型', en: 'kind of party' };
}
