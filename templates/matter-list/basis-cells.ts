// A legal basis in the cells of one row, as it is written out; reading compares a row with it, so that what was not
// touched comes back as it was, down to what no cell says.
import { provisionOf } from '../law/cite';
import type { Law } from '../law/library';
import { organOf } from '../law/place-words';
import type { Basis, Citation } from '../law/schema';
import { typed } from './cells';

export const basisColumns = [
  'breach',
  'consequence',
  'structure',
  'fine',
  'fineEn',
  'competent',
  'jurisdiction',
  'when',
  'validFrom',
  'validTo',
] as const;
export type BasisColumn = (typeof basisColumns)[number];

export function basisCells(basis: Basis, law: Law): Readonly<Record<BasisColumn, string>> {
  const day = basis.validTo ?? '9999-12-30';
  return {
    breach: citationText(basis.breach, law, basis.validFrom, day),
    consequence: citationText(basis.consequence, law, basis.validFrom, day),
    structure: basis.structure,
    fine: basis.fine.zh,
    fineEn: basis.fine.en,
    competent: competentText(basis),
    jurisdiction: basis.jurisdiction,
    when: whenText(basis.when),
    validFrom: basis.validFrom,
    validTo: basis.validTo ?? '',
  };
}

/** Nothing for the city-management line itself, which needs no naming. */
function competentText(basis: Basis): string {
  return basis.competent === 'city-management' && basis.competentName === undefined ? '' : organOf(basis).zh;
}

function whenText(when: Basis['when']): string {
  return Object.entries(when ?? {})
    .map(([key, values]) => `${key}=${values.join('|')}`)
    .join('; ');
}

/** As papers cite them on the first day; a text that is not held is named by its law and its article. */
function citationText(citations: readonly Citation[], law: Law, from: string, until: string): string {
  return citations
    .map((citation) => {
      const provision = provisionOf(law, citation, from) ?? provisionOf(law, citation, until);
      return provision?.name.zh ?? bareCitation(citation, law);
    })
    .join('、');
}

function bareCitation({ law: id, article, paragraph, item }: Citation, law: Law): string {
  const title = law.texts.find((text) => text.law === id)?.title.zh ?? id;
  const parts = [paragraph === undefined ? '' : `第${paragraph}款`, item === undefined ? '' : `第(${item})项`];
  return `《${title}》第${article}条${parts.join('')}`;
}

/** What two cells have in common where only spaces and marks of width differ. */
export function sameCell(one: string, other: string): boolean {
  const bare = (text: string): string => typed(text).normalize('NFKC').replace(/\s/g, '');
  return bare(one) === bare(other);
}
