// How often somebody was wrong at the door of an encrypted folder, kept on disk: ending the program makes no try undone.
// It slows down whoever sits at this computer; against a copy of the folder only the passphrase itself guards.
import { z } from 'zod';
import { momentSchema } from '../../templates/language/plain-values';
import { type FileKind, readAs } from '../../templates/reading/read';
import type { Disk } from '../store/disk/disk';
import { readDocument, writeDocument } from '../store/json-document';

const name = 'key-tries.json';
const schema = z.strictObject({
  format: z.literal('pilin-key-tries'),
  version: z.literal(1),
  wrong: z.int().min(0),
  lastWrongAt: momentSchema.nullable(),
});
export const triesKind: FileKind<typeof schema> = { format: 'pilin-key-tries', version: 1, migrations: {}, schema };

/** Milliseconds to wait after the first, second … wrong try; the last from then on. */
export const doorWaitsMs = [0, 0, 5000, 10_000, 20_000, 40_000, 80_000, 160_000, 300_000] as const;

export class Tries {
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly disk: Disk,
    private readonly folder: string,
    private readonly now: () => Date,
    private wrong: number,
    private lastWrongAt: string | null,
  ) {}

  /** @param folder absolute, that of the settings. A file that can't be read counts none. */
  static async open(disk: Disk, folder: string, now: () => Date): Promise<Tries> {
    const found = await readDocument(disk, folder, name, (value) => readAs(triesKind, value)).catch(() => null);
    const { wrong, lastWrongAt } = found?.state === 'good' ? found.value : { wrong: 0, lastWrongAt: null };
    return new Tries(disk, folder, now, wrong, lastWrongAt);
  }

  /** A clock that was set back makes no wait longer than it was. */
  get waitMs(): number {
    if (this.lastWrongAt === null || this.wrong === 0) return 0;
    const wait = doorWaitsMs[Math.min(this.wrong, doorWaitsMs.length) - 1] ?? 0;
    const gone = this.now().getTime() - Date.parse(this.lastWrongAt);
    return Math.max(0, Math.min(wait, wait - gone));
  }

  /** One after the other; counted before it is looked at. @returns null while nobody's words are looked at, or wrong */
  try<T>(look: () => Promise<T | null>): Promise<T | null> {
    const tried = this.turn.then(async () => {
      if (this.waitMs > 0) return null;
      await this.keep(this.wrong + 1, this.now().toISOString());
      const found = await look();
      if (found !== null) await this.keep(0, null);
      return found;
    });
    this.turn = tried.catch(() => undefined);
    return tried;
  }

  private async keep(wrong: number, lastWrongAt: string | null): Promise<void> {
    this.wrong = wrong;
    this.lastWrongAt = lastWrongAt;
    const file = { format: 'pilin-key-tries', version: 1, wrong, lastWrongAt };
    await writeDocument(this.disk, this.folder, name, file).catch(() => undefined);
  }
}
