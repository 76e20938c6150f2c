// The bases of a matter after a list was read: those it names in the place of those it leaves out, for the same places.
import type { Basis, Matter } from '../law/schema';
import type { CellFinding } from './cells';
import { found } from './found';
import { type BasisRead, readBasis } from './read-basis';
import type { RowsOfMatter } from './read-row';
import type { CellPlace } from './row-cells';

export type BasesRead = { readonly bases: Matter['bases']; readonly unverified: boolean };

export function readBases(
  { rows, law, today }: RowsOfMatter,
  matter: Matter | undefined,
  findings: CellFinding[],
): BasesRead {
  const used = new Set<number>();
  const read: BasisRead[] = [];
  const ends = new Set<string>();
  for (const row of rows) {
    const one = readBasis({ row, law, today, matter, used, findings });
    if (typeof one === 'string') ends.add(one);
    else read.push(one);
    if (typeof one !== 'string' && one.known !== null) used.add(one.known);
  }
  const isWhole = !ends.has('open') && !ends.has('refused');
  const { bases, dropped } = merged(matter?.bases ?? [], read, isWhole);
  const place = rows[0]?.place('breach');
  if (dropped > 0 && place !== undefined) findings.push(told(place, dropped));
  return { bases, unverified: ends.has('open') };
}

/**
 * The list's bases take the place of those in force for the same places that it does not name. Where one of its own
 * could not be read nothing is left out: it may be the very one.
 */
function merged(before: readonly Basis[], read: readonly BasisRead[], isWhole: boolean) {
  const places = new Set(read.map(({ basis }) => basis.jurisdiction));
  const kept = before.flatMap((basis, at): Basis[] => {
    const now = read.find(({ known }) => known === at);
    if (now !== undefined) return [now.basis];
    const goes = isWhole && places.has(basis.jurisdiction) && basis.validTo === null;
    return goes ? [] : [basis];
  });
  const added = read.filter(({ known }) => known === null).map(({ basis }) => basis);
  return { bases: [...kept, ...added], dropped: before.length - kept.length };
}

function told(place: CellPlace, count: number): CellFinding {
  return found(place, 'warn', {
    zh: `表中没有列出清单里同一地区的另外 ${count} 条依据，采用后将删去。若应保留，请在表中补上，或者不采用这一事项。`,
    en: `${count} more ${count === 1 ? 'basis' : 'bases'} of the same place in the list ${count === 1 ? 'is' : 'are'} not named here and would be removed. To keep ${count === 1 ? 'it' : 'them'}, add ${count === 1 ? 'it' : 'them'} to the sheet, or do not take this matter.`,
  });
}
