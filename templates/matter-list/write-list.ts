// The list of matters as rows of a spreadsheet, in the columns that reading knows: one row a basis, the matter's own
// cells in its first row.
import type { Law } from '../law/library';
import type { Matter } from '../law/schema';
import { basisCells } from './basis-cells';
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

/** The cells of the matter itself, which stand in its first row. */
export function ownCells(matter: Matter): Record<string, string> {
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
