// The deadlines of every live draft, from what the list knows: no draft is opened. Kept for each draft until it or
// the office changes or a period ends, so that a filter that is pressed, and the badge in the rail, cost next to nothing.
import type { Direction } from '../../../templates/bundle/ledger';
import type { DraftFacts } from '../../../templates/case/draft-facts';
import { deadlineName } from '../../../templates/deadlines/calendar/deadline-events';
import {
  type Deadline,
  type DeadlineGivens,
  deadlineGivens,
  deadlinesOf,
  unchangedUntil,
} from '../../../templates/deadlines/deadlines';
import type { Office } from '../../../templates/office/office';
import { done, type Outcome } from '../../contract/outcome';
import type { ExchangeLedger } from '../../store/exchange-port';
import type { DraftEntry } from '../../store/store-port';
import { exchangeLines } from './exchange-lines';

export type CaseDeadlines = {
  /** Of a bundle, not of a case: which way it went. */
  readonly exchange?: Direction;
  readonly entry: DraftEntry & { readonly facts: DraftFacts };
  readonly all: readonly Deadline[];
  /** Of each in `all`. */
  readonly keys: readonly string[];
};

export type AllDeadlines = {
  readonly cases: readonly CaseDeadlines[];
  readonly unread: number;
  readonly givens: DeadlineGivens;
  readonly office: Office;
  readonly nowMs: number;
};

type Known = {
  readonly givens: DeadlineGivens;
  readonly of: CaseDeadlines;
  /** It was worked out then, and stays so before the other. */
  readonly fromMs: number;
  readonly untilMs: number;
};

/** As far as a desk is needed. */
export type DeadlineDesk = {
  readonly store: {
    readonly drafts: { list(): Promise<Outcome<readonly DraftEntry[]>> };
    readonly exchange: Pick<ExchangeLedger, 'entries'>;
  };
  readonly office: { need(): Promise<Outcome<Office>> };
  readonly now: () => Date;
};

/** So many are worked out at a time, then whatever else was asked meanwhile is answered. */
const atATime = 500;

export class DeadlinesAtHand {
  private readonly known = new WeakMap<DraftFacts, Known>();
  private givens: { readonly office: Office; readonly value: DeadlineGivens } | null = null;

  constructor(private readonly desk: DeadlineDesk) {}

  async all(): Promise<Outcome<AllDeadlines>> {
    const office = await this.desk.office.need();
    if (!office.ok) return office;
    const listed = await this.desk.store.drafts.list();
    if (!listed.ok) return listed;
    const givens = this.givensOf(office.value);
    const nowMs = this.desk.now().getTime();
    const live = listed.value.filter(({ trashedAt }) => trashedAt === null);
    const readable = live.filter((entry): entry is CaseDeadlines['entry'] => entry.facts !== null);
    const cases: CaseDeadlines[] = [];
    for (const entry of readable) {
      if (cases.length % atATime === atATime - 1) await new Promise((resolve) => setImmediate(resolve));
      cases.push(this.of(entry, givens, nowMs));
    }
    const exchanged = await this.desk.store.exchange.entries();
    if (!exchanged.ok) return exchanged;
    cases.push(...exchangeLines(exchanged.value.entries, nowMs));
    return done({ cases, unread: live.length - readable.length, givens, office: office.value, nowMs });
  }

  private givensOf(office: Office): DeadlineGivens {
    if (this.givens?.office !== office) this.givens = { office, value: deadlineGivens(office) };
    return this.givens.value;
  }

  private of(entry: CaseDeadlines['entry'], givens: DeadlineGivens, nowMs: number): CaseDeadlines {
    const known = this.known.get(entry.facts);
    const holds = known !== undefined && known.fromMs <= nowMs && nowMs < known.untilMs;
    if (holds && known.givens === givens && known.of.entry === entry) return known.of;
    const all = deadlinesOf(entry.facts, givens, nowMs);
    const of = { entry, all, keys: all.map((one) => deadlineName(one, all, entry.id)) };
    this.known.set(entry.facts, { givens, of, fromMs: nowMs, untilMs: unchangedUntil(all, nowMs) });
    return of;
  }
}
