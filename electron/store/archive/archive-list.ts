// The issued papers in memory: read once from their folders, kept up with what this process writes.
import { type IssuedRow, issuedRow } from '../../../templates/issued/issued-row';
import type { Outcome } from '../../contract/outcome';
import type { DamagedRecord } from '../archive-port';
import type { Disk } from '../disk/disk';
import { eachOf } from '../each-of';
import { isUlid } from '../ulid';
import { readEvents, readSheet } from './read-record';
import { inOrder } from './rows-asked';

/** Records read at once. */
const readersAtOnce = 8;

export class ArchiveList {
  private readonly known = new Map<string, IssuedRow>();
  private readonly bySubject = new Map<string, Map<string, IssuedRow>>();
  private readonly broken = new Map<string, DamagedRecord>();
  private loading: Promise<void> | null = null;

  constructor(
    private readonly disk: Disk,
    private readonly folder: string,
  ) {}

  async rows(): Promise<readonly IssuedRow[]> {
    await this.load();
    return [...this.known.values()];
  }

  /** By the time of issue. */
  async of(subject: string): Promise<readonly IssuedRow[]> {
    await this.load();
    return inOrder([...(this.bySubject.get(subject)?.values() ?? [])]);
  }

  async damaged(): Promise<readonly DamagedRecord[]> {
    await this.load();
    return [...this.broken.values()];
  }

  async put(row: IssuedRow): Promise<void> {
    await this.load();
    this.note(row);
  }

  /** Errors of node:fs pass; the next question then tries again. */
  private load(): Promise<void> {
    this.loading ??= this.readAll().catch((error: unknown) => {
      this.loading = null;
      throw error;
    });
    return this.loading;
  }

  private async readAll(): Promise<void> {
    const ids = (await this.disk.names(this.folder)).filter(isUlid);
    await eachOf(ids, readersAtOnce, async (id) => this.take(id, await readRow(this.disk, this.folder, id)));
  }

  private take(id: string, row: Outcome<IssuedRow>): void {
    if (row.ok) this.note(row.value);
    else this.broken.set(id, { id, fault: row.fault });
  }

  private note(row: IssuedRow): void {
    this.known.set(row.id, row);
    const subject = this.bySubject.get(row.subject.id) ?? new Map<string, IssuedRow>();
    subject.set(row.id, row);
    this.bySubject.set(row.subject.id, subject);
  }
}

/** A paper whose events can't be read stands as it was issued; verifying names them. */
async function readRow(disk: Disk, folder: string, id: string): Promise<Outcome<IssuedRow>> {
  const sheet = await readSheet(disk, folder, id);
  if (!sheet.ok) return sheet;
  const events = await readEvents(disk, folder, id);
  const { record, sheetHash } = sheet.value;
  const known = events.ok ? events.value.events.map(({ event }) => event) : [];
  return { ok: true, value: issuedRow(record, sheetHash, known) };
}
