// Whether an entry is a candidate, confirmed by the office, or official; an official one names who read it where.
import { dateSchema } from '../language/plain-values';
import type { Matter } from '../law/schema';
import type { CellFinding } from './cells';
import { found } from './found';
import type { RowCells } from './read-row';

type Status = Pick<Matter, 'sourceStatus' | 'reviewed'> & { readonly findings: readonly CellFinding[] };

const statuses: readonly (readonly [RegExp, Matter['sourceStatus']])[] = [
  [/^(官方|官方清单|正式|official)$/i, 'official'],
  [/^(本单位确认|单位确认|已确认|office-confirmed|confirmed)$/i, 'office-confirmed'],
  [/^(候选|待确认|candidate)$/i, 'candidate'],
];

/** Nothing becomes official or confirmed without a named person. */
export function readStatus(row: RowCells, today: string, known: Matter | undefined): Status {
  const text = row.text('status');
  const before = known?.sourceStatus ?? 'candidate';
  const status = statuses.find(([pattern]) => pattern.test(text))?.[1];
  const findings: CellFinding[] = [];
  if (text !== '' && status === undefined) findings.push(found(row.place('status'), 'warn', unknown(text)));
  const wished = status ?? before;
  const by = row.text('reviewedBy') || known?.reviewed?.by || '';
  if (wished === 'candidate') return { sourceStatus: 'candidate', findings };
  if (by === '') {
    return { sourceStatus: 'candidate', findings: [...findings, found(row.place('status'), 'warn', nobody)] };
  }
  const day = row
    .text('reviewedOn')
    .replace(/[./年月]/g, '-')
    .replace(/日$/, '');
  const padded = day.replace(/-(\d)(?=-|$)/g, '-0$1');
  const valid = dateSchema.safeParse(padded).success;
  if (day !== '' && !valid) findings.push(found(row.place('reviewedOn'), 'warn', noDay(day)));
  return { sourceStatus: wished, reviewed: { by, on: valid ? padded : (known?.reviewed?.on ?? today) }, findings };
}

const unknown = (text: string) => ({
  zh: `来源“${text.slice(0, 20)}”应为官方、本单位确认或者候选，未采用。`,
  en: `The source “${text.slice(0, 20)}” must be official, office-confirmed or candidate; it was not used.`,
});
const nobody = {
  zh: '没有写明确认人，事项按候选导入。请填写“确认人”。',
  en: 'Nobody is named who confirmed it, so the matter was imported as a candidate. Enter “Reviewed by”.',
};
const noDay = (text: string) => ({
  zh: `日期“${text.slice(0, 20)}”不存在，按今天记载。请改为 2026-11-23 这样的格式。`,
  en: `There is no day “${text.slice(0, 20)}”; today was taken. Write it as 2026-11-23.`,
});
