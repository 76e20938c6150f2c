// Keeps the rows of a shelf on disk, so that a start need not read every draft. Never the truth: it can always be rebuilt.
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Disk } from '../disk/disk';
import { writeDurably } from '../disk/write-durably';
import { isMissing } from '../disk-fault';
import { readLines, type TextsLine, writeLine } from './list-lines';
import type { ShelfRows } from './shelf-rows';

/** Raised when rows get another shape: older lists are then built anew. */
const listVersion = 1;
const largestListBytes = 1024 * 1024 * 1024;
/** Lines handled before other work gets its turn: a few milliseconds. */
const linesPerTurn = 500;
/** Lines that later ones replace, beyond which the file is written anew. */
const mostStaleLines = 5000;

export type Loaded = {
  /** When the file was written, or null where there is none fit to use. */
  readonly writtenMs: number | null;
  /** Gives the rows the texts they had when the file was written; rows put since keep theirs. */
  loadTexts(): Promise<void>;
};

export class ListFile<Facts> {
  /** Numbers of the long texts that the file holds. */
  private passages = new Set<number>();
  /** Rows in the file, replaced ones included; null where it must be written anew. */
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

  /** Reads rows into the shelf, without their texts. Errors of node:fs other than a missing file pass. */
  async load(rows: ShelfRows<Facts>): Promise<Loaded> {
    try {
      const path = join(this.folder, this.name);
      const { modifiedMs } = await this.disk.facts(path);
      const bytes = Buffer.from(await this.disk.read(path, largestListBytes));
      if (await this.takeRows(bytes, rows)) {
        return { writtenMs: modifiedMs, loadTexts: () => this.takeTexts(bytes, rows) };
      }
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
    return { writtenMs: null, loadTexts: async () => undefined };
  }

  /** Writes what has changed: at the end of the file, or the whole file where little of it still holds. */
  async save(rows: ShelfRows<Facts>): Promise<void> {
    if (rows.changed.size === 0 && this.lines !== null) return;
    const stale = (this.lines ?? 0) + rows.changed.size - rows.size;
    if (this.lines === null || stale > Math.max(mostStaleLines, rows.size)) await this.rewrite(rows);
    else await this.append(rows);
  }

  private async takeRows(bytes: Buffer, rows: ShelfRows<Facts>): Promise<boolean> {
    let lines = 0;
    for (const line of readLines<Facts, 'h' | 'r' | 'g'>(bytes, ['h', 'r', 'g'])) {
      if (lines === 0 && !(line.letter === 'h' && line.value === this.head)) return false;
      if (line.letter === 'r') rows.put(line.value, null);
      if (line.letter === 'g') rows.drop(line.value);
      lines += 1;
      if (lines % linesPerTurn === 0) await turn();
    }
    rows.changed.clear();
    this.lines = lines > 0 ? lines : null;
    return lines > 0;
  }

  private async takeTexts(bytes: Buffer, rows: ShelfRows<Facts>): Promise<void> {
    const passages = new Map<number, string>();
    let lines = 0;
    for (const line of readLines<Facts, 'p' | 't'>(bytes, ['p', 't'])) {
      if (line.letter === 'p') passages.set(line.value.n, line.value.text);
      else takeTexts(line.value, passages, rows);
      lines += 1;
      if (lines % linesPerTurn === 0) await turn();
    }
    // The numbers of this run differ from those in the file once a text has left: then the file is written anew.
    const same = [...passages].every(([number, text]) => rows.passages.textOf(number) === text);
    if (!same) this.lines = null;
    this.passages = new Set(passages.keys());
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
    const parts = [Buffer.from(writeLine('h', this.head))];
    const all = rows.all();
    for (let at = 0; at < all.length; at += linesPerTurn) {
      const some = all.slice(at, at + linesPerTurn).map(({ entry }) => this.linesOf(entry.id, rows));
      parts.push(Buffer.from(some.join('')));
      await turn();
    }
    await writeDurably(this.disk, this.folder, this.name, Buffer.concat(parts));
    this.lines = all.length;
  }

  /** The lines of a row and its texts, after those long texts that the file lacks; or that it is gone. */
  private linesOf(id: string, rows: ShelfRows<Facts>): string {
    const row = rows.get(id);
    if (row === undefined) return writeLine('g', id);
    const texts = rows.textsOf(id);
    if (texts === undefined) return writeLine('r', row);
    const fresh = texts.passages.filter((number) => !this.passages.has(number));
    const passages = fresh.map((number) => {
      this.passages.add(number);
      return writeLine('p', { n: number, text: rows.passages.textOf(number) ?? '' });
    });
    const { updatedAt } = row.entry;
    return passages.join('') + writeLine('t', { ...texts, id, updatedAt }) + writeLine('r', row);
  }
}

/** Texts of another version, or with a long text whose line was damaged, are left out: their draft is read anew. */
function takeTexts<Facts>(line: TextsLine, texts: ReadonlyMap<number, string>, rows: ShelfRows<Facts>): void {
  const { id, updatedAt, latin, chinese } = line;
  if (rows.changed.has(id) || rows.get(id)?.entry.updatedAt !== updatedAt) return;
  const passages = line.passages.map((number) => texts.get(number));
  if (!passages.every((text) => text !== undefined)) return;
  rows.putTexts(id, { latin, chinese, passages: passages.map((text) => rows.passages.number(text)) });
}
