// The list of one shelf in memory, kept up with what all clerks write: what changed since the last look is read again.
import { rowOf, troubledRow } from '../search/row';
import { ShelfRows } from '../search/shelf-rows';
import { loadSounds } from '../search/sounds';
import { damagedDraft, newerDraft } from '../shelf/shelf-faults';
import type { DraftKind, Kept } from '../shelf/shelf-kind';
import { readBody } from './body';
import { overlapMs } from './schema';
import type { Server } from './server';

/** As the table has it. */
export type DraftRow = {
  readonly id: string;
  readonly body: string;
  readonly updated_at: string;
  readonly trashed_at: string | null;
  readonly gone: boolean;
};

/** What was seen is taken as fresh for this long: a keystroke in the search asks the server nothing. */
const freshMs = 800;
const bodiesAtOnce = 400;

type Head = Omit<DraftRow, 'body'> & { readonly changed_ms: string };

export class ShelfList<D extends Kept, Facts> {
  readonly rows = new ShelfRows<Facts>();
  private seenMs = 0;
  private lookedAt = Number.NEGATIVE_INFINITY;
  private looking: Promise<void> | null = null;

  constructor(
    private readonly server: Server,
    private readonly kind: DraftKind<D, Facts>,
  ) {}

  /** Looks whether others changed anything, unless that was just done. @throws errors of pg */
  refresh(): Promise<void> {
    if (performance.now() - this.lookedAt < freshMs) return Promise.resolve();
    this.looking ??= this.look().finally(() => {
      this.looking = null;
    });
    return this.looking;
  }

  /** Puts a row in the list as it stands in the table. */
  async note(row: DraftRow): Promise<void> {
    const { id, trashed_at: trashedAt } = row;
    if (row.gone) {
      this.rows.drop(id);
      return;
    }
    const file = { name: `${id}.json`, bytes: row.body.length, modifiedMs: Date.parse(row.updated_at) };
    const found = readBody(row.body, this.kind.read);
    if (found.state === 'good') {
      const tools = { passages: this.rows.passages, sounds: await loadSounds() };
      const made = rowOf(found.value, { file, trashedAt }, this.kind, tools);
      this.rows.put(made.row, made.texts);
    } else {
      const trouble = found.state === 'newer' ? newerDraft(found.finding) : damagedDraft(found.finding);
      this.rows.put(troubledRow(id, this.rows.get(id), { file, trashedAt }, trouble), null);
    }
  }

  private async look(): Promise<void> {
    const started = performance.now();
    const heads = await this.headsSince(this.seenMs - overlapMs);
    const other = heads.filter((head) => this.isOther(head));
    for (let at = 0; at < other.length; at += bodiesAtOnce) {
      const ids = other.slice(at, at + bodiesAtOnce).map(({ id }) => id);
      const rows = await this.rowsOf(ids);
      for (const row of rows) if (!this.isOlder(row)) await this.note(row);
    }
    for (const { changed_ms } of heads) this.seenMs = Math.max(this.seenMs, Number(changed_ms));
    this.lookedAt = started;
  }

  private headsSince(ms: number): Promise<readonly Head[]> {
    const sql = `SELECT id, updated_at, trashed_at, gone, changed_ms FROM pilin_drafts
      WHERE subject = $1 AND changed_ms >= $2`;
    return this.server.look<Head>(sql, [this.kind.subject, ms]);
  }

  private rowsOf(ids: readonly string[]): Promise<readonly DraftRow[]> {
    const sql = `SELECT id, body, updated_at, trashed_at, gone FROM pilin_drafts WHERE subject = $1 AND id = ANY($2)`;
    return this.server.look<DraftRow>(sql, [this.kind.subject, ids]);
  }

  /** What this program saved while it was reading stands already. */
  private isOlder({ id, updated_at }: DraftRow): boolean {
    const known = this.rows.get(id);
    return known !== undefined && known.entry.updatedAt > updated_at;
  }

  private isOther({ id, updated_at, trashed_at, gone }: Head): boolean {
    const known = this.rows.get(id);
    if (known === undefined) return !gone;
    const { updatedAt, trashedAt } = known.entry;
    return gone || updatedAt !== updated_at || trashedAt !== trashed_at;
  }
}
