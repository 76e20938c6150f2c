// Figures of an operation, each computed from its records and carrying the ids of the cases behind it.
// 人次, 台次 and 家次 are counted per participation, not distinct; 起 are cases (law-and-forms 7.1).
import type { Case } from '../case/case';
import type { Operation } from './operation';

/** A number with the cases it counts; `cases` is null where the number comes from the operation's own entries. */
export type Figure = { readonly value: number; readonly cases: readonly string[] | null };

export type Figures = {
  readonly officers: Figure;
  readonly vehicles: Figure;
  readonly inspected: Figure;
  readonly cases: Figure;
  readonly orderedAtOnce: Figure;
  readonly orderedByDate: Figure;
  readonly reinspected: Figure;
  readonly corrected: Figure;
  readonly noPenaltyFirst: Figure;
  readonly noPenaltyMinor: Figure;
  readonly noPenaltyNoFault: Figure;
  readonly open: Figure;
};

export type Statistics = {
  /** One entry per authority, sponsor first; an authority that only appears in a case comes last. */
  readonly authorities: readonly { readonly authority: string; readonly figures: Figures }[];
  readonly total: Figures;
  /** Cases per matter, most frequent first. */
  readonly matters: readonly { readonly matter: string; readonly figure: Figure }[];
};

/** @param cases the operation's cases; cases of other operations must have been left out by the caller */
export function statisticsOf(operation: Operation, cases: readonly Case[]): Statistics {
  const ids = [...new Set([...operation.authorities, ...cases.map((one) => one.authority)])];
  return {
    authorities: ids.map((authority) => ({ authority, figures: figuresOf(operation, cases, authority) })),
    total: figuresOf(operation, cases, null),
    matters: countMatters(cases),
  };
}

/** Figures of one authority, or of all (null). The total is counted afresh, so that it proves the rows. */
function figuresOf(operation: Operation, all: readonly Case[], authority: string | null): Figures {
  const cases = authority === null ? all : all.filter((one) => one.authority === authority);
  const mine = <T extends { authority: string }>(rows: readonly T[]): readonly T[] =>
    authority === null ? rows : rows.filter((row) => row.authority === authority);
  const entered = (values: readonly number[]): Figure => ({ value: values.reduce((a, b) => a + b, 0), cases: null });
  const counted = (holds: (one: Case) => boolean): Figure => figure(cases.filter(holds));
  return {
    officers: entered(mine(operation.participants).map((row) => row.officers)),
    vehicles: entered(mine(operation.participants).map((row) => row.vehicles)),
    inspected: entered(mine(operation.inspected).map((row) => row.count)),
    cases: figure(cases),
    orderedAtOnce: counted((one) => one.correction.immediately),
    orderedByDate: counted((one) => !one.correction.immediately),
    reinspected: counted((one) => one.correction.reinspection !== undefined),
    corrected: counted((one) => one.correction.reinspection?.result === 'corrected'),
    noPenaltyFirst: counted((one) => one.grounds.leg === 'first'),
    noPenaltyMinor: counted((one) => one.grounds.leg === 'minor'),
    noPenaltyNoFault: counted((one) => one.grounds.leg === 'no-fault'),
    open: counted((one) => one.grounds.leg === null),
  };
}

function figure(cases: readonly Case[]): Figure {
  return { value: cases.length, cases: cases.map((one) => one.id) };
}

function countMatters(cases: readonly Case[]): Statistics['matters'] {
  const byMatter = new Map<string, Case[]>();
  for (const one of cases) byMatter.set(one.matter, [...(byMatter.get(one.matter) ?? []), one]);
  return [...byMatter]
    .map(([matter, ofMatter]) => ({ matter, figure: figure(ofMatter) }))
    .sort((a, b) => b.figure.value - a.figure.value || (a.matter < b.matter ? -1 : 1));
}
