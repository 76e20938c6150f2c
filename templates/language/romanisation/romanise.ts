// Romanised Chinese for an English field: a proposal that a person takes or changes, never an official name.
import { romaniseAddress } from './address';
import { romanisePerson } from './person';
import { romaniseWords } from './syllables';

export type RomanisedAs = 'person' | 'organisation' | 'address';

export function romanise(text: string, as: RomanisedAs): string {
  switch (as) {
    case 'person':
      return romanisePerson(text);
    case 'organisation':
      return romaniseWords(text);
    case 'address':
      return romaniseAddress(text);
  }
}
