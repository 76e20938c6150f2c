// The number a paper would bear if it were issued now, and the papers of its kind that stand already.
import { wholeCase } from '../../../templates/case/whole-case';
import type { IssuedRow } from '../../../templates/issued/issued-row';
import type { Office } from '../../../templates/office/office';
import { jointOperation } from '../../../templates/operation/sides/joint-operation';
import { wholeOperation } from '../../../templates/operation/whole-operation';
import { numberOf, seriesFor, type WrittenSeries } from '../../../templates/register/series';
import { nextSequence } from '../../../templates/register/take-numbers';
import type { issuedChannels } from '../../contract/issued-channels';
import { done, type Outcome } from '../../contract/outcome';
import type { InputOf, OutputOf } from '../../contract/table';
import type { Desk } from '../desk';
import type { SubjectOfWindow } from '../paper-subject';
import { borderRow } from './border-row';

type Input = InputOf<typeof issuedChannels, 'paper:number'>;
type Output = OutputOf<typeof issuedChannels, 'paper:number'>;

export type NextNumber = {
  /** Id of the authority whose paper it is. */
  readonly authority: string;
  readonly series: WrittenSeries | null;
  readonly sequence: number;
  /** "" without a series. */
  readonly number: string;
  readonly isNew: boolean;
};

export async function paperNumber(desk: Desk, { subject, choice }: Input): Promise<Outcome<Output>> {
  const office = await desk.office.need();
  if (!office.ok) return office;
  const next = await nextNumber(desk, office.value, subject, choice);
  if (!next.ok) return next;
  const standing = await standingOfKind(desk, subject.id, choice.kind);
  if (!standing.ok) return standing;
  const { number, series, sequence, isNew, authority } = next.value;
  const named = series && { pattern: series.pattern, year: series.year, sequence };
  return done({ number, authority, series: named, standing: standing.value.map(borderRow), isNew });
}

export async function nextNumber(
  { store }: Pick<Desk, 'store'>,
  office: Office,
  subject: SubjectOfWindow,
  { kind, date }: Input['choice'],
): Promise<Outcome<NextNumber>> {
  const id = authorityOf(subject, office);
  const authority = office.authorities.find((one) => one.id === id);
  const series = (authority && seriesFor(authority, kind, date)) ?? null;
  if (series === null) return done({ authority: id, series, sequence: 0, number: '', isNew: false });
  const register = await store.register.read(series);
  if (!register.ok) return register;
  const sequence = nextSequence(register.value);
  const isNew = register.value.entries.length === 0 && register.value.start === null;
  return done({ authority: id, series, sequence, number: numberOf(series, sequence, series.width), isNew });
}

/** The authority of a case, the sponsor of an operation. */
function authorityOf(subject: SubjectOfWindow, office: Office): string {
  const first = office.authorities[0]?.id ?? '';
  if (subject.of === 'case') return wholeCase(subject.case, subject.id, first).authority;
  // The sponsor that its paper names at the head: of a shared operation that of all sides together.
  const { operation } = jointOperation(wholeOperation(subject.operation, subject.id, first), [], office);
  return operation.authorities[0] ?? first;
}

export async function standingOfKind(
  { store }: Pick<Desk, 'store'>,
  subject: string,
  kind: string,
): Promise<Outcome<readonly IssuedRow[]>> {
  const rows = await store.archive.of(subject);
  if (!rows.ok) return rows;
  return done(rows.value.filter((row) => row.kind === kind && row.standing.state === 'standing'));
}
