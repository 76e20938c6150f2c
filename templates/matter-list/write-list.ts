// The list of matters as rows of a spreadsheet, in the columns that reading knows: one row a basis, the matter's own
// cells in its first row.
import { provisionOf } from '../law/cite';
import type { Law } from '../law/library';
import type { Basis, Citation, Matter } from '../law/schema';
import { columns } from './columns';

const statusWords = { official: '官方', 'office-confirmed': '本单位确认', candidate: '候选' } as const;

/** Rows in the order of `columns`. */
export function matterListRows(matters: readonly Matter[], law: Law): readonly (readonly string[])[] {
  return matters.flatMap((matter) => {
    const own = ownCells(matter);
    const bases = matter.bases.length === 0 ? [undefined] : matter.bases;
    return bases.map((basis, index) => {
      const cells: Readonly<Record<string, string>> = {
        ...(index === 0 ? own : {}),
        ...(basis && basisCells(basis, law)),
      };
      return columns.map(({ key }) => cells[key] ?? '');
    });
  });
}

function ownCells(matter: Matter): Record<string, string> {
  const { name, conditions, requirement, education, sentence } = matter;
  return {
    id: matter.id,
    order: String(matter.order),
    name: name.zh,
    nameEn: name.en,
    status: statusWords[matter.sourceStatus],
    reviewedBy: matter.reviewed?.by ?? '',
    reviewedOn: matter.reviewed?.on ?? '',
    conditions: conditions.zh,
    conditionsEn: conditions.en,
    requirement: requirement.zh,
    requirementEn: requirement.en,
    immediately: matter.immediately ? '是' : '否',
    education: education.zh,
    educationEn: education.en,
    sentence: sentence.zh,
    sentenceEn: sentence.en,
  };
}

function basisCells(basis: Basis, law: Law): Record<string, string> {
  const day = basis.validTo ?? '9999-12-30';
  return {
    breach: citationText(basis.breach, law, basis.validFrom, day),
    consequence: citationText(basis.consequence, law, basis.validFrom, day),
    structure: basis.structure,
    fine: basis.fine.zh,
    fineEn: basis.fine.en,
    competent: basis.competentName?.zh ?? '',
    validFrom: basis.validFrom,
    validTo: basis.validTo ?? '',
  };
}

/** As papers cite them on the first day; a text that is not held is named by its law. */
function citationText(citations: readonly Citation[], law: Law, from: string, until: string): string {
  return citations
    .map((citation) => {
      const provision = provisionOf(law, citation, from) ?? provisionOf(law, citation, until);
      const title = law.texts.find((text) => text.law === citation.law)?.title.zh ?? citation.law;
      return provision?.name.zh ?? `《${title}》第${citation.article}条`;
    })
    .join('、');
}
