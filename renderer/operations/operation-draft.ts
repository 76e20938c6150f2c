// One open joint operation, outside of React: what was typed, the way back, its saving, its figures and findings.
import { done, type Outcome } from '../../electron/contract/outcome';
import type { Finding } from '../../templates/checks/finding';
import type { Bridge, Output } from '../bridge';
import { Autosave, type Saved, type Saving } from '../case-desk/autosave';
import { beginTimeline, record, redo, type Timeline, undo } from '../case-desk/timeline';
import { confirmEnglish, type EnglishOf, followEnglish } from '../case-form/english-of';
import type { CaseData } from '../case-form/form-store';
import type { PaperChoice } from '../paper-view/use-live-paper';
import { type Signal, signal } from '../ui/signal';

export type OpenedOperation = Output<'operation:open'>;
export type Figure = OpenedOperation['figures'][number];

type Contents = { readonly data: CaseData; readonly englishOf: EnglishOf };

export type OperationState = Contents & {
  /** Computed by the machine from what was saved last. */
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  readonly saving: Saving<OpenedOperation>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

type Machine = Pick<Bridge, 'operation:save' | 'operation:open'>;

export class OperationDraft {
  readonly state: Signal<OperationState>;
  private timeline: Timeline<Contents>;
  private readonly autosave: Autosave<OpenedOperation>;
  private looked: PaperChoice | null = null;

  constructor(
    readonly id: string,
    opened: OpenedOperation,
    private readonly machine: Machine,
    private readonly check: (data: CaseData, choice: PaperChoice) => Promise<readonly Finding[] | null>,
    private readonly nowMs: () => number,
  ) {
    this.timeline = beginTimeline<Contents>({ data: opened.operation, englishOf: {} });
    this.autosave = new Autosave<OpenedOperation>(
      opened.updatedAt,
      (expected) => this.save(expected),
      (saving) => this.show({ saving }),
    );
    const { figures } = opened;
    const shown = { figures, findings: [], saving: this.autosave.state, canUndo: false, canRedo: false };
    this.state = signal<OperationState>({ ...this.timeline.present, ...shown });
  }

  /** Judged is the paper that is looked at. */
  readonly lookAt = (choice: PaperChoice): void => {
    this.looked = choice;
    void this.judge();
  };

  get isSaved(): boolean {
    return this.autosave.isSaved;
  }

  readonly change = (data: CaseData, path: string): void => {
    const { present } = this.timeline;
    this.put({ data, englishOf: followEnglish(present.englishOf, present.data, data, path) }, path);
  };

  readonly englishFits = (path: string): void => {
    const { data, englishOf } = this.timeline.present;
    this.put({ data, englishOf: confirmEnglish(englishOf, data, path) }, path);
  };

  readonly undo = (): string | null => this.travel(undo(this.timeline));
  readonly redo = (): string | null => this.travel(redo(this.timeline));
  readonly flush = (): Promise<void> => this.autosave.flush();

  /** After a conflict: what was saved elsewhere takes the place of what is here; that can be undone. */
  takeTheirs({ operation, updatedAt, figures }: OpenedOperation): void {
    this.timeline = record(this.timeline, { data: operation, englishOf: {} }, '', this.nowMs());
    this.show({ ...this.timeline.present, figures, ...this.ways() });
    this.autosave.take(updatedAt);
  }

  /** After a conflict: what is here goes over what was saved elsewhere. */
  keepMine = ({ updatedAt }: OpenedOperation): Promise<void> => this.autosave.overwrite(updatedAt);

  private put(contents: Contents, path: string): void {
    this.timeline = record(this.timeline, contents, path, this.nowMs());
    this.show({ ...contents, ...this.ways() });
    this.autosave.changed();
  }

  private travel({ timeline, path }: ReturnType<typeof undo<Contents>>): string | null {
    if (path === null) return null;
    this.timeline = timeline;
    this.show({ ...timeline.present, ...this.ways() });
    this.autosave.changed();
    return path;
  }

  private async save(expected: string): Promise<Outcome<Saved<OpenedOperation>>> {
    const operation = this.timeline.present.data as OpenedOperation['operation'];
    const outcome = await this.machine['operation:save']({ operation, expected });
    if (!outcome.ok) return outcome;
    if (outcome.value.result === 'conflict') {
      const theirs = await this.machine['operation:open']({ id: this.id });
      return theirs.ok ? done({ result: 'conflict', theirs: theirs.value }) : theirs;
    }
    const { updatedAt, figures } = outcome.value;
    this.show({ figures });
    void this.judge();
    return done({ result: 'saved', updatedAt });
  }

  private async judge(): Promise<void> {
    const { data } = this.timeline.present;
    const choice = this.looked;
    if (choice === null) return;
    const findings = await this.check(data, choice);
    const isNewest = data === this.timeline.present.data && choice === this.looked;
    if (findings !== null && isNewest) this.show({ findings });
  }

  private ways(): Pick<OperationState, 'canUndo' | 'canRedo'> {
    return { canUndo: this.timeline.past.length > 0, canRedo: this.timeline.future.length > 0 };
  }

  private show(changes: Partial<OperationState>): void {
    this.state.set({ ...this.state.get(), ...changes });
  }
}
