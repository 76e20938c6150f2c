// All rows of one shelf in memory, with their long texts and the names of ids; keeps orders until a row changes.
import type { Bilingual } from '../../../templates/language/bilingual';
import { Passages } from './passages';
import type { Row } from './row';
import { foldText } from './search-texts';
import type { Sounds } from './sounds';

export class ShelfRows<Facts> {
  readonly passages = new Passages();
  private readonly rows = new Map<string, Row<Facts>>();
  private readonly orders = new Map<string, readonly Row<Facts>[]>();
  private names: ReadonlyMap<string, string> = new Map();
  /** Ids changed since the list was last written. */
  readonly changed = new Set<string>();

  get size(): number {
    return this.rows.size;
  }

  get(id: string): Row<Facts> | undefined {
    return this.rows.get(id);
  }

  all(): readonly Row<Facts>[] {
    return [...this.rows.values()];
  }

  put(row: Row<Facts>): void {
    const before = this.rows.get(row.entry.id);
    this.passages.use(row.passages);
    if (before !== undefined) this.passages.leave(before.passages);
    this.rows.set(row.entry.id, row);
    this.note(row.entry.id);
  }

  drop(id: string): void {
    const before = this.rows.get(id);
    if (before === undefined) return;
    this.passages.leave(before.passages);
    this.rows.delete(id);
    this.note(id);
  }

  /** @param names words for ids */
  setNames(names: ReadonlyMap<string, Bilingual>, sounds: Sounds): void {
    const searchable = [...names].map(([id, { zh, en }]): [string, string] => {
      const folded = foldText(zh);
      return [id, [folded, foldText(en), sounds.typed(folded)].join('\n')];
    });
    this.names = new Map(searchable);
  }

  /** Ids whose names hold a term. */
  idsNamed(term: string): ReadonlySet<string> {
    return new Set([...this.names].filter(([, text]) => text.includes(term)).map(([id]) => id));
  }

  /** The rows by a key that changes with them alone; sorted anew only after a change. */
  ordered(order: string, sort: (rows: Row<Facts>[]) => readonly Row<Facts>[]): readonly Row<Facts>[] {
    const known = this.orders.get(order);
    if (known !== undefined) return known;
    const sorted = sort([...this.rows.values()]);
    this.orders.set(order, sorted);
    return sorted;
  }

  private note(id: string): void {
    this.changed.add(id);
    this.orders.clear();
  }
}
