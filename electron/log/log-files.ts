// The files of the log on disk: appended to one, which is moved on when it is large; five are kept. A disk that fails here
// hinders nothing: the log is for finding faults, not for work.
import { appendFileSync } from 'node:fs';
import { appendFile, mkdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

export const mostFiles = 5;
export const largestBytes = 1024 * 1024;

/** The newest is `pilin.log`, the one before it `pilin.1.log`. */
export function logFileName(age: number): string {
  return age === 0 ? 'pilin.log' : `pilin.${age}.log`;
}

export class LogFiles {
  private size: number | null = null;
  private last: Promise<void> = Promise.resolve();

  /** @param folder absolute; made when the first line is written */
  constructor(
    private readonly folder: string,
    private readonly limitBytes = largestBytes,
  ) {}

  /** One after the other; what could not be written is forgotten. */
  append(line: string): void {
    this.last = this.last.then(() => this.write(`${line}\n`)).catch(() => undefined);
  }

  /** For the moment before the program ends, when nothing is waited for any more. */
  appendNow(line: string): void {
    try {
      appendFileSync(join(this.folder, logFileName(0)), `${line}\n`, { mode: 0o600 });
    } catch {
      // As above: the log hinders nothing.
    }
  }

  /** The newest lines, oldest first. */
  async lastLines(most: number): Promise<readonly string[]> {
    await this.last;
    let lines: string[] = [];
    for (let age = 0; age < mostFiles && lines.length < most; age += 1) {
      const text = await readFile(join(this.folder, logFileName(age)), 'utf8').catch(() => '');
      lines = [...text.split('\n').filter((line) => line !== ''), ...lines];
    }
    return lines.slice(-most);
  }

  /** Resolves when everything noted so far is on disk, or given up. */
  async settled(): Promise<void> {
    await this.last;
  }

  private async write(text: string): Promise<void> {
    const path = join(this.folder, logFileName(0));
    if (this.size === null) {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      this.size = (await stat(path).catch(() => null))?.size ?? 0;
    }
    const bytes = Buffer.byteLength(text);
    if (this.size > 0 && this.size + bytes > this.limitBytes) await this.moveOn();
    await appendFile(path, text, { mode: 0o600 });
    this.size += bytes;
  }

  /** Each file becomes one older; the oldest is written over. */
  private async moveOn(): Promise<void> {
    for (let age = mostFiles - 2; age >= 0; age -= 1) {
      const [from, to] = [age, age + 1].map((one) => join(this.folder, logFileName(one))) as [string, string];
      await rename(from, to).catch(() => undefined);
    }
    this.size = 0;
  }
}
