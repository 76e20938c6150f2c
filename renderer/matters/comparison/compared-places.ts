// The places that matters are compared at: one on each side of the borders, until others are chosen.
import { divisions } from '../../../templates/divisions/division-list';
import { divisionName } from '../../../templates/divisions/division-search';

const usual = ['310116', '330482', '320505'] as const;
const key = 'matters.places';

export function rememberedPlaces(): readonly string[] {
  const kept = (localStorage.getItem(key) ?? '').split(',');
  const known = kept.filter((code) => divisions.some((one) => one.code === code));
  return known.length === usual.length ? known : usual;
}

export function rememberPlaces(places: readonly string[]): void {
  localStorage.setItem(key, places.join(','));
}

export function placeOf(code: string): { readonly division: string; readonly name: { zh: string; en: string } } {
  const found = divisions.find((one) => one.code === code);
  const { zh, en } = found === undefined ? { zh: code, en: code } : divisionName(found);
  return { division: code, name: { zh, en } };
}
