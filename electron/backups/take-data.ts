// Goes through a data folder that the desk may be writing, and keeps what is not kept yet: again until nothing changed from
// one walk to the next, so that a backup is one moment of the folder.
import { join } from 'node:path';
import { done, type Outcome } from '../contract/outcome';
import type { Disk } from '../store/disk/disk';
import { isThere } from '../store/disk/is-there';
import { isMissing, onDisk } from '../store/disk-fault';
import type { KeptFile } from './file-list';
import type { Objects } from './objects';
import { notReadData } from './place-faults';
import { type DataFile, turns, walkData } from './walk-data';

export type Taken = {
  readonly files: readonly KeptFile[];
  /** Files whose names not every system can keep. */
  readonly unsafe: readonly string[];
  readonly newBytes: number;
};

type Walk = Pick<Taken, 'files' | 'unsafe'>;

/** Where the desk never rests, the order of the walk and what was seen on the way must do. */
const mostRounds = 3;
/** A file changed so shortly before it was read could change again without a new size or time (FAT counts in 2 s). */
const doubtMs = 4000;
/** How often more a file is read that was missing and is there. */
const mostReads = 3;
/** A draft or operation, in its place or in the trash. */
const subjectPath = /^(?:trash\/)?(drafts|operations)\/([0-9A-Z]{26})[.-]/;

export class Taking {
  private readonly kept = new Map<string, KeptFile>();
  /** Of drafts and operations, whatever their place was when they were met. */
  private readonly seen = new Map<string, KeptFile>();
  /** Those that were there at the last backup. */
  private readonly subjectsBefore: ReadonlySet<string>;
  private newBytes = 0;
  private isMoving = false;

  /** @param data absolute: the data folder. @param last files of the last backup, made at that moment */
  constructor(
    private readonly disk: Disk,
    private readonly data: string,
    private readonly objects: Objects,
    last: { readonly files: readonly KeptFile[]; readonly atMs: number } | null,
  ) {
    const doubtful = last === null ? 0 : last.atMs - doubtMs;
    for (const file of last?.files ?? [])
      if (file.modifiedMs < doubtful && objects.has(file.sha256, file.bytes)) this.kept.set(file.path, file);
    this.subjectsBefore = new Set((last?.files ?? []).flatMap(({ path }) => subjectOf(path) ?? []));
  }

  async take(): Promise<Outcome<Taken>> {
    let before = '';
    for (let round = 1; ; round += 1) {
      this.isMoving = false;
      const walked = await this.walk();
      if (!walked.ok) return walked;
      const { files, unsafe } = walked.value;
      const now = files.map(({ path, bytes, modifiedMs }) => `${path} ${bytes} ${modifiedMs}`).join('\n');
      // A walk on which nothing had to be read met the folder as the last backup left it.
      const isAtRest = now === before || !this.isMoving;
      if (isAtRest && !this.isAnyMissing(files)) return done({ files, unsafe, newBytes: this.newBytes });
      if (round === mostRounds) return done({ files: this.withSeen(files), unsafe, newBytes: this.newBytes });
      before = now;
    }
  }

  private async walk(): Promise<Outcome<Walk>> {
    const found = new Map<string, KeptFile>();
    const unsafe = new Set<string>();
    for (const turn of turns) {
      const walked = await onDisk(notReadData, async () => done(await walkData(this.disk, this.data, turn)));
      if (!walked.ok) return walked;
      for (const name of walked.value.unsafe) unsafe.add(name);
      for (const file of walked.value.files) {
        const kept = await this.keep(file);
        if (kept === null) found.delete(file.path);
        else found.set(file.path, kept);
      }
    }
    return done({ files: inOrder([...found.values()]), unsafe: [...unsafe] });
  }

  /** Null where it has vanished meanwhile. */
  private async keep({ path, bytes, modifiedMs }: DataFile): Promise<KeptFile | null> {
    const known = this.kept.get(path);
    const isKnown = known?.bytes === bytes && known.modifiedMs === modifiedMs;
    const kept = isKnown ? known : await this.read(path, modifiedMs);
    if (!isKnown) this.isMoving = true;
    if (kept !== null) this.kept.set(path, kept);
    const subject = subjectOf(path);
    if (kept !== null && subject !== null) this.seen.set(subject, kept);
    return kept;
  }

  private async read(path: string, modifiedMs: number): Promise<KeptFile | null> {
    const source = join(this.data, ...path.split('/'));
    for (let left = mostReads; ; left -= 1) {
      try {
        const put = await this.objects.putFile(source);
        if (put.isNew) this.newBytes += put.bytes;
        return { path, bytes: put.bytes, modifiedMs, sha256: put.sha256 };
      } catch (error) {
        if (!isMissing(error)) throw error;
        if (!(await isThere(this.disk, source))) return null;
        // Gone and back again, as a draft that is put out of the trash at once; else it is the place that is gone.
        if (left === 0) throw error;
      }
    }
  }

  /** A draft that is gone may be on its way between the list and the trash: it is looked for again. */
  private isAnyMissing(files: readonly KeptFile[]): boolean {
    const met = new Set(files.flatMap(({ path }) => subjectOf(path) ?? []));
    return [...this.subjectsBefore, ...this.seen.keys()].some((subject) => !met.has(subject));
  }

  /** A draft that was on its way from one place to the other each time it was looked for: as it was last met. */
  private withSeen(files: readonly KeptFile[]): readonly KeptFile[] {
    const met = new Set(files.flatMap(({ path }) => subjectOf(path) ?? []));
    return inOrder([...files, ...[...this.seen].filter(([subject]) => !met.has(subject)).map(([, file]) => file)]);
  }
}

function subjectOf(path: string): string | null {
  const [, subject, id] = subjectPath.exec(path) ?? [];
  return subject === undefined ? null : `${subject} ${id}`;
}

function inOrder(files: readonly KeptFile[]): readonly KeptFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}
