// Hands unsaved work to the machine when typing rests, so that it outlives the window; lets it go when there is none.
import { machine } from '../../bridge';
import { reportSaving } from '../../frame/save-state';
import { workNow } from './work-now';
import type { WorkshopSession, WorkshopState } from './workshop-session';

const restMs = 800;

export class WorkKeeper {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private kept: WorkshopState;
  private ended = false;
  /** One after the other: what was typed last is kept last. */
  private turn: Promise<void> = Promise.resolve();
  private readonly stop: () => void;

  /** @param newest edition of the office that the work began from */
  constructor(
    private readonly kind: string,
    private readonly session: WorkshopSession,
    private readonly newest: string,
    private readonly keep: (typeof machine)['template:keep'] = (input) => machine['template:keep'](input),
  ) {
    this.kept = session.state.get();
    this.stop = session.state.listen(() => this.wait());
  }

  /** Now, as when the view or the window is left. */
  flush(): Promise<void> {
    this.rest();
    this.turn = this.turn.then(() => this.hand());
    return this.turn;
  }

  /** Nothing is handed over any more: the work was saved as an edition, or given up. Resolves when nothing is on its way. */
  async end(): Promise<void> {
    this.ended = true;
    this.rest();
    this.stop();
    await this.turn;
    reportSaving({ state: 'none' });
  }

  private async hand(): Promise<void> {
    if (this.ended) return;
    this.session.settle();
    const state = this.session.state.get();
    if (isSameWork(state, this.kept)) return;
    const work = state.changed ? workNow(this.session, this.newest) : null;
    const outcome = await this.keep({ kind: this.kind, work });
    if (outcome.ok) {
      this.kept = state;
      reportSaving(work === null ? { state: 'none' } : { state: 'kept', at: work.at });
    } else reportSaving({ state: 'failed', fault: outcome.fault });
  }

  private wait(): void {
    if (this.ended) return;
    this.rest();
    this.timer = setTimeout(() => void this.flush(), restMs);
  }

  private rest(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}

function isSameWork(one: WorkshopState, other: WorkshopState): boolean {
  if (one.changed !== other.changed) return false;
  return !one.changed || (one.text === other.text && one.basedOn === other.basedOn);
}
