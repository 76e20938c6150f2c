// One open draft, outside of React: what was typed, the way back, and its saving. It lives until all of it is saved,
// even when the desk that showed it has gone.
import { done } from '../../electron/contract/outcome';
import type { Finding } from '../../templates/checks/finding';
import type { Bilingual } from '../../templates/language/bilingual';
import { isPlainObject } from '../../templates/reading/plain-copy';
import type { Bridge, Output } from '../bridge';
import { confirmEnglish, type EnglishOf, followEnglish } from '../case-form/english-of';
import type { CaseData } from '../case-form/form-store';
import { type Signal, signal } from '../ui/signal';
import { Autosave, type Saving } from './autosave';
import { beginTimeline, record, redo, type Timeline, undo } from './timeline';

export type Opened = Output<'draft:open'>;
export type DraftData = Opened['draft'];
export type Rewording = DraftData['rewording'];

/** What the clerk can change, and take back. */
type Contents = { readonly data: CaseData; readonly englishOf: EnglishOf; readonly rewording: Rewording };

export type CaseDraftState = Contents & {
  /** The case as last saved or opened: what the clerk has changed since then differs from it. */
  readonly base: CaseData;
  readonly findings: readonly Finding[];
  readonly recovered: Bilingual | null;
  readonly saving: Saving<DraftData>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

export class CaseDraft {
  readonly id: string;
  readonly state: Signal<CaseDraftState>;
  private timeline: Timeline<Contents>;
  private readonly autosave: Autosave<DraftData>;

  constructor(
    private readonly machine: Pick<Bridge, 'draft:save'>,
    private readonly opened: Opened,
    private readonly nowMs: () => number,
  ) {
    const { draft, findings, recovered } = opened;
    this.id = draft.id;
    this.timeline = beginTimeline(contentsOf(draft));
    this.autosave = new Autosave(
      draft.updatedAt,
      (expected) => this.save(expected),
      (saving) => this.show({ saving }),
    );
    const shown = {
      base: draft.case,
      findings,
      recovered,
      saving: this.autosave.state,
      canUndo: false,
      canRedo: false,
    };
    this.state = signal<CaseDraftState>({ ...this.timeline.present, ...shown });
  }

  get isSaved(): boolean {
    return this.autosave.isSaved;
  }

  /** @param path of the field that was changed */
  readonly change = (data: CaseData, path: string): void => {
    const { present } = this.timeline;
    this.put({ ...present, data, englishOf: followEnglish(present.englishOf, present.data, data, path) }, path);
  };

  readonly englishFits = (path: string): void => {
    const { present } = this.timeline;
    this.put({ ...present, englishOf: confirmEnglish(present.englishOf, present.data, path) }, path);
  };

  /** @param words null to go back to the words as composed */
  readonly reword = (kind: string, clause: string, words: Bilingual | null): void => {
    const { present } = this.timeline;
    const { [clause]: _before, ...others } = present.rewording[kind] ?? {};
    const clauses = words === null ? others : { ...others, [clause]: words };
    this.put({ ...present, rewording: { ...present.rewording, [kind]: clauses } }, '');
  };

  /** What a kind of paper is to begin with; answers the clerk has given already stay where these have none. */
  readonly answer = (kind: string, answers: Readonly<Record<string, unknown>>): void => {
    const { data } = this.timeline.present;
    const particulars = isPlainObject(data.particulars) ? data.particulars : {};
    const before = isPlainObject(particulars[kind]) ? particulars[kind] : {};
    const next = { ...data, particulars: { ...particulars, [kind]: { ...before, ...answers } } };
    this.change(next as CaseData, `particulars.${kind}`);
  };

  /** The machine's own: no change of the clerk's, and nothing to take back. */
  takePapers(papers: readonly unknown[]): void {
    const withPapers = (data: CaseData): CaseData => ({ ...data, papers }) as CaseData;
    const { present } = this.timeline;
    this.timeline = { ...this.timeline, present: { ...present, data: withPapers(present.data) } };
    this.show({ ...this.timeline.present, base: withPapers(this.state.get().base) });
  }

  /** @returns the field that changed; null where there was nothing to take back */
  readonly undo = (): string | null => this.travel(undo(this.timeline));
  readonly redo = (): string | null => this.travel(redo(this.timeline));

  readonly flush = (): Promise<void> => this.autosave.flush();

  readonly readNotice = (): void => this.show({ recovered: null });

  /** An earlier version was put back by the machine; that, too, can be undone. */
  takeVersion({ draft, findings }: Opened): void {
    this.timeline = record(this.timeline, contentsOf(draft), '', this.nowMs());
    this.show({ ...this.timeline.present, base: draft.case, findings, ...this.ways() });
    this.autosave.take(draft.updatedAt);
  }

  /** After a conflict: what the clerk chose of both, over the version of the other. */
  async settleConflict(contents: Contents, theirVersion: string): Promise<void> {
    this.timeline = record(this.timeline, contents, '', this.nowMs());
    this.show({ ...contents, ...this.ways() });
    await this.autosave.overwrite(theirVersion);
  }

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

  /** As it stands now, saved or not. @param updatedAt the version it was made from */
  asDraft(updatedAt = this.opened.draft.updatedAt): DraftData {
    const { data, englishOf, rewording } = this.timeline.present;
    const { id, createdAt } = this.opened.draft;
    return { id, createdAt, updatedAt, case: data, englishOf, rewording } as DraftData;
  }

  private async save(expected: string) {
    const { data } = this.timeline.present;
    const draft = this.asDraft(expected);
    const outcome = await this.machine['draft:save']({ draft, expected });
    if (!outcome.ok || outcome.value.result === 'conflict') return outcome;
    const { updatedAt, findings } = outcome.value;
    this.show({ findings, base: data });
    return done({ result: 'saved' as const, updatedAt });
  }

  private ways(): Pick<CaseDraftState, 'canUndo' | 'canRedo'> {
    return { canUndo: this.timeline.past.length > 0, canRedo: this.timeline.future.length > 0 };
  }

  private show(changes: Partial<CaseDraftState>): void {
    this.state.set({ ...this.state.get(), ...changes });
  }
}

function contentsOf({ case: data, englishOf, rewording }: DraftData): Contents {
  return { data, englishOf, rewording };
}
