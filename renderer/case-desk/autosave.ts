// Saves a draft a moment after the last change, one save at a time; says how it stands and never gives up.
import type { Fault, Outcome } from '../../electron/contract/outcome';

export type Saved<Theirs> =
  | { readonly result: 'saved'; readonly updatedAt: string }
  | { readonly result: 'conflict'; readonly theirs: Theirs };

export type Saving<Theirs> =
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'unsaved' | 'saving' }
  | { readonly state: 'failed'; readonly fault: Fault }
  /** Somebody else saved in between; nothing is written until the clerk has chosen. */
  | { readonly state: 'conflict'; readonly theirs: Theirs };

export const pauseMs = 600;
/** Whoever types without a pause is saved all the same: so much at most is lost with a window that dies. */
export const longestUnsavedMs = 2000;
/** Pauses before each new try after a failure; the last one from then on. */
export const againMs = [2000, 5000, 10_000, 20_000, 40_000, 60_000] as const;

export class Autosave<Theirs> {
  private revision = 0;
  private savedRevision = 0;
  /** Since when something typed waits to be saved; null where nothing does. */
  private waitingSince: number | null = null;
  /** Tries by itself since it last worked; those the clerk asks for make no pause longer. */
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private saving: Saving<Theirs>;

  /**
   * @param expected the version last seen
   * @param save writes what there is now over that version
   * @param told is called with every change of how saving stands
   */
  constructor(
    private expected: string,
    private readonly save: (expected: string) => Promise<Outcome<Saved<Theirs>>>,
    private readonly told: (saving: Saving<Theirs>) => void,
  ) {
    this.saving = { state: 'saved', at: expected };
  }

  get state(): Saving<Theirs> {
    return this.saving;
  }

  get isSaved(): boolean {
    return this.revision === this.savedRevision;
  }

  /** Something was typed. */
  changed(): void {
    this.revision += 1;
    if (this.saving.state === 'conflict') return;
    if (this.saving.state !== 'failed') this.tell({ state: 'unsaved' });
    this.waitingSince ??= performance.now();
    const left = longestUnsavedMs - (performance.now() - this.waitingSince);
    this.later(Math.max(0, Math.min(pauseMs, left)));
  }

  /** Saves at once what is not saved yet; resolves when that has been tried. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    while (this.running !== null) await this.running;
    if (this.isSaved || this.saving.state === 'conflict') return;
    this.running = this.once().finally(() => {
      this.running = null;
    });
    await this.running;
  }

  /** The machine holds exactly what is shown, as that version. */
  take(updatedAt: string): void {
    clearTimeout(this.timer);
    this.expected = updatedAt;
    this.savedRevision = this.revision;
    this.tell({ state: 'saved', at: updatedAt });
  }

  /** The clerk has chosen between both; what is shown now goes over the other's version. */
  async overwrite(theirVersion: string): Promise<void> {
    this.expected = theirVersion;
    this.revision += 1;
    this.tell({ state: 'unsaved' });
    await this.flush();
  }

  private async once(): Promise<void> {
    const { revision } = this;
    this.waitingSince = null;
    if (this.saving.state !== 'failed') this.tell({ state: 'saving' });
    const outcome = await this.save(this.expected);
    if (!outcome.ok) {
      this.tell({ state: 'failed', fault: outcome.fault });
      this.again();
      return;
    }
    this.tries = 0;
    if (outcome.value.result === 'conflict') {
      this.tell({ state: 'conflict', theirs: outcome.value.theirs });
    } else {
      this.expected = outcome.value.updatedAt;
      this.savedRevision = revision;
      this.tell(this.isSaved ? { state: 'saved', at: this.expected } : { state: 'unsaved' });
      if (!this.isSaved) this.later(pauseMs);
    }
  }

  private again(): void {
    clearTimeout(this.timer);
    const pause = againMs[Math.min(this.tries, againMs.length - 1)];
    this.timer = setTimeout(() => {
      this.tries += 1;
      void this.flush();
    }, pause);
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private tell(saving: Saving<Theirs>): void {
    this.saving = saving;
    this.told(saving);
  }
}
