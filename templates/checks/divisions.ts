// Administrative divisions by their GB/T 2260 codes: a city (330400) covers its counties (330482).

/** Whether an authority of `division` covers a place; trailing pairs of noughts stand for all below. */
export function coversDivision(division: string, place: string): boolean {
  return place.startsWith(division.replace(/(?:00)+$/, ''));
}
