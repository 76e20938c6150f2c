// A law is amended: its new edition from a day on, and the old one's last day before it.
import { addDays } from '../../language/calendar';
import type { Law, LawText } from '../schema';

export type Amendment = {
  /** In force until the day before; undefined where the law had none then. */
  readonly old: LawText | undefined;
  readonly next: LawText;
};

/** The edition in force the day before, whether or not its text is held; the newest of several. */
export function editionBefore(law: Law, id: string, day: string): LawText | undefined {
  const eve = addDays(day, -1);
  const all = law.texts.filter((one) => one.law === id && one.validFrom <= eve && (one.validTo ?? eve) >= eve);
  return all.find(({ status }) => status !== 'text-not-found') ?? all[0];
}

/** The edition that begins on that day already: then it is to be corrected, not made again. */
export function editionFrom(law: Law, id: string, day: string): LawText | undefined {
  return law.texts.find((one) => one.law === id && one.validFrom === day);
}

/** Last day of an edition that begins on `day`: before the next one that is known, else as long as it is not ended. */
export function endOf(law: Law, id: string, day: string): string | null {
  const later = law.texts.filter((one) => one.law === id && one.validFrom > day).map(({ validFrom }) => validFrom);
  const [first] = later.sort();
  return first === undefined ? null : addDays(first, -1);
}

/** The old edition with its last day, as the office keeps it. */
export function ended(old: LawText, day: string): LawText {
  return { ...old, validTo: addDays(day, -1) };
}

/** The law as it will be: the old edition ended, the new one before all others. */
export function amendedLaw(law: Law, { old, next }: Amendment): Law {
  const others = law.texts.filter((one) => one !== old);
  return { ...law, texts: [next, ...(old === undefined ? [] : [ended(old, next.validFrom)]), ...others] };
}
