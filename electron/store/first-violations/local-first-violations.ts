// The register of first violations in the data folder: own/<month>.json and received/<bundle>.json, each a durable file
// of its own, so that an issue rewrites one month and never the years before it.
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Entry } from '../../../templates/first-violations/entry';
import type { Judgement } from '../../../templates/first-violations/judgement';
import { done, type Fault, type Outcome } from '../../contract/outcome';
import { onDisk } from '../disk-fault';
import type { FirstViolations } from '../first-violations-port';
import { readDocument, writeDocument } from '../json-document';
import type { Ground } from '../shelf/shelf-parts';
import { entriesFile, readEntries } from './entries-file';
import { LocalJudgements } from './local-judgements';

type Parts = Pick<Ground, 'disk' | 'turns' | 'mayNotWrite'> & {
  readonly root: string;
  readonly own: string;
  readonly received: string;
};

const turn = 'first-violations';

export class LocalFirstViolations implements FirstViolations {
  /** By folder and file name, read once. */
  private known: Map<string, readonly Entry[]> | null = null;

  private readonly judged: LocalJudgements;

  constructor(private readonly parts: Parts) {
    this.judged = new LocalJudgements(parts.disk, parts.root);
  }

  entries(): Promise<Outcome<readonly Entry[]>> {
    return this.inTurn(async (known) => done([...known.values()].flat()));
  }

  keep(caseId: string, entry: Entry | null): Promise<Outcome<null>> {
    return this.inTurn(async (known) => {
      const { own } = this.parts;
      for (const [path, entries] of known) {
        const isMonth = entry !== null && path === this.monthPath(entry);
        if (!path.startsWith(own) || isMonth || !entries.some((one) => one.case === caseId)) continue;
        await this.write(
          known,
          path,
          entries.filter((one) => one.case !== caseId),
        );
      }
      if (entry === null) return done(null);
      const path = this.monthPath(entry);
      const month = known.get(path) ?? [];
      if (month.some((one) => isDeepStrictEqual(one, entry))) return done(null);
      await this.write(known, path, [...month.filter((one) => one.case !== caseId), entry]);
      return done(null);
    });
  }

  receive(bundle: string, entries: readonly Entry[]): Promise<Outcome<null>> {
    return this.inTurn(async (known) => {
      await this.write(known, join(this.parts.received, `${bundle}.json`), entries);
      return done(null);
    });
  }

  judgements(): Promise<Outcome<readonly Judgement[]>> {
    return this.inTurn(() => this.judged.all(unfit));
  }

  judge(judgement: Judgement): Promise<Outcome<null>> {
    return this.inTurn(async () => {
      const before = await this.judged.all(unfit);
      if (!before.ok) return before;
      await this.judged.add(judgement, before.value);
      return done(null);
    });
  }

  private monthPath({ foundOn }: Entry): string {
    return join(this.parts.own, `${foundOn.slice(0, 7)}.json`);
  }

  /** The file first: what is known never runs ahead of the disk. */
  private async write(known: Map<string, readonly Entry[]>, path: string, entries: readonly Entry[]): Promise<void> {
    const { own, received, disk } = this.parts;
    const folder = path.startsWith(own) ? own : received;
    await writeDocument(disk, folder, path.slice(folder.length + 1), entriesFile([...entries]));
    known.set(path, entries);
  }

  private inTurn<T>(work: (known: Map<string, readonly Entry[]>) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    return this.parts.turns.inTurn(turn, () =>
      onDisk(notKept, async () => {
        const fault = await this.parts.mayNotWrite();
        if (fault !== null) return { ok: false, fault };
        if (this.known !== null) return work(this.known);
        const read = await this.readAll();
        if (!read.ok) return read;
        this.known = read.value;
        return work(read.value);
      }),
    );
  }

  /** A damaged file is said, never skipped: an entry that is not seen would make a second violation the first. */
  private async readAll(): Promise<Outcome<Map<string, readonly Entry[]>>> {
    const { disk, own, received } = this.parts;
    const all = new Map<string, readonly Entry[]>();
    for (const folder of [own, received]) {
      for (const { name } of await disk.list(folder)) {
        if (!name.endsWith('.json')) continue;
        const found = await readDocument(disk, folder, name, readEntries);
        if (found.state === 'missing') continue;
        if (found.state !== 'good') return unfit(name);
        all.set(join(folder, name), found.value.entries);
      }
    }
    return done(all);
  }
}

const notKept = {
  zh: '首违台账未能读写。',
  en: 'The register of first violations could not be read or written.',
};

function unfit(name: string): { readonly ok: false; readonly fault: Fault } {
  const zh = `首违台账文件“${name}”已损坏或由更新版本写成，未作改动，暂不能查询。请从备份恢复该文件，或者升级程序。`;
  const en = `The file “${name}” of the register of first violations is damaged or of a newer program; it was left as it is and nothing can be looked up. Restore it from a backup, or update the program.`;
  return { ok: false, fault: { code: 'first-violations-unfit', sentence: { zh, en } } };
}
