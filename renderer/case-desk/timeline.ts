// Undo and redo over the whole case. Typing in one field without a pause is one step.

type Step<T> = {
  readonly state: T /** The field that the step leads to when it is taken back. */;
  readonly path: string;
};

export type Timeline<T> = {
  readonly past: readonly Step<T>[];
  readonly present: T;
  readonly future: readonly Step<T>[];
  /** The change that the next one may join: its field, and when it was made. */
  readonly last: { readonly path: string; readonly atMs: number } | null;
};

const mostSteps = 300;
const joinWithinMs = 1500;

export function beginTimeline<T>(present: T): Timeline<T> {
  return { past: [], present, future: [], last: null };
}

/** @param path of the field changed; "" for a change of everything, which joins no other */
export function record<T>(timeline: Timeline<T>, next: T, path: string, atMs: number): Timeline<T> {
  const { past, present, last } = timeline;
  const joins =
    last !== null && path !== '' && last.path === path && atMs - last.atMs < joinWithinMs && past.length > 0;
  const steps = joins ? past : [...past, { state: present, path }].slice(-mostSteps);
  return { past: steps, present: next, future: [], last: { path, atMs } };
}

/** One step back. @returns the very same timeline where there is none */
export function undo<T>(timeline: Timeline<T>): { readonly timeline: Timeline<T>; readonly path: string | null } {
  const { past, present, future } = timeline;
  const step = past.at(-1);
  if (step === undefined) return { timeline, path: null };
  const ahead = [{ state: present, path: step.path }, ...future];
  return { timeline: { past: past.slice(0, -1), present: step.state, future: ahead, last: null }, path: step.path };
}

export function redo<T>(timeline: Timeline<T>): { readonly timeline: Timeline<T>; readonly path: string | null } {
  const { past, present, future } = timeline;
  const [step, ...rest] = future;
  if (step === undefined) return { timeline, path: null };
  const behind = [...past, { state: present, path: step.path }];
  return { timeline: { past: behind, present: step.state, future: rest, last: null }, path: step.path };
}
