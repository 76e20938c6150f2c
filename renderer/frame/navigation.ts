// Where the clerk is: one view at a time, and the way back.
import { signal, useSignal } from '../ui/signal';
import { noteMove } from './second-click';

export type View =
  | { readonly view: 'drafts' }
  /** `field` is a path of the form to begin at. */
  | { readonly view: 'case'; readonly id: string; readonly field?: string }
  | { readonly view: 'deadlines' }
  | { readonly view: 'batches' }
  | { readonly view: 'operations' }
  | { readonly view: 'operation'; readonly id: string }
  | { readonly view: 'figures' }
  | { readonly view: 'warnings' }
  | { readonly view: 'register' }
  | { readonly view: 'exchange' }
  | { readonly view: 'templates' }
  | { readonly view: 'template'; readonly id: string }
  /** `part`: the matters themselves, or the texts of law they rest on. */
  | { readonly view: 'matters'; readonly part?: 'matters' | 'law' }
  | { readonly view: 'matter'; readonly id: string }
  /** `part` is the one to begin with. */
  | { readonly view: 'office'; readonly part?: 'rules' }
  | { readonly view: 'settings' };

/** The views that the rail leads to. */
export const rooms = [
  'drafts',
  'deadlines',
  'batches',
  'operations',
  'figures',
  'warnings',
  'register',
  'exchange',
  'matters',
  'templates',
  'office',
  'settings',
] as const;
export type Room = (typeof rooms)[number];

const mostSteps = 50;
const current = signal<View>({ view: 'drafts' });
let behind: readonly View[] = [];
/** Of the form of the open case: where the cursor was last. */
let field: string | null = null;
const fieldListeners = new Set<() => void>();

export function useView(): View {
  return useSignal(current);
}

export function goTo(view: View): void {
  if (sameView(view, current.get())) return;
  behind = [...behind, current.get()].slice(-mostSteps);
  noteMove();
  current.set(view);
}

/** To where the clerk came from, or to the list that the view belongs to. */
export function goBack(): void {
  const view = behind.at(-1) ?? { view: roomOf(current.get()) };
  behind = behind.slice(0, -1);
  current.set(view);
}

/** The cursor came to a field of the open case; nothing is drawn anew for that. */
export function noteField(path: string): void {
  if (field === path || path === '') return;
  field = path;
  for (const listener of fieldListeners) listener();
}

/** The view with the field the cursor was in last. */
export function whereNow(): View {
  const view = current.get();
  return view.view === 'case' && field !== null ? { ...view, field } : view;
}

/** The view is drawn anew later: it then begins at the field where the cursor was. */
export function stayAtField(): void {
  const here = whereNow();
  current.set(here);
}

/** Hears each change of view or field. */
export function hearMoves(listener: () => void): void {
  current.listen(() => {
    field = null;
    listener();
  });
  fieldListeners.add(listener);
}

/** The room in the rail that a view belongs to. */
export function roomOf({ view }: View): Room {
  if (view === 'case') return 'drafts';
  if (view === 'template') return 'templates';
  if (view === 'matter') return 'matters';
  return view === 'operation' ? 'operations' : view;
}

export function sameView(one: View, other: View): boolean {
  return one.view === other.view && idOf(one) === idOf(other);
}

function idOf(view: View): string {
  if (view.view === 'matters') return view.part ?? 'matters';
  return 'id' in view ? view.id : '';
}
