// Why no closer law could be cited: its text was not found, it was not in force, or nothing is known of the place.
import type { LawNotice } from './choice';
import { agrees, type DecidingFacts } from './deciding-facts';
import { appliesIn, editionAt, inForce } from './editions';
import * as notice from './notices';
import type { Law, LawText, Matter } from './schema';

export type Place = {
  readonly law: Law;
  readonly matter: Matter;
  readonly division: string;
  readonly date: string;
  readonly facts: DecidingFacts;
};

/** Editions in force there and then that may govern the matter but whose text is not held; closer than a length of jurisdiction. */
export function unreadEditions({ law, matter, division, date }: Place, closerThan: number): readonly LawText[] {
  return law.texts.filter(
    (text) =>
      text.status === 'text-not-found' &&
      text.jurisdiction.length > closerThan &&
      appliesIn(text.jurisdiction, division) &&
      (text.mayGovern ?? []).includes(matter.id) &&
      editionAt(law, text.law, date) === text,
  );
}

/** At least one reason, for a choice that found nothing of the place itself. */
export function reasons(place: Place): readonly LawNotice[] {
  const unread = unreadEditions(place, -1);
  const found = unread.length > 0 ? [notice.textNotFound(unread)] : [];
  if (isOutside(place)) return [...found, notice.outsideLibrary()];
  return found.length > 0 ? found : [ofLocalBases(place)];
}

/** Whether the library holds no law at all of that province. */
function isOutside({ law, division }: Place): boolean {
  return !law.texts.some((text) => text.jurisdiction !== '' && text.jurisdiction.slice(0, 2) === division.slice(0, 2));
}

function ofLocalBases({ matter, division, date, facts }: Place): LawNotice {
  const local = matter.bases.filter((basis) => basis.jurisdiction !== '' && appliesIn(basis.jurisdiction, division));
  const forThisAct = local.filter((basis) => agrees(basis, facts));
  if (local.length > 0 && forThisAct.length === 0) return notice.notForThisAct();
  const late = forThisAct.find((basis) => !inForce(basis, date));
  return late ? notice.notInForce(late) : notice.noLocalText();
}
