// What a run came to: tells each paper as it is made, counts, and names at the end what went wrong and where.
import type { Finding } from '../../templates/checks/finding';
import { bugText } from './bug-text';
import { type ExitStatus, exitStatus, worse } from './exit-status';
import type { Made } from './make-paper';
import { type Origin, type Tell, tellFindings } from './tell';

const mostNamed = 50;

const statusOf = {
  refused: exitStatus.refused,
  'input-at-fault': exitStatus.inputAtFault,
  'words-differ': exitStatus.bug,
} as const;

export class Tally {
  private worst: ExitStatus = exitStatus.done;
  private papers = 0;
  private files = 0;
  private readonly bad: string[] = [];
  private readonly started = performance.now();

  constructor(private readonly tell: Tell) {}

  /** A paper that was made, or refused. */
  made(made: Made, origin: Origin): void {
    if (made.outcome !== 'written') {
      this.failed(statusOf[made.outcome], made.findings, origin);
      return;
    }
    tellFindings(this.tell, made.warnings, origin);
    this.papers += 1;
    this.files += made.files.length;
    for (const file of made.files) {
      const pages = file.pages === null ? '' : ` (${file.pages} 页 pages)`;
      this.tell.terminal.out(this.tell.json ? JSON.stringify({ type: 'file', ...origin, ...file }) : file.path + pages);
    }
  }

  /** A file that could not be read, or a paper that could not be made. */
  failed(status: ExitStatus, findings: readonly Finding[], origin: Origin): void {
    tellFindings(this.tell, findings, origin);
    this.note(status, origin);
  }

  /** The program's own fault with one paper; the others go on. */
  broke(error: unknown, origin: Origin): void {
    this.tell.terminal.err(`${bugText(error)}\n`);
    this.note(exitStatus.bug, origin);
  }

  /** The last words, and the exit status: that of the worst part. */
  close(): ExitStatus {
    const seconds = ((performance.now() - this.started) / 1000).toFixed(1);
    const { err } = this.tell.terminal;
    err(
      `完成 ${this.papers} 份文书、${this.files} 个文件，未完成 ${this.bad.length} 项，用时 ${seconds} 秒。` +
        ` / ${this.papers} papers in ${this.files} files, ${this.bad.length} not done, ${seconds} s.\n`,
    );
    for (const name of this.bad.slice(0, mostNamed)) err(`  未完成 not done: ${name}\n`);
    if (this.bad.length > mostNamed) err(`  … ${this.bad.length - mostNamed} 项 more\n`);
    return this.worst;
  }

  private note(status: ExitStatus, { file, kind }: Origin): void {
    this.worst = worse(this.worst, status);
    this.bad.push(`${[file, kind].filter((part) => part !== undefined).join(' · ')} (${status})`);
  }
}
