// The door of an encrypted folder at a start: nothing is opened before the passphrase or the recovery key was given. Where
// the folder is to be encrypted or decrypted, or an encrypted backup waits to take its place, that is asked for here too.
import { join } from 'node:path';
import { done, type Outcome } from '../contract/outcome';
import { isSealed } from '../store/data-folder';
import { holdKey } from '../store/disk/data-disk';
import type { Disk } from '../store/disk/disk';
import { type DataKey, keyIdOf } from '../store/disk/seal';
import { sealedDisk } from '../store/disk/sealed-disk';
import { isRolledBack, noteGeneration } from './generation';
import { type KeyFile, readKeyFile, writeKeyFile } from './key-file';
import { readRecoveryKey } from './recovery-key';
import { keyMissing, keyRolledBack } from './sealing-faults';
import { buildingName, giveUp, needsKeys } from './switch-folder';
import { Tries } from './tries';
import { type SwitchWish, writeWish } from './wish-file';
import { openByPassphrase, openByRecovery, rewrapped } from './wrap';

export type Tried = { readonly right: boolean; readonly waitMs: number };
export type DoorState = {
  /** shut: words are asked for. working: files are being encrypted or decrypted. open: the desk may be shown. */
  readonly door: 'shut' | 'working' | 'open';
  /** What is waiting to be done once it is open. */
  readonly wish: 'on' | 'off' | 'restore' | null;
  readonly waitMs: number;
  readonly files: number;
  readonly total: number;
};

type Ways = {
  readonly raw: Disk;
  /** Absolute: of the settings; it holds the data folder as `data`. */
  readonly folder: string;
  readonly now: () => Date;
  readonly note?: (what: 'key-refused' | 'key-opened') => void;
  /** A restored folder that waits to take the place of the present one, absolute; null where none does. */
  readonly restoring: string | null;
};

/** Where the key file lies that is asked for. */
type Lying = { readonly file: KeyFile; readonly root: string | null };

export class Door {
  private door: DoorState['door'];
  private files = 0;
  private total = 0;
  private letIn: () => void = () => undefined;
  /** Once whoever is there may go in. */
  readonly passed: Promise<void>;

  private constructor(
    private readonly ways: Ways,
    private readonly tries: Tries,
    private lying: Lying | null,
    private wish: SwitchWish | null,
  ) {
    this.door = lying === null ? 'open' : 'shut';
    this.passed = lying === null ? Promise.resolve() : new Promise((resolve) => (this.letIn = resolve));
  }

  /** @returns a fault where no words can open the folder: its key file is gone or damaged */
  static async open(ways: Ways): Promise<Outcome<Door>> {
    const { raw, folder, now } = ways;
    const tries = await Tries.open(raw, folder, now);
    const wish = await needsKeys(raw, folder);
    if (wish?.key != null) return done(new Door(ways, tries, { file: wish.key, root: null }, wish));
    const data = join(folder, 'data');
    // Of a restored folder with another key than the present one's: that key; the present one is then plain.
    for (const root of [data, ...(ways.restoring === null ? [] : [ways.restoring])]) {
      const file = await readKeyFile(raw, root);
      if (!file.ok) return file;
      if (file.value !== null) return done(new Door(ways, tries, { file: file.value, root }, wish));
      if (await isSealed(raw, root)) return keyMissing;
    }
    return done(new Door(ways, tries, null, null));
  }

  state(): DoorState {
    const { door, files, total } = this;
    const waiting =
      this.wish?.wish ?? (this.lying?.root != null && this.lying.root === this.ways.restoring ? 'restore' : null);
    return { door, wish: door === 'open' ? null : waiting, waitMs: this.tries.waitMs, files, total };
  }

  async unlock(passphrase: string): Promise<Outcome<Tried>> {
    const { lying } = this;
    if (lying === null || this.door !== 'shut') return done({ right: true, waitMs: 0 });
    const key = await this.tries.try(() => openByPassphrase(lying.file, passphrase));
    return this.enter(lying, key);
  }

  /** @param passphrase that opens it from now on */
  async recover(typed: string, passphrase: string): Promise<Outcome<Tried & { readonly group: number | null }>> {
    const { lying } = this;
    const none = { group: null };
    if (lying === null || this.door !== 'shut') return done({ right: true, waitMs: 0, ...none });
    const read = readRecoveryKey(typed);
    if (read.state === 'mistyped') return done({ right: false, waitMs: this.tries.waitMs, group: read.group });
    if (read.state === 'incomplete') return done({ right: false, waitMs: this.tries.waitMs, ...none });
    const key = await this.tries.try(async () => openByRecovery(lying.file, read.bytes));
    if (key === null) return this.refused(none);
    const fault = await this.whyOld(lying, key);
    if (fault !== null) return fault;
    const file = await rewrapped(lying.file, key, { passphrase }, this.ways.now().toISOString());
    await this.keep({ ...lying, file }, key);
    const entered = await this.enter({ ...lying, file }, key);
    return entered.ok ? done({ ...entered.value, ...none }) : entered;
  }

  /** The wish is given up; where the folder is plain nothing more is asked for. */
  async giveUpWish(): Promise<void> {
    if (this.wish === null || this.door !== 'shut') return;
    await giveUp(this.ways);
    const isOn = this.wish.wish === 'on';
    this.wish = null;
    if (!isOn) return;
    this.lying = null;
    this.go('open');
  }

  /** Files of so many that have been encrypted or decrypted. */
  readonly progress = (files: number, total: number): void => {
    this.files = files;
    this.total = total;
  };

  /** The work behind the door is done, or came to nothing. */
  finished(): void {
    this.door = 'open';
  }

  private async enter(lying: Lying, key: DataKey | null): Promise<Outcome<Tried>> {
    if (key === null) return this.refused({});
    const fault = await this.whyOld(lying, key);
    if (fault !== null) return fault;
    this.ways.note?.('key-opened');
    const { folder, restoring } = this.ways;
    const data = join(folder, 'data');
    if (lying.root === null) holdKey(join(folder, buildingName), key);
    else holdKey(data === lying.root ? data : lying.root, key);
    if (this.wish?.wish === 'on') holdKey(join(folder, buildingName), key);
    if (restoring !== null && lying.root === data && (await this.isOf(restoring, key))) holdKey(restoring, key);
    this.go(this.wish === null ? 'open' : 'working');
    return done({ right: true, waitMs: 0 });
  }

  private async isOf(root: string, key: DataKey): Promise<boolean> {
    const file = await readKeyFile(this.ways.raw, root);
    return file.ok && file.value?.id === keyIdOf(key);
  }

  private go(door: 'open' | 'working'): void {
    this.door = door;
    this.letIn();
  }

  private refused<T extends object>(more: T): Outcome<Tried & T> {
    this.ways.note?.('key-refused');
    return done({ right: false, waitMs: this.tries.waitMs, ...more });
  }

  private async whyOld({ file, root }: Lying, key: DataKey): Promise<Outcome<never> | null> {
    if (root === null) return null;
    return (await isRolledBack(sealedDisk(this.ways.raw, root, key), root, file)) ? keyRolledBack : null;
  }

  /** Errors of node:fs pass: then the words of before open it. */
  private async keep({ file, root }: Lying, key: DataKey): Promise<void> {
    const { raw, folder } = this.ways;
    if (root !== null) {
      await writeKeyFile(raw, root, file);
      await noteGeneration(sealedDisk(raw, root, key), root, file);
    } else if (this.wish !== null) {
      this.wish = { ...this.wish, key: file };
      await writeWish(raw, folder, this.wish);
    }
    this.lying = { file, root };
  }
}
