// Why no closer law could be cited: its text was not found, it was not in force, or nothing is known of the place.
import type { LawNotice } from './choice';
import { agrees, type DecidingFacts } from './deciding-facts';
import { appliesIn, editionAt, inForce } from './editions';
import * as notice from './notices';
import type { Basis, Law, LawText, Matter } from './schema';

export type Place = {
  readonly law: Law;
  readonly matter: Matter;
  readonly division: string;
  readonly date: string;
  readonly facts: DecidingFacts;
};

/** At least one reason, for a choice that found nothing of the place itself. */
export function reasons(place: Place): readonly LawNotice[] {
  const unread = unreadEditions(place, -1);
  const found = unread.length > 0 ? [notice.textNotFound(unread)] : [];
  if (isOutside(place)) return [...found, notice.outsideLibrary()];
  return found.length > 0 ? found : [ofLocalBases(place)];
}

/** Why nothing closer than a jurisdiction of that length was taken, where something closer is known to exist. */
export function closerReasons(place: Place, length: number): readonly LawNotice[] {
  const unread = unreadEditions(place, length);
  if (unread.length > 0) return [notice.textNotFound(unread)];
  const known = localBases(place).find((basis) => basis.jurisdiction.length > length && agrees(basis, place.facts));
  return known ? [whyUnusable(known, place.date)] : [];
}

/** Editions in force there and then that may govern the matter but whose text is not held; closer than a length of jurisdiction. */
function unreadEditions({ law, matter, division, date }: Place, closerThan: number): readonly LawText[] {
  return law.texts.filter(
    (text) =>
      text.status === 'text-not-found' &&
      text.jurisdiction.length > closerThan &&
      appliesIn(text.jurisdiction, division) &&
      (text.mayGovern ?? []).includes(matter.id) &&
      editionAt(law, text.law, date) === text,
  );
}

/** Whether the library holds no law at all of that province. */
function isOutside({ law, division }: Place): boolean {
  return !law.texts.some((text) => text.jurisdiction !== '' && text.jurisdiction.slice(0, 2) === division.slice(0, 2));
}

function ofLocalBases(place: Place): LawNotice {
  const local = localBases(place);
  const forThisAct = local.find((basis) => agrees(basis, place.facts));
  if (forThisAct) return whyUnusable(forThisAct, place.date);
  return local.length > 0 ? notice.notForThisAct() : notice.noLocalText();
}

function localBases({ matter, division }: Place): readonly Basis[] {
  return matter.bases.filter((basis) => basis.jurisdiction !== '' && appliesIn(basis.jurisdiction, division));
}

/** Of a basis that was passed over although it is for the place and the act. */
function whyUnusable(basis: Basis, date: string): LawNotice {
  return inForce(basis, date) ? notice.editionReplaced() : notice.notInForce(basis);
}
