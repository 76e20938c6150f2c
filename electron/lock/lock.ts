// The lock of the desk: whether it is shut, who may open it, and how long to wait after wrong tries. It guards the screen
// and the window's questions; files on disk are not its business.
import { rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type LockData, lockFileName, readLock, writeLock } from './lock-file';
import { hashSecret, isSecret } from './secret';

export type LockState = {
  /** Whether a PIN or passphrase is set. */
  readonly set: boolean;
  readonly minutes: number;
  readonly locked: boolean;
  /** How long nobody's words are looked at, in milliseconds. */
  readonly waitMs: number;
  /** The lock's file could not be read and was set aside: the desk opened without a lock. */
  readonly unreadable: boolean;
};

/** `waitMs` before the next try counts. */
export type Tried = { readonly right: boolean; readonly waitMs: number };

export type LockNote = 'locked' | 'unlocked' | 'unlock-refused' | 'lock-unreadable';

/** Milliseconds to wait after the first, second … wrong try; the last from then on. */
export const waitsMs = [0, 0, 5000, 10_000, 20_000, 40_000, 80_000, 160_000, 300_000] as const;

export class Lock {
  private shut: boolean;
  /** One try after the other: a hundred at once are a hundred. */
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly folder: string,
    private data: LockData | null,
    private readonly unreadable: boolean,
    private readonly now: () => Date,
    private readonly note: (what: LockNote) => void,
  ) {
    this.shut = data !== null;
  }

  /** Shut from the start where a PIN is set. A file that can't be read is set aside: it locks nobody out of their work. */
  static async open(folder: string, now: () => Date, note: (what: LockNote) => void = () => undefined): Promise<Lock> {
    const read = await readLock(folder);
    if (read.state === 'unreadable') {
      note('lock-unreadable');
      const aside = `lock.damaged-${now().toISOString().replace(/\D/g, '').slice(0, 14)}.json`;
      await rename(join(folder, lockFileName), join(folder, aside)).catch(() => undefined);
    }
    return new Lock(folder, read.state === 'set' ? read.data : null, read.state === 'unreadable', now, note);
  }

  get locked(): boolean {
    return this.shut;
  }

  state(): LockState {
    const { data, shut: locked, unreadable } = this;
    return { set: data !== null, minutes: data?.minutes ?? 0, locked, waitMs: this.waitMs(), unreadable };
  }

  /** @returns false where no PIN is set: nobody could open it again */
  lock(): boolean {
    if (this.data === null) return false;
    if (!this.shut) this.note('locked');
    this.shut = true;
    return true;
  }

  async unlock(secret: string): Promise<Tried> {
    const tried = await this.try(secret);
    if (tried.right && this.shut) {
      this.shut = false;
      this.note('unlocked');
    }
    return tried;
  }

  /**
   * @param current words that open it now; not asked for where none are set
   * @param secret null to keep them. @throws errors of node:fs: nothing is changed then
   */
  async change(current: string, secret: string | null, minutes: number): Promise<Tried> {
    const tried = this.data === null ? { right: true, waitMs: 0 } : await this.try(current);
    if (!tried.right) return tried;
    const hashed = secret === null ? this.data : await hashSecret(secret);
    if (hashed === null) return { right: false, waitMs: 0 };
    const { salt, hash, cost } = hashed;
    await this.keep({ format: 'pilin-lock', version: 1, minutes, salt, hash, cost, wrong: 0, lastWrongAt: null });
    return tried;
  }

  /** @throws errors of node:fs: the lock stays then */
  async remove(current: string): Promise<Tried> {
    const tried = await this.try(current);
    if (!tried.right) return tried;
    await unlink(join(this.folder, lockFileName));
    this.data = null;
    this.shut = false;
    return tried;
  }

  private try(secret: string): Promise<Tried> {
    const tried = this.turn.then(() => this.tryNow(secret));
    this.turn = tried.catch(() => undefined);
    return tried;
  }

  /** A try is counted on disk before it is looked at: ending the program meanwhile makes none undone. */
  private async tryNow(secret: string): Promise<Tried> {
    const { data } = this;
    if (data === null) return { right: true, waitMs: 0 };
    if (this.waitMs() > 0) return { right: false, waitMs: this.waitMs() };
    const counted = { ...data, wrong: data.wrong + 1, lastWrongAt: this.now().toISOString() };
    await this.keepIfPossible(counted);
    if (await isSecret(secret, data)) {
      await this.keepIfPossible({ ...data, wrong: 0, lastWrongAt: null });
      return { right: true, waitMs: 0 };
    }
    this.note('unlock-refused');
    return { right: false, waitMs: this.waitMs() };
  }

  /** A disk that fails keeps nobody from their work; the count then holds until the program ends. */
  private async keepIfPossible(data: LockData): Promise<void> {
    this.data = data;
    await writeLock(this.folder, data).catch(() => undefined);
  }

  private async keep(data: LockData): Promise<void> {
    await writeLock(this.folder, data);
    this.data = data;
  }

  /** A clock that was set back makes no wait longer than it was. */
  private waitMs(): number {
    if (this.data?.lastWrongAt == null || this.data.wrong === 0) return 0;
    const wait = waitsMs[Math.min(this.data.wrong, waitsMs.length) - 1] ?? 0;
    const gone = this.now().getTime() - Date.parse(this.data.lastWrongAt);
    return Math.max(0, Math.min(wait, wait - gone));
  }
}
