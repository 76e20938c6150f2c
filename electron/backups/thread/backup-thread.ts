// The thread of backups as the machine holds it: started when first asked, anew if it dies.
import { Worker } from 'node:worker_threads';
import { failed, type Outcome } from '../../contract/outcome';
import type { Log } from '../../log/log-book';
import { heldKeys } from '../../store/disk/data-disk';
import type { Reply, Request } from './backup-worker';
import type { Answer, BackupWork, DeedName, Wish } from './work';

type Waiting = { readonly settle: (outcome: Outcome<unknown>) => void; readonly fail: (bug: Error) => void };

export class BackupThread implements BackupWork {
  private readonly waiting = new Map<number, Waiting>();
  private thread: Worker | null = null;
  private number = 0;
  private closed = false;

  /** @param entry absolute path of the worker's bundle. @param log where an end nobody wanted is noted */
  constructor(
    private readonly entry: string,
    private readonly log?: Pick<Log, 'bug'>,
  ) {}

  ask<N extends DeedName>(name: N, wish: Wish<N>): Promise<Answer<N>> {
    // What the last backup would go on with begins no thread anew.
    if (this.closed) return Promise.resolve(ended as Answer<N>);
    return new Promise((resolve, reject) => {
      this.number += 1;
      const request: Request = { number: this.number, name, wish };
      this.waiting.set(request.number, { settle: resolve as Waiting['settle'], fail: reject });
      this.running().postMessage(request);
    });
  }

  /** What is under way is cut off: what was written until then is whole, and is gone on from next time. */
  async close(): Promise<void> {
    this.closed = true;
    await this.thread?.terminate();
  }

  private running(): Worker {
    if (this.thread !== null) return this.thread;
    const thread = new Worker(this.entry, { workerData: { keys: heldKeys() } });
    this.thread = thread;
    thread.on('message', (reply: Reply) => this.take(reply));
    thread.on('error', (error) => this.log?.bug('main', error));
    thread.once('exit', () => {
      if (this.thread === thread) this.thread = null;
      for (const { settle } of this.waiting.values()) settle(ended);
      this.waiting.clear();
    });
    return thread;
  }

  private take(reply: Reply): void {
    const job = this.waiting.get(reply.number);
    this.waiting.delete(reply.number);
    if ('outcome' in reply) job?.settle(reply.outcome);
    else job?.fail(Object.assign(new Error('in the thread of backups'), { stack: reply.bug }));
  }
}

const ended = failed(
  'backup-ended',
  '备份程序意外中断，以前的备份完好。稍后会自动再次备份。',
  'The backup program ended unexpectedly; earlier backups are whole. It will be tried again by itself.',
);
