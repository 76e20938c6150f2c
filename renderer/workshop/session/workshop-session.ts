// One template being edited: its data, the same as source text, what is wrong with it, and the way back. Words are
// taken at once; what they mean for the whole is worked out when typing rests.
import type { TemplateFault } from '../../../templates/compose/check-template';
import { changesBetween } from '../../../templates/workshop/compare-editions';
import type { TemplateData } from '../../../templates/workshop/shipped-text';
import { templateYaml } from '../../../templates/workshop/template-yaml';
import { type Signal, signal } from '../../ui/signal';
import { changeAt, type Path } from './change-at';
import { judgeText } from './judged-text';

export type Mode = 'wording' | 'source';

export type WorkshopState = {
  readonly mode: Mode;
  /** The last data that had the shape of a template. */
  readonly template: TemplateData;
  /** As the source shows it. */
  readonly text: string;
  /** Whether the source has the shape of a template; where it has not, its words can't be shown side by side. */
  readonly hasShape: boolean;
  readonly faults: readonly TemplateFault[];
  /** Edition of the shipped template it is made from, or was compared with. */
  readonly basedOn: string;
  /** Whether there is anything to be saved. */
  readonly changed: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Grows with each change that did not come from the source itself: the source is then shown anew. */
  readonly round: number;
};

export type Step = Pick<WorkshopState, 'template' | 'basedOn'>;
export type Work = Step & { readonly text: string | null };

const mostSteps = 200;
/** So long typing rests before the whole is judged. */
const restMs = 250;

export class WorkshopSession {
  readonly state: Signal<WorkshopState>;
  private before: readonly Step[] = [];
  private after: readonly Step[] = [];
  /** The text typed in last: typing on in it is one step. */
  private typedIn = '';
  private waiting: ReturnType<typeof setTimeout> | null = null;
  private work: (() => void) | null = null;

  /** @param start what is in use; @param work unsaved work to go on with */
  constructor(
    readonly start: Step,
    work: Work | null,
  ) {
    const { template, basedOn } = work ?? start;
    const text = work?.text ?? templateYaml(template);
    const { faults, template: found } = judgeText(text);
    const hasShape = found !== null;
    this.state = signal<WorkshopState>({
      mode: hasShape ? 'wording' : 'source',
      template: found ?? template,
      text,
      hasShape,
      faults,
      basedOn,
      changed: work !== null,
      canUndo: false,
      canRedo: false,
      round: 0,
    });
  }

  /** @param path of a text in one language */
  typeWords(path: Path, words: string): void {
    this.step(changeAt(this.state.get().template, path, words), path.join('.'));
  }

  /** Something else than one text: both languages at once, a clause of its own, a block as it was. */
  change(change: (template: TemplateData) => TemplateData): void {
    this.step(change(this.state.get().template), '');
  }

  /** Another template as a whole: imported, an earlier edition, parts of a newer shipped one. */
  take(step: Step): void {
    this.remember('');
    this.put(step);
    this.settle();
  }

  /** The text as it is typed in the source. */
  typeSource(text: string): void {
    this.later(() => {
      const { template: found, faults } = judgeText(text);
      const state = this.state.get();
      const template = found ?? state.template;
      const changed = found === null || this.isChanged({ template, basedOn: state.basedOn });
      this.state.set({ ...state, text, faults, hasShape: found !== null, template, changed });
    });
  }

  /** @returns false where the source is no template yet, so that its words can't be shown */
  show(mode: Mode): boolean {
    this.settle();
    const state = this.state.get();
    if (mode === 'wording' && !state.hasShape) return false;
    if (mode === state.mode) return true;
    // The source has a way back of its own: steps do not reach from one into the other.
    this.before = [];
    this.after = [];
    this.typedIn = '';
    this.state.set({ ...state, mode, ...this.ways(), round: state.round + 1 });
    return true;
  }

  undo(): void {
    this.travel('before', 'after');
  }

  redo(): void {
    this.travel('after', 'before');
  }

  /** What is still waiting for typing to rest is worked out now. */
  settle(): void {
    if (this.waiting !== null) clearTimeout(this.waiting);
    this.waiting = null;
    const { work } = this;
    this.work = null;
    work?.();
  }

  private travel(from: 'before' | 'after', to: 'before' | 'after'): void {
    const step = this[from].at(-1);
    if (step === undefined) return;
    this[to] = [...this[to], this.now()];
    this[from] = this[from].slice(0, -1);
    this.typedIn = '';
    this.put(step);
    this.settle();
  }

  private step(template: TemplateData, typedIn: string): void {
    this.remember(typedIn);
    this.put({ template, basedOn: this.state.get().basedOn });
  }

  private remember(typedIn: string): void {
    const goesOn = typedIn !== '' && typedIn === this.typedIn;
    this.typedIn = typedIn;
    this.after = [];
    if (!goesOn) this.before = [...this.before, this.now()].slice(-mostSteps);
  }

  private put(step: Step): void {
    this.state.set({ ...this.state.get(), ...step, changed: true, ...this.ways() });
    this.later(() => {
      const text = templateYaml(step.template);
      const { faults, template } = judgeText(text);
      const state = this.state.get();
      const round = state.round + 1;
      this.state.set({ ...state, text, faults, hasShape: template !== null, changed: this.isChanged(step), round });
    });
  }

  private later(work: () => void): void {
    if (this.waiting !== null) clearTimeout(this.waiting);
    this.work = work;
    this.waiting = setTimeout(() => this.settle(), restMs);
  }

  private now(): Step {
    const { template, basedOn } = this.state.get();
    return { template, basedOn };
  }

  private ways(): Pick<WorkshopState, 'canUndo' | 'canRedo'> {
    return { canUndo: this.before.length > 0, canRedo: this.after.length > 0 };
  }

  private isChanged({ template, basedOn }: Step): boolean {
    return basedOn !== this.start.basedOn || changesBetween(this.start.template, template).length > 0;
  }
}
