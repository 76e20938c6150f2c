// An authority before anything is known of it, and ids that no other entry has.

/** 42 mm: the seal of a department of a government (paper.md). */
const usualSealMm = 42;

/** Every field there, so that the form and the findings have something to point at. */
export function newAuthority(id: string) {
  const words = { zh: '', en: '' };
  return {
    id,
    division: '',
    name: words,
    shortName: words,
    address: words,
    postcode: '',
    phone: '',
    reconsideration: words,
    court: words,
    sealDiameterMm: usualSealMm,
    series: [],
  };
}

export function newOfficer(id: string, authority: string) {
  return { id, authority, name: { zh: '', en: '' }, certificate: '' };
}

/** stem-1, stem-2 …: the first that is free. Ids stand in case files and never change. */
export function freeId(stem: string, taken: readonly string[]): string {
  let count = 1;
  while (taken.includes(`${stem}-${count}`)) count += 1;
  return `${stem}-${count}`;
}
