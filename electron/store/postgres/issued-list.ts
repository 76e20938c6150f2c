// The issued papers in memory, kept up with what all clerks issue: rows that changed since the last look are read again.
import { type IssuedRow, issuedRow } from '../../../templates/issued/issued-row';
import type { DamagedRecord } from '../archive-port';
import { sha256 } from '../sha256';
import { linkedEvents, type PaperRow, sheetOf } from './issued-table';
import { overlapMs } from './schema';
import type { Asks, Server } from './server';

const papersAtOnce = 200;

type EventRow = { readonly id: string; readonly body: string };
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
    const heads = await this.server.look<Head>(sql, [this.seenMs - overlapMs]);
    const other = heads.filter(({ id, changed_ms }) => this.seen.get(id) !== changed_ms);
    for (let at = 0; at < other.length; at += papersAtOnce)
      await this.server.transact((ask) => this.take(ask, other.slice(at, at + papersAtOnce)));
    for (const { changed_ms } of heads) this.seenMs = Math.max(this.seenMs, Number(changed_ms));
  }

  private async take(ask: Asks, heads: readonly Head[]): Promise<void> {
    const ids = heads.map(({ id }) => id);
    const rows = await ask<PaperRow>('SELECT id, sheet FROM pilin_issued WHERE id = ANY($1)', [ids]);
    const sql = 'SELECT id, body FROM pilin_issued_events WHERE id = ANY($1) ORDER BY id, place';
    const bodies = new Map<string, string[]>(ids.map((id) => [id, []]));
    for (const { id, body } of await ask<EventRow>(sql, [ids])) bodies.get(id)?.push(body);
    const stamps = new Map(heads.map(({ id, changed_ms }) => [id, changed_ms]));
    for (const row of rows) {
      this.note(row, bodies.get(row.id) ?? []);
      this.seen.set(row.id, stamps.get(row.id) ?? '');
    }
  }

  /** A paper whose events can't be read stands as it was issued; verifying names them. */
  private note(row: PaperRow, bodies: readonly string[]): void {
    const sheet = sheetOf(row);
    if (!sheet.ok) {
      this.broken.set(row.id, { id: row.id, fault: sheet.fault });
      return;
    }
    const linked = linkedEvents(row.id, bodies);
    const events = linked.ok ? linked.value.events.map(({ event }) => event) : [];
    this.known.set(row.id, issuedRow(sheet.value, sha256(row.sheet), events));
  }
}
