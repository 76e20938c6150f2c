// Whether an entry is a candidate, confirmed by the office, or official; an official one names who read it where.
import type { Matter } from '../law/schema';
import type { CellFinding } from './cells';
import { found } from './found';
import { dayAt } from './read-day';
import type { RowCells } from './row-cells';

type Status = Pick<Matter, 'sourceStatus' | 'reviewed'> & { readonly findings: readonly CellFinding[] };

const statuses: readonly (readonly [RegExp, Matter['sourceStatus']])[] = [
  [/^(官方|官方清单|正式|official)$/i, 'official'],
  [/^(本单位确认|单位确认|已确认|office-confirmed|confirmed)$/i, 'office-confirmed'],
  [/^(候选|待确认|candidate)$/i, 'candidate'],
];

/**
 * Nothing becomes official or confirmed without a named person, and nothing of which a provision could not be compared.
 * @param unverified whether the row brings such a provision
 */
export function readStatus(row: RowCells, today: string, known: Matter | undefined, unverified: boolean): Status {
  const text = row.text('status');
  const status = statuses.find(([pattern]) => pattern.test(text))?.[1];
  const findings: CellFinding[] = [];
  if (text !== '' && status === undefined) findings.push(found(row.place('status'), 'warn', unknown(text)));
  const wished = status ?? known?.sourceStatus ?? 'candidate';
  const by = row.text('reviewedBy') || known?.reviewed?.by || '';
  const on = dayAt(row, 'reviewedOn', findings) ?? known?.reviewed?.on ?? today;
  const candidate = { sourceStatus: 'candidate', findings, ...(status === undefined && keptReview(known)) } as const;
  if (wished === 'candidate') return candidate;
  if (unverified || by === '') {
    findings.push(found(row.place('status'), 'warn', unverified ? notVerified : nobody));
    return { sourceStatus: 'candidate', findings };
  }
  return { sourceStatus: wished, reviewed: { by, on }, findings };
}

/** A candidate may bear a review that did not confirm it. */
function keptReview(known: Matter | undefined): Pick<Matter, 'reviewed'> {
  return known?.sourceStatus === 'candidate' && known.reviewed !== undefined ? { reviewed: known.reviewed } : {};
}

const unknown = (text: string) => ({
  zh: `来源“${text.slice(0, 20)}”应为官方、本单位确认或者候选，未采用。`,
  en: `The source “${text.slice(0, 20)}” must be official, office-confirmed or candidate; it was not used.`,
});
const nobody = {
  zh: '没有写明确认人，事项按候选导入。请填写“确认人”。',
  en: 'Nobody is named who confirmed it, so the matter was imported as a candidate. Enter “Reviewed by”.',
};
const notVerified = {
  zh: '依据中有无法核对的条款，事项按候选（待核实）导入。请录入条文并核实后再确认。',
  en: 'A provision of it could not be compared, so the matter was imported as a candidate, to be verified. Enter the text, verify it, then confirm the matter.',
};
