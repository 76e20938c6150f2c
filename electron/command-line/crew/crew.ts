// Who makes the papers of a batch: this thread alone, or threads of their own while this one reads the cases and tells
// what was made. A case is handed out as soon as a thread has few waiting.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type BatchOrder, type Job, PaperMaker, type PaperOfCase } from './papers-of-case';

export type ThreadReply = { readonly number: number; readonly papers: readonly PaperOfCase[] };
export type ThreadJob = Job & { readonly number: number };

/** Jobs a helper has at most: it never waits for this thread to end a paper, and never holds many. */
const mostWaiting = 3;
const mostThreads = 4;
/** Cases for which a further thread is worth its start. */
const casesPerThread = 60;
/**
 * A thread lets go of what it no longer needs before it has taken much: without bounds two of them held 264 MB. A paper
 * that should need more than this takes its thread along and is made by the main one.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 96 };

/** @param asked number of threads, or undefined for as many as the machine and the batch are good for */
export function threadsFor(cases: number, asked: number | undefined): number {
  if (asked !== undefined) return asked;
  return Math.max(1, Math.min(mostThreads, availableParallelism(), Math.floor(cases / casesPerThread)));
}

export class Crew {
  private readonly maker: PaperMaker;
  private readonly helpers: Helper[];

  /** @param threads that make papers; where the program's own bundle is not there (tests of single files) this one does */
  constructor(order: BatchOrder, threads: number) {
    this.maker = new PaperMaker(order);
    const entry = threads > 1 ? threadFile() : null;
    this.helpers = entry === null ? [] : Array.from({ length: threads }, () => new Helper(entry, order));
  }

  /** Takes a job. The outer promise comes once there is room for the next, the inner one with the papers. */
  async take(job: Job): Promise<{ readonly papers: Promise<readonly PaperOfCase[]> }> {
    const helper = await this.helperWithRoom();
    if (helper !== null) return { papers: helper.make(job).then((made) => made ?? this.maker.papersOf(job)) };
    const papers = await this.maker.papersOf(job);
    return { papers: Promise.resolve(papers) };
  }

  /** The helper with the fewest jobs, once one has few; null where none is left. */
  private async helperWithRoom(): Promise<Helper | null> {
    for (;;) {
      const present = this.helpers.filter((one) => !one.isLost);
      const [least] = present.sort((left, right) => left.waiting - right.waiting);
      if (least === undefined || least.waiting < mostWaiting) return least ?? null;
      await Promise.race(present.map((one) => one.settled()));
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.helpers.map((helper) => helper.close()));
  }
}

type Waiting = (papers: readonly PaperOfCase[] | null) => void;

class Helper {
  isLost = false;
  private readonly worker: Worker;
  private readonly jobs = new Map<number, Waiting>();
  private next = 0;
  private listeners: (() => void)[] = [];

  constructor(entry: string, order: BatchOrder) {
    this.worker = new Worker(entry, { workerData: order, resourceLimits });
    this.worker.on('message', ({ number, papers }: ThreadReply) => {
      const settle = this.jobs.get(number);
      this.jobs.delete(number);
      settle?.(papers);
      this.tellSettled();
    });
    this.worker.on('error', () => this.lose());
    this.worker.on('exit', () => this.lose());
  }

  get waiting(): number {
    return this.jobs.size;
  }

  /** Comes when a job is done, or the thread is lost. */
  settled(): Promise<void> {
    return new Promise((resolve) => this.listeners.push(resolve));
  }

  /** The papers, or null where the thread died with this job: files are written whole or not at all, so it can be done again. */
  make(job: Job): Promise<readonly PaperOfCase[] | null> {
    const number = this.next++;
    return new Promise((resolve) => {
      this.jobs.set(number, resolve);
      this.worker.postMessage({ ...job, number } satisfies ThreadJob);
    });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private lose(): void {
    this.isLost = true;
    for (const settle of this.jobs.values()) settle(null);
    this.jobs.clear();
    this.tellSettled();
  }

  private tellSettled(): void {
    const told = this.listeners;
    this.listeners = [];
    for (const tell of told) tell();
  }
}

/** The bundle of the helping thread, beside the one this code lies in. */
function threadFile(): string | null {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'papers-thread.cjs');
  return existsSync(file) ? file : null;
}
