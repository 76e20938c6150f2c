// The city that warnings about a matter count in, by the four digits that its divisions share.
import { divisions } from '../divisions/division-list';
import { officialName } from '../divisions/division-search';
import type { Bilingual } from '../language/bilingual';

/** The digits themselves where no such city is known. A municipality is one city. */
export function cityName(digits: string): Bilingual {
  const city = divisions.find(({ code }) => code === `${digits}00`);
  if (city !== undefined) return officialName(city);
  return digits === '3101' ? { zh: '上海市', en: 'Shanghai' } : { zh: digits, en: digits };
}
