// The issued papers in memory, kept up with what all clerks issue: rows that changed since the last look are read again.
import { type IssuedRow, issuedRow } from '../../../templates/issued/issued-row';
import type { DamagedRecord } from '../archive-port';
import { sha256 } from '../sha256';
import { eventsOf, type PaperRow, sheetOf } from './issued-table';
import type { Asks, Server } from './server';

/** A transaction bears the time of its writing and is seen at its end: so long ago is looked again. */
const overlapMs = 90_000;
const papersAtOnce = 200;

type Head = { readonly id: string; readonly changed_ms: string };

export class IssuedList {
  readonly known = new Map<string, IssuedRow>();
  readonly broken = new Map<string, DamagedRecord>();
  private readonly seen = new Map<string, string>();
  private seenMs = 0;
  private looking: Promise<void> = Promise.resolve();

  constructor(private readonly server: Server) {}

  /** @throws errors of pg */
  refresh(): Promise<void> {
    const look = this.looking.then(
      () => this.look(),
      () => this.look(),
    );
    this.looking = look;
    return look;
  }

  private async look(): Promise<void> {
    const sql = 'SELECT id, changed_ms FROM pilin_issued WHERE changed_ms >= $1';
    const heads = await this.server.transact((ask) => ask<Head>(sql, [this.seenMs - overlapMs]));
    const other = heads.filter(({ id, changed_ms }) => this.seen.get(id) !== changed_ms);
    for (let at = 0; at < other.length; at += papersAtOnce)
      await this.server.transact((ask) => this.take(ask, other.slice(at, at + papersAtOnce)));
    for (const { changed_ms } of heads) this.seenMs = Math.max(this.seenMs, Number(changed_ms));
  }

  private async take(ask: Asks, heads: readonly Head[]): Promise<void> {
    const sql = 'SELECT id, sheet, sheet_hash FROM pilin_issued WHERE id = ANY($1)';
    const rows = await ask<PaperRow>(sql, [heads.map(({ id }) => id)]);
    const stamps = new Map(heads.map(({ id, changed_ms }) => [id, changed_ms]));
    for (const row of rows) {
      await this.note(ask, row);
      this.seen.set(row.id, stamps.get(row.id) ?? '');
    }
  }

  /** A paper whose events can't be read stands as it was issued; verifying names them. */
  private async note(ask: Asks, row: PaperRow): Promise<void> {
    const sheet = sheetOf(row);
    if (!sheet.ok) {
      this.broken.set(row.id, { id: row.id, fault: sheet.fault });
      return;
    }
    const linked = await eventsOf(ask, row.id);
    const events = linked.ok ? linked.value.events.map(({ event }) => event) : [];
    this.known.set(row.id, issuedRow(sheet.value, sha256(row.sheet), events));
  }
}
