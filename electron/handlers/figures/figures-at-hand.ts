// The cases that figures count: every live draft, from what the list knows of it. No draft is opened.
import { setImmediate as turn } from 'node:timers/promises';
import { casesBehind } from '../../../templates/figures/count-figures';
import { type FigureCase, figureCase } from '../../../templates/figures/figure-case';
import type { FigureCell, FigureWish, TrendSplit } from '../../../templates/figures/figure-wish';
import type { FigureNames } from '../../../templates/figures/figure-words';
import { type Figures, figuresInTurns } from '../../../templates/figures/figures';
import type { InTurns } from '../../../templates/figures/turns';
import { type Law, lawOf } from '../../../templates/law/library';
import type { Office } from '../../../templates/office/office';
import { done, type Outcome } from '../../contract/outcome';
import type { DraftEntry } from '../../store/store-port';
import { matterNames } from '../matter-words';

/** As far as a desk is needed. */
export type FigureDesk = {
  readonly store: { readonly drafts: { list(): Promise<Outcome<readonly DraftEntry[]>> } };
  readonly office: { need(): Promise<Outcome<Office>> };
  readonly now: () => Date;
};

export type FiguresWish = { readonly wish: FigureWish; readonly by: TrendSplit };
export type CountedNow = {
  readonly figures: Figures;
  readonly names: FigureNames;
  readonly unread: number;
  readonly office: Office;
};

/** So many are looked at at a time, then whatever else was asked meanwhile is answered. */
const atATime = 2000;

export async function figuresNow(desk: FigureDesk, { wish, by }: FiguresWish): Promise<Outcome<CountedNow>> {
  const office = await desk.office.need();
  if (!office.ok) return office;
  const listed = await desk.store.drafts.list();
  if (!listed.ok) return listed;
  const cases = await casesOf(desk, listed.value);
  const names = namesOf(office.value, lawOf(office.value));
  const unread = listed.value.filter(({ trashedAt, trouble }) => trashedAt === null && trouble !== null).length;
  return done({ figures: await inTurns(figuresInTurns(cases, wish, by, names)), names, unread, office: office.value });
}

/** Of some entries those behind a figure, in their order. */
export async function onlyBehind(
  desk: FigureDesk,
  { wish, cell }: { readonly wish: FigureWish; readonly cell: FigureCell },
  entries: readonly DraftEntry[],
): Promise<Outcome<readonly DraftEntry[]>> {
  const listed = await desk.store.drafts.list();
  if (!listed.ok) return listed;
  const behind = await inTurns(casesBehind(await casesOf(desk, listed.value), wish, cell));
  return done(entries.filter(({ id }) => behind.has(id)));
}

/** Whatever else waits goes first between two turns. */
async function inTurns<T>(turns: InTurns<T>): Promise<T> {
  for (;;) {
    const next = turns.next();
    if (next.done) return next.value;
    await turn();
  }
}

async function casesOf(desk: FigureDesk, entries: readonly DraftEntry[]): Promise<readonly FigureCase[]> {
  const nowMs = desk.now().getTime();
  const cases: FigureCase[] = [];
  for (const { id, trashedAt, facts } of entries) {
    if (trashedAt !== null) continue;
    cases.push(figureCase(id, facts, nowMs));
    if (cases.length % atATime === 0) await turn();
  }
  return cases;
}

function namesOf(office: Office, law: Law): FigureNames {
  const authorities = office.authorities.map(({ id, name, shortName }) => {
    return [id, shortName.zh === '' ? name : shortName] as const;
  });
  return { matters: matterNames(law), authorities: new Map(authorities) };
}
