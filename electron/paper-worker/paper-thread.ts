// The worker as the machine holds it: a thread beside the window's, one question at a time, started anew if it dies.
import { Worker } from 'node:worker_threads';
import type { Office } from '../../templates/office/office';
import { failed, type Outcome } from '../contract/outcome';
import type { Log } from '../log/log-book';
import { heldKeys } from '../store/disk/data-disk';
import type { Answer, Ask, PaperWorker, QuestionName, Reply, Request } from './questions';
import { WaitingLine } from './waiting-line';

type Job = {
  readonly replaces: string | null;
  readonly name: QuestionName;
  readonly office: Office;
  readonly question: unknown;
  readonly settle: (outcome: Outcome<unknown>) => void;
  readonly fail: (bug: Error) => void;
};

export class PaperThread implements PaperWorker {
  private readonly line = new WaitingLine<Job>();
  private thread: Worker | null = null;
  private job: Job | null = null;
  private number = 0;
  private told: Office | null = null;
  private closed = false;

  /** @param entry absolute path of the worker's bundle. @param log where an end nobody wanted is noted */
  constructor(
    private readonly entry: string,
    private readonly log?: Log,
  ) {}

  ask<N extends QuestionName>(name: N, office: Office, question: Ask<N>): Promise<Outcome<Answer<N>>> {
    if (this.closed) return Promise.resolve(ended);
    return new Promise<Outcome<Answer<N>>>((resolve, reject) => {
      const forScreen = name === 'set' || name === 'try';
      const replaces = 'subject' in question && forScreen ? `${name} ${question.subject.id}` : null;
      const settle = resolve as (outcome: Outcome<unknown>) => void;
      const stale = this.line.add({ replaces, name, office, question, settle, fail: reject });
      for (const job of stale) job.settle(overtaken);
      this.work();
    });
  }

  /** Whoever still waits is told that the worker has ended. */
  async close(): Promise<void> {
    this.closed = true;
    await this.thread?.terminate();
    for (let job = this.line.next(); job !== undefined; job = this.line.next()) job.settle(ended);
  }

  private work(): void {
    if (this.job !== null || this.closed) return;
    const job = this.line.next();
    if (job === undefined) return;
    this.job = job;
    this.number += 1;
    const thread = this.running();
    const { name, office, question } = job;
    const request = { number: this.number, name, question, ...(this.told !== office && { office }) } as Request;
    try {
      thread.postMessage(request);
      this.told = office;
    } catch (bug) {
      this.finish((one) => one.fail(bug as Error));
    }
  }

  private running(): Worker {
    if (this.thread !== null) return this.thread;
    const thread = new Worker(this.entry, { workerData: { keys: heldKeys() } });
    this.thread = thread;
    this.told = null;
    thread.on('message', (reply: Reply) => this.take(reply));
    thread.on('error', (error) => this.log?.bug('paper-thread', error));
    thread.once('exit', () => {
      if (!this.closed) this.log?.note('paper-thread-ended', {});
      if (this.thread === thread) this.thread = null;
      this.finish((job) => job.settle(ended));
    });
    return thread;
  }

  private take(reply: Reply): void {
    if (reply.number !== this.number) return;
    this.finish((job) => {
      if ('value' in reply) job.settle({ ok: true, value: reply.value });
      else if ('fault' in reply) job.settle({ ok: false, fault: reply.fault });
      else job.fail(bugAt(reply.bug));
    });
  }

  private finish(tell: (job: Job) => void): void {
    const { job } = this;
    this.job = null;
    if (job !== null) tell(job);
    this.work();
  }
}

/** The bug's own places in the code, as the worker saw them. */
function bugAt(places: string): Error {
  const [name = 'Error', ...rest] = places.split('\n');
  const bug = new Error('in the paper worker');
  bug.name = name;
  bug.stack = [name, ...rest].join('\n');
  return bug;
}

const overtaken = failed(
  'stale',
  '已有更新的内容，此次排版已略过。',
  'Newer content has come; this setting was skipped.',
);

const ended = failed(
  'paper-worker-ended',
  '排版程序意外中断，案件资料未受影响，已自动重新启动。请重试。',
  'The typesetting program ended unexpectedly. The case itself is untouched and it has been started again. Try again.',
);
