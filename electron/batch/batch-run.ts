// A batch at work: rows one after another, or a few at once, each done and noted; paused, gone on with and cancelled between
// rows. What it knows of papers is one function; whether a row was done before a crash that function finds out itself.
import { type BatchRow, type Counts, countStates, type RowState, type Step } from '../../templates/batch/batch';
import type { Fault, Outcome } from '../contract/outcome';
import type { PlannedBatch } from '../store/batches-port';
import { Pace } from './pace';

/** What became of a row. */
export type RowEnd = Pick<Step, 'state' | 'numbers' | 'files' | 'findings'>;

export type RunState = 'waiting' | 'running' | 'paused' | 'cancelled' | 'done';

export type RunProgress = {
  readonly id: string;
  readonly state: RunState;
  readonly counts: Counts;
  readonly total: number;
  /** Milliseconds, null while nobody can say. */
  readonly remainingMs: number | null;
  /** Why it paused by itself. */
  readonly trouble: Fault | null;
};

type Parts = {
  readonly planned: PlannedBatch;
  readonly deed: (row: BatchRow, at: number) => Promise<RowEnd>;
  /** Called once all rows are done and before that is said. */
  readonly close: () => Promise<Outcome<null>>;
  readonly note: (steps: readonly Step[]) => Promise<Outcome<null>>;
  readonly end: (how: 'done' | 'cancelled', counts: Counts) => Promise<Outcome<null>>;
  /** Rows worked on at the same time. */
  readonly atOnce: number;
  readonly moment: () => string;
  readonly nowMs: () => number;
  readonly onChange: () => void;
  /** The program's own fault with one row; the others go on. */
  readonly onBug: (bug: unknown) => void;
};

/** Done rows that are not on disk yet are found done again after a crash: noting them may wait that long. */
const noteEveryMs = 2000;
const noteEveryRows = 200;
/** As many failures of one kind after another mean the machine, not the rows. */
const mostFailures = 3;

export class BatchRun {
  readonly states: Map<number, Step>;
  private state: RunState = 'waiting';
  private trouble: Fault | null = null;
  private unnoted: Step[] = [];
  private notedMs = 0;
  private failures: { code: string; count: number } = { code: '', count: 0 };
  private working: Promise<void> | null = null;
  private readonly pace: Pace;
  private counts: Counts;

  constructor(private readonly parts: Parts) {
    const { planned } = parts;
    this.states = new Map(planned.states);
    for (const [at, row] of planned.rows.entries()) if (row.leftOut) this.states.set(at, leftOut(at, planned));
    this.counts = countStates(planned.rows.length, this.states);
    this.pace = new Pace(parts.nowMs);
  }

  get progress(): RunProgress {
    const { planned } = this.parts;
    const remainingMs = this.state === 'running' ? this.pace.remaining(this.counts.pending ?? 0) : null;
    const { state, counts, trouble } = this;
    return { id: planned.batch.id, state, counts: { ...counts }, total: planned.rows.length, remainingMs, trouble };
  }

  get isAtWork(): boolean {
    return this.working !== null;
  }

  /** Begins, or goes on. @param again those that were refused or failed are tried once more as well */
  goOn(again = false): void {
    if (this.working !== null) {
      if (this.state === 'paused') this.state = 'running';
      return;
    }
    if (again)
      for (const [at, { state }] of this.states) if (state === 'refused' || state === 'failed') this.states.delete(at);
    this.counts = countStates(this.parts.planned.rows.length, this.states);
    this.state = 'running';
    this.trouble = null;
    this.failures = { code: '', count: 0 };
    this.pace.begin();
    this.notedMs = this.parts.nowMs();
    this.working = this.work().finally(() => {
      this.working = null;
      this.parts.onChange();
    });
    this.parts.onChange();
  }

  pause(): void {
    if (this.state === 'running') this.state = 'paused';
    this.parts.onChange();
  }

  /** What is done stays. Resolves once the rows in hand are done and that is noted. */
  async cancel(): Promise<Outcome<null>> {
    this.state = 'cancelled';
    await this.settled();
    const ended = await this.parts.end('cancelled', this.counts);
    this.parts.onChange();
    return ended;
  }

  /** Resolves when nobody works on it any more. */
  async settled(): Promise<void> {
    await this.working;
  }

  private async work(): Promise<void> {
    const todo = this.parts.planned.rows.flatMap((row, at) => (this.states.has(at) ? [] : [{ row, at }]));
    let next = 0;
    const one = async (): Promise<void> => {
      while (this.state === 'running' && next < todo.length) {
        const { row, at } = todo[next] as (typeof todo)[number];
        next += 1;
        await this.row(row, at);
      }
    };
    do {
      await Promise.all(Array.from({ length: Math.max(1, this.parts.atOnce) }, one));
      if (!(await this.noteAll())) return;
      // Somebody may have gone on while the rows in hand were ending.
    } while (this.state === 'running' && next < todo.length);
    if (this.state === 'running') await this.finish();
  }

  private async row(row: BatchRow, at: number): Promise<void> {
    const end = await this.parts.deed(row, at).catch((bug: unknown) => {
      this.parts.onBug(bug);
      return { state: 'failed' as const, numbers: [], files: 0, findings: [bugFault] };
    });
    const step: Step = { row: at, at: this.parts.moment(), ...end };
    this.states.set(at, step);
    this.counts.pending = (this.counts.pending ?? 1) - 1;
    this.counts[end.state] = (this.counts[end.state] ?? 0) + 1;
    this.unnoted.push(step);
    this.pace.step();
    this.watchFailures(end);
    const isTime = this.parts.nowMs() - this.notedMs >= noteEveryMs || this.unnoted.length >= noteEveryRows;
    if (isTime) await this.noteAll();
    this.parts.onChange();
  }

  private watchFailures({ state, findings }: RowEnd): void {
    const code = state === 'failed' ? (findings[0]?.code ?? '') : '';
    const isSame = code !== '' && code === this.failures.code;
    this.failures = { code, count: isSame ? this.failures.count + 1 : 1 };
    if (code === '' || this.failures.count < mostFailures) return;
    this.state = 'paused';
    this.trouble = { code, sentence: findings[0]?.sentence ?? bugFault.sentence };
  }

  /** @returns false where it can't be written: then nothing more is done */
  private async noteAll(): Promise<boolean> {
    const steps = this.unnoted;
    this.unnoted = [];
    this.notedMs = this.parts.nowMs();
    if (steps.length === 0) return true;
    const noted = await this.parts.note(steps);
    if (noted.ok) return true;
    this.unnoted = [...steps, ...this.unnoted];
    return this.troubled(noted.fault);
  }

  private async finish(): Promise<void> {
    const closed = await this.parts.close();
    if (!closed.ok) return void this.troubled(closed.fault);
    const ended = await this.parts.end('done', this.counts);
    if (ended.ok) this.state = 'done';
    else this.troubled(ended.fault);
  }

  private troubled(fault: Fault): false {
    if (this.state === 'running') this.state = 'paused';
    this.trouble = fault;
    return false;
  }
}

function leftOut(at: number, { batch }: PlannedBatch): Step {
  const state: RowState = 'left-out';
  return { row: at, state, at: batch.createdAt, numbers: [], files: 0, findings: [] };
}

const bugFault: Fault = {
  code: 'batch-bug',
  sentence: {
    zh: '程序出错，这一行没有办完；已做成的不受影响。可以再试一次；如再次出现，请用“帮助 → 问题报告”告知维护人员。',
    en: 'An error of the program; this row was not finished, and what is done is not affected. Try it again; if it happens once more, tell your maintainer with “Help → Problem report”.',
  },
};
