// The batches of this run of the program: at most one at work, the others as they were left; and what the window is told.
import { type Batch, countStates } from '../../../templates/batch/batch';
import { BatchRun, type RunProgress } from '../../batch/batch-run';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { PaperWorker } from '../../paper-worker/questions';
import type { PlannedBatch } from '../../store/batches-port';
import { momentOf } from '../clock';
import type { PaperDesk } from '../desk';
import { printTogether } from './print-together';
import { RowDeeds } from './row-deeds';

/** Threads of their own for the papers of batches. */
export type Crew = PaperWorker & { readonly size: number; rest(): Promise<void> };

const tellEveryMs = 250;

export class BatchesAtWork {
  private current: BatchRun | null = null;
  private toldMs = 0;
  private tell: ((progress: RunProgress) => void) | null = null;

  /** @param onBug where the program's own faults are noted */
  constructor(
    private readonly crew: Crew,
    private readonly onBug: (bug: unknown) => void,
  ) {}

  /** @param tell what is told of each change, a few times a second */
  hear(tell: (progress: RunProgress) => void): void {
    this.tell = tell;
  }

  /** The batch that is being worked on, null where none is. */
  get running(): RunProgress | null {
    return this.current?.isAtWork ? this.current.progress : null;
  }

  /** As it is at work; null where it is not in hand. */
  progressOf(id: string): RunProgress | null {
    return this.current?.progress.id === id ? this.current.progress : null;
  }

  statesOf(id: string): PlannedBatch['states'] | null {
    return this.current?.progress.id === id ? this.current.states : null;
  }

  async goOn(desk: PaperDesk, id: string, again: boolean): Promise<Outcome<RunProgress>> {
    if (this.current?.isAtWork && this.current.progress.id !== id) return busy;
    const run = this.progressOf(id) === null ? await this.open(desk, id) : done(this.current as BatchRun);
    if (!run.ok) return run;
    if (this.current?.isAtWork && this.current !== run.value) return busy;
    if (again || run.value.progress.state === 'cancelled') {
      const ended = await desk.store.batches.end(id, null);
      if (!ended.ok) return ended;
    }
    this.current = run.value;
    run.value.goOn(again);
    return done(run.value.progress);
  }

  pause(id: string): Outcome<RunProgress> {
    const { current } = this;
    if (current === null || current.progress.id !== id) return notInHand;
    current.pause();
    return done(current.progress);
  }

  async cancel(desk: PaperDesk, id: string): Promise<Outcome<null>> {
    if (this.progressOf(id) !== null) return (this.current as BatchRun).cancel();
    const planned = await desk.store.batches.get(id);
    if (!planned.ok) return planned;
    const { rows, states } = planned.value;
    return desk.store.batches.end(id, endOf(desk, 'cancelled', countStates(rows.length, states)));
  }

  /** Resolves when the batch in hand is done, or can't go on. */
  async settled(): Promise<void> {
    await this.current?.settled();
  }

  /** Lets the row in hand end and notes it, as when the program is closed: the next start can go on. */
  async stop(): Promise<void> {
    this.current?.pause();
    await this.current?.settled();
    await this.crew.rest();
  }

  private async open(desk: PaperDesk, id: string): Promise<Outcome<BatchRun>> {
    const planned = await desk.store.batches.get(id);
    if (!planned.ok) return planned;
    const office = await desk.office.need();
    if (!office.ok) return office;
    const { batches } = desk.store;
    const { wish } = planned.value.batch;
    const own: PaperDesk = { ...desk, worker: this.crew };
    const deeds = new RowDeeds(own, planned.value, office.value);
    const run: BatchRun = new BatchRun({
      planned: planned.value,
      deed: deeds.row,
      close: () => printTogether(own, office.value, planned.value, run.states),
      note: (steps) => batches.note(id, steps),
      end: (how, counts) => batches.end(id, endOf(desk, how, counts)),
      // Numbers are taken in the order of the rows.
      atOnce: wish.make === 'files' ? this.crew.size : 1,
      moment: () => momentOf(desk.now()),
      nowMs: () => performance.now(),
      onChange: () => this.changed(run),
      onBug: this.onBug,
    });
    return done(run);
  }

  private changed(run: BatchRun): void {
    const now = performance.now();
    const isEnd = !run.isAtWork || run.progress.state !== 'running';
    if (!run.isAtWork) void this.crew.rest();
    if (!isEnd && now - this.toldMs < tellEveryMs) return;
    this.toldMs = now;
    this.tell?.(run.progress);
  }
}

function endOf(desk: PaperDesk, how: 'done' | 'cancelled', counts: RunProgress['counts']): Batch['end'] {
  return { at: momentOf(desk.now()), how, counts };
}

const busy = failed(
  'batch-busy',
  '另一个成批任务正在办理。请等它完成，或者先暂停它。',
  'Another batch is at work. Wait until it is done, or pause it first.',
);
const notInHand = failed(
  'batch-not-running',
  '这个任务没有在办理。请刷新列表。',
  'This batch is not at work. Refresh the list.',
);
