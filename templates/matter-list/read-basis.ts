// The legal basis in one row: the one that the list has already, or a new one by title and article, checked against the
// texts that are held.
import { editionAt } from '../law/editions';
import type { Law } from '../law/library';
import { readCitations } from '../law/read-citation';
import type { Basis, Citation, LawText, Matter } from '../law/schema';
import { type BasisColumn, basisCells, basisColumns, sameCell } from './basis-cells';
import type { CellFinding } from './cells';
import { found } from './found';
import { readCompetent, readJurisdiction, readStructure, readWhen, spanFault } from './read-basis-cells';
import { citationsAt } from './read-citations';
import { dayAt } from './read-day';
import type { RowCells } from './row-cells';

export type BasisRead = {
  readonly basis: Basis;
  /** Place among the bases that the matter has, or null for a new one. */
  readonly known: number | null;
};

export type BasisPlace = {
  readonly row: RowCells;
  readonly law: Law;
  readonly today: string;
  readonly matter: Matter | undefined;
  /** Places of bases that other rows stand for. */
  readonly used: ReadonlySet<number>;
  readonly findings: CellFinding[];
};

/** none: the row names no basis. open: what it cites is not held. Where it can't be used why is added to the findings. */
export function readBasis(place: BasisPlace): BasisRead | 'none' | 'open' | 'refused' {
  const { row } = place;
  if (row.text('breach') === '') return 'none';
  return knownBasis(place, basisColumns) ?? amendedOrNew(place);
}

/** The first of the matter's bases that says the same in the columns that the sheet has. */
function knownBasis(
  { row, law, matter, used }: BasisPlace,
  columns: readonly BasisColumn[],
  fits: (basis: Basis) => boolean = () => true,
) {
  const asked = columns.filter((key) => row.has(key));
  const at = (matter?.bases ?? []).findIndex((basis, index) => {
    if (used.has(index) || !fits(basis)) return false;
    const cells = basisCells(basis, law);
    return asked.every((key) => sameCell(cells[key], row.text(key)));
  });
  const basis = matter?.bases[at];
  return basis === undefined ? null : { basis, known: at };
}

/** The first that cites the same provisions, however they are written. */
function citedBasis(place: BasisPlace, columns: readonly BasisColumn[]) {
  const read = readCitations(place.row.text('breach'), place.law.texts);
  const key = (citations: readonly Citation[]): string =>
    JSON.stringify(citations.map(({ law, article, paragraph, item }) => [law, article, paragraph, item]));
  if (!read.ok) return knownBasis(place, ['breach', ...columns]);
  return knownBasis(place, columns, ({ breach }) => key(breach) === key(read.citations));
}

function amendedOrNew(place: BasisPlace): BasisRead | 'open' | 'refused' {
  const { row, law, today, findings, matter } = place;
  const before = citedBasis(place, ['when', 'validFrom']) ?? citedBasis(place, ['when']);
  const old = before?.basis;
  const from = dayAt(row, 'validFrom', findings);
  const to = dayAt(row, 'validTo', findings) ?? (row.has('validTo') ? null : old?.validTo);
  const day = dayOfReading(from ?? old?.validFrom, to ?? null, today);
  const breach = old?.breach ?? citationsAt(row, 'breach', law, day, findings);
  if (breach === 'open' || breach === null) return breach ?? 'refused';
  const consequence = consequenceAt(place, old, breach, day);
  if (consequence === 'open' || consequence === null) return consequence ?? 'refused';
  const editions = [...breach, ...consequence].flatMap((citation) => editionAt(law, citation.law, day) ?? []);
  const structure = readStructure(row, old, findings);
  const when = readWhen(row, old?.when, matter, findings);
  const jurisdiction = readJurisdiction(row, old?.jurisdiction ?? editions[0]?.jurisdiction ?? '', findings);
  if (structure === null || when === null || jurisdiction === null) return 'refused';
  const { when: _, ...others } = old ?? {};
  const basis: Basis = {
    ...others,
    jurisdiction,
    ...readCompetent(row, old, findings),
    ...(Object.keys(when).length > 0 && { when }),
    structure,
    breach: [...breach],
    consequence: [...consequence],
    fine: fineOf(row, old),
    validFrom: firstDay(row, from, old, editions, findings),
    validTo: to === undefined ? (editions[0]?.validTo ?? null) : to,
  };
  return spanFault(row, basis, findings) ? { basis, known: before?.known ?? null } : 'refused';
}

/** The day whose texts the basis is held against: today, or the nearest day on which it is valid. */
function dayOfReading(from: string | undefined, to: string | null, today: string): string {
  if (to !== null && to < today) return to;
  return from !== undefined && from > today ? from : today;
}

function consequenceAt(
  { row, law, findings }: BasisPlace,
  old: Basis | undefined,
  breach: readonly Citation[],
  day: string,
) {
  const text = row.text('consequence');
  if (text === '') return old?.consequence ?? breach;
  if (old !== undefined && sameCell(basisCells(old, law).consequence, text)) return old.consequence;
  return citationsAt(row, 'consequence', law, day, findings);
}

/** An English that stands for another Chinese is not kept. */
function fineOf(row: RowCells, old: Basis | undefined): Basis['fine'] {
  const [zh, en] = [row.text('fine'), row.text('fineEn')];
  if (zh === '') return { zh: old?.fine.zh ?? '', en: en === '' ? (old?.fine.en ?? '') : en };
  return { zh, en: en === '' && sameCell(zh, old?.fine.zh ?? '') ? (old?.fine.en ?? '') : en };
}

/** A basis can't be older than the texts it was read in: papers would never cite it. */
function firstDay(
  row: RowCells,
  from: string | undefined,
  old: Basis | undefined,
  editions: readonly LawText[],
  findings: CellFinding[],
): string {
  if (old !== undefined && (from === undefined || from === old.validFrom)) return old.validFrom;
  const [least = ''] = editions.map(({ validFrom }) => validFrom).sort((a, b) => (a < b ? 1 : -1));
  if (from === undefined) return least;
  if (from >= least) return from;
  findings.push(found(row.place('validFrom'), 'warn', tooEarly(from, least)));
  return least;
}

const tooEarly = (from: string, least: string) => ({
  zh: `有效期起 ${from} 早于该法规文本的施行日 ${least}，按 ${least} 采用。请核对。`,
  en: `${from} lies before the day on which the text came into force, ${least}, which was taken. Verify it.`,
});
