// A matter while it is edited: judged at every change, its unsaved state kept, compared live with what it began from.
import type { Finding } from '../../../templates/checks/finding';
import { entryOf, isSame } from '../../../templates/law/keeping/change-law';
import { judgeMatter } from '../../../templates/law/keeping/judge-matter';
import type { Law, Matter } from '../../../templates/law/schema';
import type { CaseData } from '../../case-form/form-store';
import { namedFindings } from '../../record-form/named-findings';
import { type OpenRecord, openRecord } from '../../record-form/open-record';
import { type Signal, signal } from '../../ui/signal';
import { matterFieldName } from '../matter-names';
import { keepWork, workOn } from './matter-work';
import { tidyMatter } from './tidy-matter';

export type MatterState = {
  /** As far as it has the shape of a matter: the last one that had. */
  readonly matter: Matter | null;
  /** In words of the form. */
  readonly findings: readonly Finding[];
  readonly changed: boolean;
};

const restMs = 400;

export class MatterSession {
  readonly record: OpenRecord;
  readonly state: Signal<MatterState>;
  /** The office's own entry that the work began from. */
  before: object | null;
  /** Went on from what was left unsaved. */
  readonly resumed: boolean;
  /** The entry was changed elsewhere since that work began. */
  readonly overtaken: boolean;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private ended = false;

  constructor(
    readonly id: string,
    private readonly law: Law,
    own: Law,
    /** As it is in the list; null for one that is new. */
    readonly start: Matter | null,
  ) {
    const present = entryOf({ texts: [...own.texts], matters: [...own.matters] }, 'matter', id);
    const work = workOn(id);
    this.before = work?.before ?? (work === null ? present : null);
    this.resumed = work !== null;
    this.overtaken = work !== null && !isSame(work.before, present);
    const data = (work?.data ?? start ?? {}) as CaseData;
    this.record = openRecord(data, () => this.changed());
    this.state = signal<MatterState>({ matter: null, findings: [], changed: false });
    this.judge();
  }

  /** As the list would take it now. */
  get entry(): CaseData {
    return tidyMatter(this.record.store.data);
  }

  /** Another's change is known now: what is kept next comes after it. */
  follow(own: Law): void {
    this.before = own.matters.find(({ id }) => id === this.id) ?? null;
  }

  /** Now, as when the view or the window is left. */
  flush(): void {
    clearTimeout(this.timer);
    this.record.store.settle();
    if (this.ended) return;
    const { changed } = this.state.get();
    keepWork(this.id, changed ? { before: this.before, data: this.record.store.data } : null);
  }

  /** It was kept as a version, or given up. */
  end(): void {
    this.ended = true;
    clearTimeout(this.timer);
    keepWork(this.id, null);
  }

  private changed(): void {
    this.judge();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), restMs);
  }

  private judge(): void {
    const { entry } = this;
    const judged = judgeMatter(entry, this.law);
    const findings = namedFindings(judged.findings, matterFieldName, entry);
    this.record.showFindings(findings);
    const changed = this.start === null || !isSame(this.start, entry);
    this.state.set({ matter: judged.matter ?? this.state.get().matter ?? this.start, findings, changed });
  }
}
