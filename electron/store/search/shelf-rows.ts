// All rows of one shelf in memory, with their long texts and the names of ids; keeps orders until a row changes.
import type { Bilingual } from '../../../templates/language/bilingual';
import { Passages } from './passages';
import type { Row, RowTexts } from './row';
import { foldText } from './search-texts';
import type { Sounds } from './sounds';

export class ShelfRows<Facts> {
  readonly passages = new Passages();
  private readonly rows = new Map<string, Row<Facts>>();
  private readonly texts = new Map<string, RowTexts>();
  private readonly orders = new Map<string, { readonly stamp: number; readonly rows: readonly Row<Facts>[] }>();
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

  textsOf(id: string): RowTexts | undefined {
    return this.texts.get(id);
  }

  /** @param texts null where those known still hold */
  put(row: Row<Facts>, texts: RowTexts | null): void {
    const { id } = row.entry;
    this.rows.set(id, row);
    if (texts !== null) this.putTexts(id, texts);
    this.note(id);
  }

  putTexts(id: string, texts: RowTexts): void {
    this.passages.use(texts.passages);
    this.dropTexts(id);
    this.texts.set(id, texts);
  }

  drop(id: string): void {
    if (!this.rows.delete(id)) return;
    this.dropTexts(id);
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

  /**
   * The rows in an order, sorted anew only after a change.
   * @param stamp another one has them sorted anew, for orders that change with time
   */
  ordered(
    order: string,
    stamp: number,
    sort: (rows: readonly Row<Facts>[]) => readonly Row<Facts>[],
  ): readonly Row<Facts>[] {
    const known = this.orders.get(order);
    if (known?.stamp === stamp) return known.rows;
    const rows = sort(this.all());
    this.orders.set(order, { stamp, rows });
    return rows;
  }

  private dropTexts(id: string): void {
    const before = this.texts.get(id);
    if (before === undefined) return;
    this.passages.leave(before.passages);
    this.texts.delete(id);
  }

  private note(id: string): void {
    this.changed.add(id);
    this.orders.clear();
  }
}
