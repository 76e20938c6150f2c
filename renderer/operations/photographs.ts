// New photographs of an operation: taken, as far as is known, on its first day and at its only place.
import { listAt, textAt, wordsAt } from '../../templates/reading/loose';
import type { CaseData } from '../case-form/form-store';

/** @param files as the machine named them. Captions are left for the clerk; nobody else knows what is to be seen */
export function photographsOf(data: CaseData, files: readonly string[]) {
  const places = listAt(data, 'places');
  const place = places.length === 1 ? wordsAt(places[0], 'name') : { zh: '', en: '' };
  const known = listAt(data, 'photographs').map((one) => textAt(one, 'file'));
  return files
    .filter((file) => !known.includes(file))
    .map((file) => ({ file, caption: { zh: '', en: '' }, place, takenAt: textAt(data, 'dates', 'from') }));
}
