// The one way into the log: a kind of the closed list with its fields. Lines that come too fast are counted instead.
import { bugEntry, type Thrown, thrownOf } from './bug-entry';
import { type LogFields, type LogKind, logLine } from './kinds';
import type { LogFiles } from './log-files';

/** What parts of the machine may do with it. */
export type Log = {
  note<K extends LogKind>(kind: K, fields: LogFields<K>): void;
  /** @param bug whatever was thrown, or what the window told of it */
  bug(at: LogFields<'bug'>['at'], bug: unknown): void;
};

const minuteMs = 60_000;
/** Lines of one minute; a fault that comes again and again fills no disk. */
const mostInMinute = 60;

export class LogBook implements Log {
  private minute = 0;
  private inMinute = 0;

  /** @param roots absolute folders and addresses in which the program's own files lie */
  constructor(
    private readonly files: Pick<LogFiles, 'append' | 'appendNow' | 'lastLines' | 'settled'>,
    private readonly roots: readonly string[],
    private readonly now: () => Date = () => new Date(),
  ) {}

  note<K extends LogKind>(kind: K, fields: LogFields<K>): void {
    if (this.fits()) this.files.append(logLine(this.now(), kind, fields));
  }

  bug(at: LogFields<'bug'>['at'], bug: unknown): void {
    this.note('bug', bugEntry(at, isTold(bug) ? bug : thrownOf(bug), this.roots));
  }

  /** The last line of a run: nothing is waited for after it. */
  end(): void {
    this.files.appendNow(logLine(this.now(), 'end', {}));
  }

  lastLines(most: number): Promise<readonly string[]> {
    return this.files.lastLines(most);
  }

  settled(): Promise<void> {
    return this.files.settled();
  }

  private fits(): boolean {
    const time = this.now();
    const minute = Math.floor(time.getTime() / minuteMs);
    if (minute !== this.minute) {
      const lines = this.inMinute - mostInMinute;
      if (lines > 0) this.files.append(logLine(time, 'left-out', { lines }));
      this.minute = minute;
      this.inMinute = 0;
    }
    this.inMinute += 1;
    return this.inMinute <= mostInMinute;
  }
}

/** What the window told: plain texts, no error of this process. */
function isTold(bug: unknown): bug is Thrown {
  return typeof bug === 'object' && bug !== null && !(bug instanceof Error) && 'stack' in bug && 'message' in bug;
}
