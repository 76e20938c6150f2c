// Keeps the backups of one data folder: when it is time, at which places, and how the last one ended. Never in the way of
// saving: the work is done elsewhere, and what fails is told calmly and tried again.
import { hostname } from 'node:os';
import { join } from 'node:path';
import { done, type Fault, type Outcome } from '../contract/outcome';
import { type BackupSettings, readBackupSettings, writeBackupSettings } from './backup-settings';
import { atPlace } from './place-faults';
import type { BackupWork } from './thread/work';

export type Trouble = 'none' | 'own' | 'second';

export type KeeperState = {
  readonly running: boolean;
  /** The last try: when it ended, what was wrong; null before the first of this run. */
  readonly last: { readonly at: string; readonly fault: Fault | null } | null;
  readonly second: { readonly path: string; readonly fault: Fault | null } | null;
};

type Parts = {
  readonly work: BackupWork;
  /** Absolute: settings; in it lie `data` and `backups`. */
  readonly folder: string;
  readonly program: string;
  readonly now: () => number;
  /** Told where the trouble changes. */
  readonly onTrouble: (trouble: Trouble) => void;
};

const hourMs = 3_600_000;
const againMs = 10 * 60_000;

export class BackupKeeper {
  readonly folder: string;
  readonly data: string;
  readonly own: string;
  private settings: BackupSettings | null = null;
  private running: Promise<Outcome<{ made: boolean }>> | null = null;
  private last: KeeperState['last'] = null;
  private dueMs: number;
  private secondFault: Fault | null = null;
  private told: Trouble = 'none';

  constructor(private readonly parts: Parts) {
    this.folder = parts.folder;
    this.data = join(parts.folder, 'data');
    this.own = join(parts.folder, 'backups');
    // Soon after a start, when the desk has been laid: where nothing has changed none is made.
    this.dueMs = parts.now() + 2 * 60_000;
  }

  async state(): Promise<KeeperState> {
    const { second } = await this.read();
    const fault = this.secondFault;
    return {
      running: this.running !== null,
      last: this.last,
      second: second === null ? null : { path: second, fault },
    };
  }

  /** Called every minute or so. */
  async tick(): Promise<void> {
    if (this.running !== null) return;
    if (this.parts.now() >= this.dueMs) await this.run();
    else if (this.secondFault !== null) await this.toSecond();
  }

  /** Makes a backup now, or waits for the one under way. */
  run(): Promise<Outcome<{ made: boolean }>> {
    this.running ??= this.make().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** @param chosen folder in which the place is made; null for none from now on */
  async chooseSecond(chosen: string | null): Promise<Outcome<Record<string, never>>> {
    const before = await this.read();
    const second = chosen === null ? null : join(chosen, `pilin-backups-${safeHost()}-${before.origin}`);
    const saved = await atPlace('writing', async () => {
      await writeBackupSettings(this.parts.folder, { ...before, second });
      return done({});
    });
    if (!saved.ok) return saved;
    const ended = second === null ? null : await this.run();
    this.settings = { ...before, second };
    this.secondFault = null;
    if (second === null) return this.tell(done({}));
    if (ended?.ok === false) return ended;
    const copied = await this.toSecond(true);
    return copied.ok ? done({}) : copied;
  }

  private async make(): Promise<Outcome<{ made: boolean }>> {
    const { work, program, now } = this.parts;
    const { origin } = await this.read();
    const made = await work.ask('back-up', { data: this.data, place: this.own, program, origin });
    this.last = { at: new Date(now()).toISOString(), fault: made.ok ? null : made.fault };
    this.dueMs = now() + (made.ok ? hourMs : againMs);
    await this.toSecond();
    return made.ok ? done({ made: made.value.made }) : made;
  }

  private async toSecond(create = false): Promise<Outcome<null>> {
    const { second } = await this.read();
    if (second === null) return this.tell(done(null));
    const copied = await this.parts.work.ask('mirror', { from: this.own, to: second, create });
    this.secondFault = copied.ok ? null : copied.fault;
    return this.tell(copied.ok ? done(null) : copied);
  }

  private tell<T>(outcome: Outcome<T>): Outcome<T> {
    const trouble = this.last?.fault ? 'own' : this.secondFault === null ? 'none' : 'second';
    if (trouble !== this.told) this.parts.onTrouble(trouble);
    this.told = trouble;
    return outcome;
  }

  /** Written once, so that the places of this folder bear one sign from the first backup on. */
  private async read(): Promise<BackupSettings> {
    if (this.settings !== null) return this.settings;
    this.settings = await readBackupSettings(this.parts.folder);
    await writeBackupSettings(this.parts.folder, this.settings).catch(() => undefined);
    return this.settings;
  }
}

function safeHost(): string {
  return (
    hostname()
      .replace(/[^A-Za-z0-9-]/g, '')
      .slice(0, 30) || 'computer'
  );
}
