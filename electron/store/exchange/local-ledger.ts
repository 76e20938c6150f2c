// The ledger of exchanges in the data folder: sent/<bundle>.json and received/<bundle>.json, one durable file each, and
// bundles/<bundle>.pilin as they were accepted.
import { join } from 'node:path';
import { type Direction, directions, type LedgerEntry, ledgerFile } from '../../../templates/bundle/ledger';
import { readAs } from '../../../templates/reading/read';
import { done, failed, type Outcome } from '../../contract/outcome';
import { copyDurably } from '../disk/copy-durably';
import { onDisk } from '../disk-fault';
import type { ExchangeLedger } from '../exchange-port';
import { type Document, readDocument, writeDocument } from '../json-document';
import type { Ground } from '../shelf/shelf-parts';
import { isUlid } from '../ulid';

type Folders = {
  readonly sent: string;
  readonly received: string;
  readonly bundles: string;
  readonly arriving: string;
};
type Parts = Pick<Ground, 'disk' | 'turns' | 'mayNotWrite'> & Folders;

export class LocalLedger implements ExchangeLedger {
  readonly arriving: string;
  /** By direction and id, read once; the files that could not be read are read again whenever they are asked for. */
  private known: Map<string, LedgerEntry> | null = null;
  private damaged: readonly string[] = [];

  constructor(private readonly parts: Parts) {
    this.arriving = parts.arriving;
  }

  entries(): ReturnType<ExchangeLedger['entries']> {
    return this.parts.turns.inTurn('exchange', () =>
      onDisk(notRead, async () => {
        this.known ??= await this.readAll();
        return done({ entries: [...this.known.values()], damaged: this.damaged });
      }),
    );
  }

  private async readAll(): Promise<Map<string, LedgerEntry>> {
    const known = new Map<string, LedgerEntry>();
    const damaged: string[] = [];
    for (const direction of directions) {
      for (const { name } of await this.parts.disk.list(this.parts[direction])) {
        if (!name.endsWith('.json')) continue;
        const found = await this.read(direction, name);
        if (found.state === 'good') known.set(keyOf(found.value), found.value);
        else if (found.state !== 'missing') damaged.push(`${direction}/${name}`);
      }
    }
    this.damaged = damaged;
    return known;
  }

  get(direction: Direction, id: string): Promise<Outcome<LedgerEntry | null>> {
    return onDisk(notRead, () => this.find(direction, id));
  }

  keep(entry: LedgerEntry): Promise<Outcome<null>> {
    return this.write(async () => {
      await this.put(entry);
      return done(null);
    });
  }

  change(
    direction: Direction,
    id: string,
    change: (entry: LedgerEntry) => LedgerEntry,
  ): Promise<Outcome<LedgerEntry | null>> {
    return this.write(async () => {
      const found = await this.find(direction, id);
      if (!found.ok || found.value === null) return found;
      const changed = change(found.value);
      await this.put(changed);
      return done(changed);
    });
  }

  keepBundle(id: string, path: string): Promise<Outcome<null>> {
    return this.write(async () => {
      const { disk, bundles } = this.parts;
      const name = `${id}.pilin`;
      if (!(await disk.names(bundles)).includes(name)) await copyDurably(disk, path, bundles, name);
      return done(null);
    });
  }

  async bundlePath(id: string): Promise<Outcome<string>> {
    return done(join(this.parts.bundles, `${id}.pilin`));
  }

  private async find(direction: Direction, id: string): Promise<Outcome<LedgerEntry | null>> {
    if (!isUlid(id)) return done(null);
    const found = await this.read(direction, `${id}.json`);
    if (found.state === 'good') return done(found.value);
    return found.state === 'missing' ? done(null) : unfit(`${direction}/${id}.json`);
  }

  private read(direction: Direction, name: string): Promise<Document<LedgerEntry>> {
    return readDocument(this.parts.disk, this.parts[direction], name, (value) => readAs(ledgerFile, value));
  }

  /** The file first: what is known never runs ahead of the disk. */
  private async put(entry: LedgerEntry): Promise<void> {
    await writeDocument(this.parts.disk, this.parts[entry.direction], `${entry.id}.json`, entry);
    this.known?.set(keyOf(entry), entry);
  }

  private write<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    return this.parts.turns.inTurn('exchange', () =>
      onDisk(notKept, async () => {
        const fault = await this.parts.mayNotWrite();
        return fault === null ? work() : { ok: false, fault };
      }),
    );
  }
}

const keyOf = ({ direction, id }: Pick<LedgerEntry, 'direction' | 'id'>): string => `${direction} ${id}`;

const notRead = {
  zh: '往来台账无法读取。',
  en: 'The ledger of exchanges cannot be read.',
};
const notKept = {
  zh: '往来台账未能写入。',
  en: 'The ledger of exchanges could not be written.',
};

function unfit(name: string): Outcome<never> {
  return failed(
    'exchange-unfit',
    `往来台账文件“${name}”已损坏或由更新版本写成，未作改动，该移送包暂不能办理。请从备份恢复该文件，或者升级程序。`,
    `The file “${name}” of the ledger of exchanges is damaged or of a newer program; it was left as it is, and nothing can be done with that bundle. Restore it from a backup, or update the program.`,
  );
}
