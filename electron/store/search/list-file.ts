// Keeps the rows of a shelf on disk, so that a start need not read every draft. Never the truth: it can always be rebuilt.
// Two files: the rows, which the first list needs, and their texts, twice as large, which only a search needs.
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Disk } from '../disk/disk';
import { SealBroken } from '../disk/seal';
import { writeDurably } from '../disk/write-durably';
import { isMissing } from '../disk-fault';
import { readLines, type TextsLine, writeLine } from './list-lines';
import type { ShelfRows } from './shelf-rows';

/** Raised when rows get another shape: older lists are then built anew. */
const listVersion = 6;
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

  private get rowsName(): string {
    return `${this.subject}.list`;
  }

  private get textsName(): string {
    return `${this.subject}.texts`;
  }

  /** Reads rows into the shelf, without their texts. Errors of node:fs other than a missing file pass. */
  async load(rows: ShelfRows<Facts>): Promise<Loaded> {
    const path = join(this.folder, this.rowsName);
    const bytes = await this.read(this.rowsName);
    if (bytes === null || !(await this.takeRows(bytes, rows)))
      return { writtenMs: null, loadTexts: async () => undefined };
    const { modifiedMs } = await this.disk.facts(path);
    return { writtenMs: modifiedMs, loadTexts: async () => this.takeTexts(await this.read(this.textsName), rows) };
  }

  /** Null where there is no such file. */
  private async read(name: string): Promise<Buffer | null> {
    try {
      const { buffer, byteOffset, byteLength } = await this.disk.read(join(this.folder, name), largestListBytes);
      return Buffer.from(buffer, byteOffset, byteLength);
    } catch (error) {
      // A list that can't be opened is made anew.
      if (isMissing(error) || error instanceof SealBroken) return null;
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

  private async takeTexts(bytes: Buffer | null, rows: ShelfRows<Facts>): Promise<void> {
    if (bytes === null) this.lines = null;
    const passages = new Map<number, string>();
    let lines = 0;
    for (const line of readLines<Facts, 'p' | 't'>(bytes ?? Buffer.alloc(0), ['p', 't'])) {
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
    const { rowLines, textLines } = this.linesOf(ids, rows);
    try {
      await this.disk.append(join(this.folder, this.textsName), textLines);
      await this.disk.append(join(this.folder, this.rowsName), rowLines);
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
    const rowParts: Uint8Array[] = [Buffer.from(writeLine('h', this.head))];
    const textParts: Uint8Array[] = [];
    const ids = rows.all().map(({ entry }) => entry.id);
    for (let at = 0; at < ids.length; at += linesPerTurn) {
      const { rowLines, textLines } = this.linesOf(ids.slice(at, at + linesPerTurn), rows);
      rowParts.push(rowLines);
      textParts.push(textLines);
      await turn();
    }
    await writeDurably(this.disk, this.folder, this.textsName, Buffer.concat(textParts));
    await writeDurably(this.disk, this.folder, this.rowsName, Buffer.concat(rowParts));
    this.lines = ids.length;
  }

  private linesOf(ids: readonly string[], rows: ShelfRows<Facts>): { rowLines: Buffer; textLines: Buffer } {
    const rowLines = ids.map((id) => {
      const row = rows.get(id);
      return row === undefined ? writeLine('g', id) : writeLine('r', row);
    });
    const textLines = ids.map((id) => this.textLinesOf(id, rows));
    return { rowLines: Buffer.from(rowLines.join('')), textLines: Buffer.from(textLines.join('')) };
  }

  /** The texts of a row, after those long texts that the file lacks; none where the draft is gone or was never read. */
  private textLinesOf(id: string, rows: ShelfRows<Facts>): string {
    const texts = rows.textsOf(id);
    const updatedAt = rows.get(id)?.entry.updatedAt;
    if (texts === undefined || updatedAt === undefined) return '';
    const fresh = texts.passages.filter((number) => !this.passages.has(number));
    const passages = fresh.map((number) => {
      this.passages.add(number);
      return writeLine('p', { n: number, text: rows.passages.textOf(number) ?? '' });
    });
    return passages.join('') + writeLine('t', { ...texts, id, updatedAt });
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
