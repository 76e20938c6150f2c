// The early warnings of now, from what the list and the register know: no draft is opened. What a draft counts as is kept
// until it changes, and all of it is gone through in slices, so that the desk stays free.
import type { DraftFacts } from '../../../templates/case/draft-facts';
import type { Entry } from '../../../templates/first-violations/entry';
import { type Bilingual, noWords } from '../../../templates/language/bilingual';
import { lawOf } from '../../../templates/law/library';
import type { Office } from '../../../templates/office/office';
import { keysOf, warningsByRule } from '../../../templates/warnings/find-warnings';
import type { Occurrence } from '../../../templates/warnings/occurrence';
import { countedFrom, entriesBeside, occurrenceOfDraft } from '../../../templates/warnings/occurrences';
import type { Warning } from '../../../templates/warnings/warning';
import { done, type Outcome } from '../../contract/outcome';
import type { DraftEntry } from '../../store/store-port';
import { dayInChina } from '../clock';
import { matterName, matterNames } from '../matter-words';

export type WarningsNow = {
  readonly warnings: readonly Warning[];
  readonly office: Office;
  readonly names: ReadonlyMap<string, Bilingual>;
  readonly live: readonly LiveEntry[];
  readonly counted: number;
  readonly unread: number;
  /** YYYY-MM-DD in China. */
  readonly today: string;
};

export type LiveEntry = DraftEntry & { readonly facts: DraftFacts };

/** As far as a desk is needed. */
export type WarningDesk = {
  readonly store: {
    readonly drafts: { list(): Promise<Outcome<readonly DraftEntry[]>> };
    readonly firstViolations: { entries(): Promise<Outcome<readonly Entry[]>> };
  };
  readonly office: { need(): Promise<Outcome<Office>> };
  readonly now: () => Date;
};

const othersFirst = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** So many are worked out at a time, then whatever else was asked meanwhile is answered. */
const atATime = 500;

export class WarningsAtHand {
  private readonly known = new WeakMap<DraftFacts, { readonly office: Office; readonly of: Occurrence | null }>();

  constructor(private readonly desk: WarningDesk) {}

  async now(): Promise<Outcome<WarningsNow>> {
    const [office, listed] = [await this.desk.office.need(), await this.desk.store.drafts.list()];
    if (!office.ok) return office;
    if (!listed.ok) return listed;
    const entries = await this.desk.store.firstViolations.entries();
    if (!entries.ok) return entries;
    const today = dayInChina(this.desk.now().getTime());
    const all = listed.value.filter(({ trashedAt }) => trashedAt === null);
    const live = all.filter((entry): entry is LiveEntry => entry.facts !== null);
    const settings = office.value.rules.warnings;
    const from = countedFrom(today, settings);
    const cases = await this.casesOf(live, office.value, from);
    const ids = new Set(live.map(({ id }) => id));
    const beside = entriesBeside(entries.value, ids).filter(({ on }) => on >= from);
    const names = matterNames(lawOf(office.value));
    const occurrences = [...cases, ...beside];
    const warnings: Warning[] = [];
    for (const found of warningsByRule(occurrences, today, settings, { matter: (id) => matterName(names, id) })) {
      warnings.push(...found);
      await othersFirst();
    }
    const counts = { counted: occurrences.length, unread: all.length - live.length };
    return done({ warnings, office: office.value, names, live, ...counts, today });
  }

  private async casesOf(live: readonly LiveEntry[], office: Office, from: string): Promise<readonly Occurrence[]> {
    const organs = new Map(office.authorities.map(({ id, name }) => [id, name]));
    const found: Occurrence[] = [];
    for (const [index, entry] of live.entries()) {
      if (index % atATime === atATime - 1) await othersFirst();
      const one = this.of(entry, office, (id) => organs.get(id) ?? (id === '' ? noWords : { zh: id, en: id }));
      if (one === null || one.on < from) continue;
      keysOf(one);
      found.push(one);
    }
    return found;
  }

  private of({ id, facts }: LiveEntry, office: Office, nameOf: (id: string) => Bilingual): Occurrence | null {
    const before = this.known.get(facts);
    if (before?.office === office) return before.of;
    const of = occurrenceOfDraft(id, facts, nameOf);
    this.known.set(facts, { office, of });
    return of;
  }
}
