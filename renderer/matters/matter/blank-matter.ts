// A matter before anything is known of it: nothing is guessed, what is unknown stays empty.
import type { Bilingual } from '../../../templates/language/bilingual';
import { noWords } from '../../../templates/language/bilingual';
import type { Matter } from '../../../templates/law/schema';

export function blankMatter(id: string, order: number, name: Bilingual): Matter {
  return {
    id,
    order,
    name,
    sourceStatus: 'candidate',
    conditions: noWords,
    facts: [],
    sentence: noWords,
    requirement: noWords,
    immediately: false,
    education: noWords,
    bases: [],
  };
}

/** From the English name, else own-1; with a number where it is taken. */
export function proposedId(english: string, taken: (id: string) => boolean): string {
  const words = english
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48)
    .replace(/-+$/, '');
  const numbered = (count: number): string => (words === '' ? `own-${count}` : `${words}-${count}`);
  if (words !== '' && !taken(words)) return words;
  let count = words === '' ? 1 : 2;
  while (taken(numbered(count))) count += 1;
  return numbered(count);
}
