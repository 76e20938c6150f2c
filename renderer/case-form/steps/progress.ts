// How far each step of the form has come: what is still empty, and what the checks find fault with.
import type { Finding } from '../../../templates/checks/finding';
import { listAt, textAt } from '../../../templates/reading/loose';
import type { FormMatter, FormPaper } from '../form-context';
import type { CaseData } from '../form-store';
import { getAt } from '../paths';
import { isEmptyAt, requiredFields } from './required-fields';
import { type StepId, stepIds, stepOf } from './steps';

export type StepProgress = {
  readonly gaps: number;
  readonly blocks: number;
  readonly warns: number;
  /** A step that may be left out and that nobody has begun. */
  readonly untouched: boolean;
};
export type Progress = Readonly<Record<StepId, StepProgress>>;

/** A finding at a field that is a gap is counted once, as the gap. */
export function progressOf(
  data: CaseData,
  findings: readonly Finding[],
  matter: FormMatter | undefined,
  today: string,
  paper: FormPaper | null,
): Progress {
  const gaps = requiredFields(data, matter, today, paper).filter((path) => isEmptyAt(data, path));
  const empty = new Set(gaps);
  const faults = findings.filter(({ path }) => !empty.has(path));
  const count = (step: StepId): StepProgress => {
    const here = faults.filter(({ path }) => stepOf(path) === step);
    const blocks = here.filter(({ severity }) => severity === 'block').length;
    return {
      gaps: gaps.filter((path) => stepOf(path) === step).length,
      blocks,
      warns: here.length - blocks,
      untouched: step === 'paper' ? (paper?.kind.asks.length ?? 0) === 0 : isUntouched(data, step),
    };
  };
  return Object.fromEntries(stepIds.map((step) => [step, count(step)])) as Progress;
}

/** Evidence, Article 33 and the course are not needed for every paper. */
function isUntouched(data: CaseData, step: StepId): boolean {
  if (step === 'evidence') return listAt(data, 'evidence').length === 0;
  if (step === 'course') return isEmptyAt(data, 'course') || Object.keys(getAt(data, 'course') as object).length === 0;
  if (step !== 'grounds') return false;
  const answers = ['first', 'harm', 'corrected', 'fault'].map((name) => textAt(data, 'grounds', name));
  return answers.every((answer) => answer === '' || answer === 'unknown') && textAt(data, 'grounds', 'leg') === '';
}
