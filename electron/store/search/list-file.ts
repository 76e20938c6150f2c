// Keeps the rows of a shelf on disk, so that a start need not read every draft. Never the truth: it can always be rebuilt.
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Disk } from '../disk/disk';
import { writeDurably } from '../disk/write-durably';
import { isMissing } from '../disk-fault';
import { readLines, writeLine } from './list-lines';
import type { Row } from './row';
import type { ShelfRows } from './shelf-rows';

/** Raised when rows get another shape: older lists are then built anew. */
const listVersion = 1;
const largestListBytes = 1024 * 1024 * 1024;
/** Lines handled before other work gets its turn: a few milliseconds. */
const linesPerTurn = 1000;
/** Lines that later ones replace, beyond which the file is written anew. */
const mostStaleLines = 5000;

export class ListFile<Facts> {
  /** Numbers of the long texts that the file holds. */
  private passages = new Set<number>();
  /** Lines of rows in the file, replaced ones included; null where it must be written anew. */
  private lines: number | null = null;

  constructor(
    private readonly disk: Disk,
    private readonly folder: string,
    private readonly subject: string,
  ) {}

  private get head(): string {
    return `pilin-list ${listVersion} ${this.subject}`;
  }

  private get name(): string {
    return `${this.subject}.list`;
  }

  /** Reads rows into the shelf. @returns the time the file was written, or null where there is none fit to use */
  async load(rows: ShelfRows<Facts>): Promise<number | null> {
    try {
      const path = join(this.folder, this.name);
      const { modifiedMs } = await this.disk.facts(path);
      const bytes = Buffer.from(await this.disk.read(path, largestListBytes));
      return (await this.take(bytes, rows)) ? modifiedMs : null;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  /** Writes what has changed: at the end of the file, or the whole file where little of it still holds. */
  async save(rows: ShelfRows<Facts>): Promise<void> {
    if (rows.changed.size === 0 && this.lines !== null) return;
    const stale = (this.lines ?? 0) + rows.changed.size - rows.size;
    if (this.lines === null || stale > Math.max(mostStaleLines, rows.size)) await this.rewrite(rows);
    else await this.append(rows);
  }

  private async take(bytes: Buffer, rows: ShelfRows<Facts>): Promise<boolean> {
    const texts = new Map<number, string>();
    let lines = 0;
    let headed = false;
    for (const line of readLines<Facts>(bytes)) {
      if (!headed && !('head' in line && line.head === this.head)) return false;
      headed = true;
      if ('text' in line) texts.set(line.n, line.text);
      else if ('gone' in line) rows.drop(line.gone);
      else if ('row' in line) takeRow(line.row, texts, rows);
      if (!('text' in line)) lines += 1;
      if (lines % linesPerTurn === 0) await turn();
    }
    // The numbers of this run differ from those in the file once a text has left: then the file is written anew.
    const same = [...texts].every(([number, text]) => rows.passages.textOf(number) === text);
    this.lines = same ? lines : null;
    this.passages = new Set(texts.keys());
    rows.changed.clear();
    return headed;
  }

  private async append(rows: ShelfRows<Facts>): Promise<void> {
    const ids = [...rows.changed];
    rows.changed.clear();
    const text = ids.map((id) => this.linesOf(id, rows)).join('');
    try {
      await this.disk.append(join(this.folder, this.name), Buffer.from(text));
      this.lines = (this.lines ?? 0) + ids.length;
    } catch (error) {
      this.lines = null;
      throw error;
    }
  }

  private async rewrite(rows: ShelfRows<Facts>): Promise<void> {
    rows.changed.clear();
    this.passages = new Set();
    this.lines = null;
    const parts = [Buffer.from(writeLine({ head: this.head }))];
    const all = rows.all();
    for (let at = 0; at < all.length; at += linesPerTurn) {
      const some = all.slice(at, at + linesPerTurn).map(({ entry }) => this.linesOf(entry.id, rows));
      parts.push(Buffer.from(some.join('')));
      await turn();
    }
    await writeDurably(this.disk, this.folder, this.name, Buffer.concat(parts));
    this.lines = all.length + 1;
  }

  /** The line of a row, after those of its long texts that the file lacks; or that it is gone. */
  private linesOf(id: string, rows: ShelfRows<Facts>): string {
    const row = rows.get(id);
    if (row === undefined) return writeLine({ gone: id });
    const fresh = row.passages.filter((number) => !this.passages.has(number));
    const texts = fresh.map((number) => {
      this.passages.add(number);
      return writeLine({ n: number, text: rows.passages.textOf(number) ?? '' });
    });
    return texts.join('') + writeLine({ row });
  }
}

/** A row whose long texts are not all known (their line was damaged) is left out, and so read anew. */
function takeRow<Facts>(row: Row<Facts>, texts: ReadonlyMap<number, string>, rows: ShelfRows<Facts>): void {
  const passages = row.passages.map((number) => texts.get(number));
  if (passages.every((text) => text !== undefined)) {
    rows.put({ ...row, passages: passages.map((text) => rows.passages.number(text)) });
  } else rows.drop(row.entry.id);
}
