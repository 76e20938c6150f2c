// Any value of a case in words that two people can compare, "" for nothing.
import { bilingualSchema } from '../../templates/language/bilingual';
import { wordsAt } from '../../templates/reading/loose';

export function sayValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((one) => wordsAt(one, 'title').zh || sayValue(one)).join('；');
  const words = bilingualSchema.safeParse(value);
  return words.success ? [words.data.zh, words.data.en].filter(Boolean).join(' / ') : JSON.stringify(value);
}
