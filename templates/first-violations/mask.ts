// What of an entry goes to other offices: enough to recognise a party, and no more of a person than that needs.
import type { Entry } from './entry';

/** An organisation's code is public; of a person's number the first six and last two characters are kept. */
export function maskedEntry(entry: Entry): Entry {
  const { party } = entry;
  if (party.kind === 'organisation') return entry;
  return { ...entry, party: { ...party, code: maskedNumber(party.code), address: { zh: '', en: '' } } };
}

/** What goes out as a table or for other programs: of a person no full name either. */
export function maskedForExport(entry: Entry): Entry {
  const masked = maskedEntry(entry);
  if (masked.party.kind === 'organisation') return masked;
  const { zh, en } = masked.party.name;
  return { ...masked, party: { ...masked.party, name: { zh: maskedName(zh), en: maskedName(en) } } };
}

/** The first character of each part of a name. */
export function maskedName(name: string): string {
  return name.replace(/[^\s·.]+/gu, (part) => [...part].map((character, at) => (at === 0 ? character : '*')).join(''));
}

export function maskedNumber(number: string): string {
  const characters = [...number];
  if (characters.length <= 8) return characters.map((character, at) => (at === 0 ? character : '*')).join('');
  return characters.map((character, at) => (at < 6 || at >= characters.length - 2 ? character : '*')).join('');
}

/** Whether two numbers, either of which may be masked, can be the same. */
export function maybeSameNumber(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  if (a.length !== b.length || a.length === 0 || !(one.includes('*') || other.includes('*'))) return false;
  return a.every((character, at) => character === '*' || b[at] === '*' || character === b[at]);
}
