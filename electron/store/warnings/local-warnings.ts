// Early warnings in the data folder: warnings/aside.json, and warnings/received/<bundle>.json, a durable file for each
// bundle. Files are read once; what is known never runs ahead of the disk.
import { type Aside, asideFile, readAside } from '../../../templates/warnings/put-aside';
import { type ReceivedWarnings, readReceived, receivedFile } from '../../../templates/warnings/received';
import type { WarningPart } from '../../../templates/warnings/warning-part';
import { done, failed, type Outcome } from '../../contract/outcome';
import { onDisk } from '../disk-fault';
import { readDocument, writeDocument } from '../json-document';
import type { Ground } from '../shelf/shelf-parts';
import type { WarningShelf } from '../warnings-port';

type Parts = Pick<Ground, 'disk' | 'turns' | 'mayNotWrite'> & { readonly root: string; readonly received: string };
type Received = { readonly files: Map<string, ReceivedWarnings>; readonly damaged: readonly string[] };

const asideName = 'aside.json';
const turn = 'warnings';

export class LocalWarnings implements WarningShelf {
  private asides: readonly Aside[] | null = null;
  private taken: Received | null = null;

  constructor(private readonly parts: Parts) {}

  aside(): Promise<Outcome<readonly Aside[]>> {
    return this.inTurn(() => this.readAsides());
  }

  keepAside(key: string, aside: Aside | null): Promise<Outcome<null>> {
    return this.inTurn(async () => {
      const known = await this.readAsides();
      if (!known.ok) return known;
      const fault = await this.parts.mayNotWrite();
      if (fault !== null) return { ok: false, fault };
      const others = known.value.filter((one) => one.key !== key);
      const next = aside === null ? others : [...others, aside];
      await writeDocument(this.parts.disk, this.parts.root, asideName, asideFile(next));
      this.asides = next;
      return done(null);
    });
  }

  received(): ReturnType<WarningShelf['received']> {
    return this.inTurn(async () => {
      const { files, damaged } = await this.readTaken();
      return done({ received: [...files.values()], damaged });
    });
  }

  receive(origin: ReceivedWarnings['origin'], warnings: readonly WarningPart[]): Promise<Outcome<null>> {
    return this.inTurn(async () => {
      const known = await this.readTaken();
      const fault = await this.parts.mayNotWrite();
      if (fault !== null) return { ok: false, fault };
      const name = `${origin.bundle}.json`;
      const file = receivedFile(origin, warnings);
      await writeDocument(this.parts.disk, this.parts.received, name, file);
      known.files.set(name, file);
      this.taken = { ...known, damaged: known.damaged.filter((one) => one !== name) };
      return done(null);
    });
  }

  /** A damaged file is said and left as it is: the reasons in it are somebody's words. */
  private async readAsides(): Promise<Outcome<readonly Aside[]>> {
    if (this.asides !== null) return done(this.asides);
    const found = await readDocument(this.parts.disk, this.parts.root, asideName, readAside);
    if (found.state === 'damaged' || found.state === 'newer') return unfit;
    this.asides = found.state === 'good' ? found.value.entries : [];
    return done(this.asides);
  }

  private async readTaken(): Promise<Received> {
    if (this.taken !== null) return this.taken;
    const { disk, received } = this.parts;
    const files = new Map<string, ReceivedWarnings>();
    const damaged: string[] = [];
    for (const { name } of await disk.list(received)) {
      if (!name.endsWith('.json')) continue;
      const found = await readDocument(disk, received, name, readReceived);
      if (found.state === 'good') files.set(name, found.value);
      else if (found.state !== 'missing') damaged.push(name);
    }
    this.taken = { files, damaged };
    return this.taken;
  }

  private inTurn<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    return this.parts.turns.inTurn(turn, () => onDisk(notKept, work));
  }
}

const notKept = { zh: '预警记录未能读写。', en: 'The record of early warnings could not be read or written.' };

const unfit = failed(
  'warnings-unfit',
  '预警搁置记录“warnings/aside.json”已损坏或由更新版本写成，未作改动。请从备份恢复该文件，或者升级程序。',
  'The record of warnings put aside, “warnings/aside.json”, is damaged or of a newer program and was left as it is. Restore it from a backup, or update the program.',
);
