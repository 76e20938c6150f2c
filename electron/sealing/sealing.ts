// The encryption of the data folder as the settings see it: switched on with a recovery sheet at hand, its passphrase and
// recovery key changed, switched off. Switching itself is done at the next start, when nothing is open.
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { done, failed, type Outcome } from '../contract/outcome';
import { keyHeldFor } from '../store/disk/data-disk';
import type { Disk } from '../store/disk/disk';
import type { DataKey } from '../store/disk/seal';
import { sealedDisk } from '../store/disk/sealed-disk';
import { compactTime } from '../store/history/version-name';
import type { Tried } from './door';
import { noteGeneration } from './generation';
import { type KeyFile, readKeyFile, writeKeyFile } from './key-file';
import { isGroup, newRecoveryKey, recoveryGroups } from './recovery-key';
import { Tries } from './tries';
import { readWish, writeWish } from './wish-file';
import { newDataKey, newKeyFile, openByPassphrase, rewrapped } from './wrap';

export type SealingState = {
  readonly on: boolean;
  /** What the next start will do. */
  readonly pending: 'on' | 'off' | null;
  /** When the folder was encrypted, when passphrase or recovery key last changed, and which key it is; null while it is off. */
  readonly key: { readonly id: string; readonly createdAt: string; readonly changedAt: string } | null;
};

/** What is printed: it is held in memory until it was confirmed, and kept nowhere. */
export type Prepared = {
  readonly kind: 'on' | 'recovery';
  readonly file: KeyFile;
  readonly groups: readonly string[];
  /** Which group must be typed from the sheet, from 1. */
  readonly ask: number;
};

export class Sealing {
  private prepared: Prepared | null = null;
  private tries: Promise<Tries> | null = null;
  private readonly data: string;

  /** @param folder absolute, of the settings; it holds the data folder as `data` */
  constructor(
    private readonly raw: Disk,
    private readonly folder: string,
    private readonly now: () => Date,
  ) {
    this.data = join(folder, 'data');
  }

  /** Errors of node:fs pass. */
  async state(): Promise<Outcome<SealingState>> {
    const file = await readKeyFile(this.raw, this.data);
    if (!file.ok) return file;
    const wish = await readWish(this.raw, this.folder);
    const { value } = file;
    return done({
      on: value !== null,
      pending: wish?.wish ?? null,
      key: value === null ? null : { id: value.id, createdAt: value.createdAt, changedAt: value.changedAt },
    });
  }

  /** @param passphrase that will open the folder. Nothing is changed yet. */
  async prepareOn(passphrase: string): Promise<Outcome<Prepared>> {
    if (keyHeldFor(this.data) !== null) return isOn;
    const recovery = newRecoveryKey();
    const file = await newKeyFile(newDataKey(), { passphrase, recovery }, this.moment());
    return done(this.hold('on', file, recovery));
  }

  /** A new recovery key. @returns null where the passphrase is not the present one */
  async prepareRecovery(
    current: string,
  ): Promise<Outcome<{ readonly prepared: Prepared | null; readonly tried: Tried }>> {
    const opened = await this.opened(current);
    if (!opened.ok) return opened;
    const { file, key, tried } = opened.value;
    if (key === null) return done({ prepared: null, tried });
    const recovery = newRecoveryKey();
    const next = await rewrapped(file, key, { recovery }, this.moment());
    return done({ prepared: this.hold('recovery', next, recovery), tried });
  }

  waiting(): Prepared | null {
    return this.prepared;
  }

  /** @returns false where the group is not that of the sheet. Errors of node:fs pass: nothing is changed then */
  async confirm(typed: string): Promise<Outcome<{ readonly right: boolean; readonly restart: boolean }>> {
    const { prepared } = this;
    if (prepared === null) return nothingPrepared;
    if (!isGroup(typed, prepared.groups[prepared.ask - 1] as string)) return done({ right: false, restart: false });
    if (prepared.kind === 'on') {
      const keepAs = this.keepAs();
      await writeWish(this.raw, this.folder, { wish: 'on', stage: 'build', keepAs, key: prepared.file });
    } else await this.keep(prepared.file);
    this.prepared = null;
    return done({ right: true, restart: prepared.kind === 'on' });
  }

  async change(current: string, passphrase: string): Promise<Outcome<Tried>> {
    const opened = await this.opened(current);
    if (!opened.ok) return opened;
    const { file, key, tried } = opened.value;
    if (key === null) return done(tried);
    await this.keep(await rewrapped(file, key, { passphrase }, this.moment()));
    // A sheet that was prepared wraps the key by the words of before.
    this.prepared = null;
    return done(tried);
  }

  /** Decrypts everything at the next start. */
  async switchOff(current: string): Promise<Outcome<Tried>> {
    const opened = await this.opened(current);
    if (!opened.ok) return opened;
    if (opened.value.key === null) return done(opened.value.tried);
    await writeWish(this.raw, this.folder, { wish: 'off', stage: 'build', keepAs: this.keepAs(), key: null });
    return done(opened.value.tried);
  }

  private async opened(
    current: string,
  ): Promise<Outcome<{ readonly file: KeyFile; readonly key: DataKey | null; readonly tried: Tried }>> {
    const read = await readKeyFile(this.raw, this.data);
    if (!read.ok) return read;
    const file = read.value;
    if (file === null) return isOff;
    this.tries ??= Tries.open(this.raw, this.folder, this.now);
    const tries = await this.tries;
    const key = await tries.try(() => openByPassphrase(file, current));
    return done({ file, key, tried: { right: key !== null, waitMs: tries.waitMs } });
  }

  private async keep(file: KeyFile): Promise<void> {
    await writeKeyFile(this.raw, this.data, file);
    const key = keyHeldFor(this.data);
    if (key !== null) await noteGeneration(sealedDisk(this.raw, this.data, key), this.data, file);
  }

  private hold(kind: Prepared['kind'], file: KeyFile, recovery: Uint8Array): Prepared {
    const groups = recoveryGroups(recovery);
    this.prepared = { kind, file, groups, ask: randomInt(groups.length) + 1 };
    return this.prepared;
  }

  private moment(): string {
    return this.now().toISOString();
  }

  private keepAs(): string {
    return `data-before-encryption-${compactTime(this.now().getTime())}`;
  }
}

const isOn = failed(
  'encryption-on',
  '数据文件夹已经加密，未作改动。',
  'The data folder is encrypted already; nothing was changed.',
);
const isOff = failed(
  'encryption-off',
  '数据文件夹没有加密，未作改动。',
  'The data folder is not encrypted; nothing was changed.',
);
const nothingPrepared = failed(
  'recovery-not-prepared',
  '没有待确认的恢复密钥，未作改动。请重新开始。',
  'No recovery key waits to be confirmed; nothing was changed. Begin again.',
);
