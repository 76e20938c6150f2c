// Leads to the field of a path that was asked for from outside: scrolls to it and puts the cursor into it.
import { type RefObject, useEffect, useRef } from 'react';
import { scrollWithin } from '../ui/scroll-within';
import type { FormStore } from './form-store';
import { pathAndParents } from './paths';
import { controls } from './steps/use-steps';

/** A wish of its own each time, even for the same path. */
export type FocusWish = { readonly path: string };

/** @param paper kind of the paper whose questions are shown: a wish for one of another waits until that is shown */
export function useFocusPath(
  scroller: RefObject<HTMLElement | null>,
  store: FormStore,
  wish: FocusWish | null,
  paper?: string,
): void {
  const fulfilled = useRef<FocusWish | null>(null);
  useEffect(() => {
    const room = scroller.current;
    if (wish === null || room === null || fulfilled.current === wish || isElsewhere(wish.path, paper)) return;
    if (leadTo(room, store, wish.path)) fulfilled.current = wish;
  }, [scroller, store, wish, paper]);
}

/** Scrolls to a field, opens what it lies in and puts the cursor into it. @returns false where there is no such field */
export function leadTo(room: HTMLElement, store: FormStore, path: string): boolean {
  const field = fieldAt(room, path);
  if (field === null) return false;
  for (const details of parentsOf(field, 'details')) details.setAttribute('open', '');
  scrollWithin(room, field, 'centre');
  field.querySelector<HTMLElement>(controls)?.focus({ preventScroll: true });
  store.visit(field.dataset.path ?? path);
  return true;
}

function isElsewhere(path: string, paper: string | undefined): boolean {
  const kind = paperOf(path);
  return kind !== null && kind !== paper;
}

/** The kind of paper that asks for a field; null for what belongs to the case. */
export function paperOf(path: string): string | null {
  return /^particulars\.([^.[]+)/.exec(path)?.[1] ?? null;
}

/** The field itself, else the nearest part of the form that it lies in. */
function fieldAt(root: HTMLElement, path: string): HTMLElement | null {
  const named = path.startsWith('office.') ? 'authority' : path;
  for (const one of pathAndParents(named)) {
    const field = root.querySelector<HTMLElement>(`[data-path="${CSS.escape(one)}"]`);
    const inside = root.querySelector<HTMLElement>(`[data-path^="${CSS.escape(`${one}.`)}"]`);
    if (field !== null || inside !== null) return field ?? inside;
  }
  return null;
}

function* parentsOf(element: Element, selector: string): Generator<Element> {
  for (let one = element.closest(selector); one !== null; one = one.parentElement?.closest(selector) ?? null) yield one;
}
