// Leads to the field of a path that was asked for from outside: scrolls to it and puts the cursor into it.
import { type RefObject, useEffect } from 'react';
import { scrollWithin } from '../ui/scroll-within';
import type { FormStore } from './form-store';
import { pathAndParents } from './paths';
import { controls } from './steps/use-steps';

/** A wish of its own each time, even for the same path. */
export type FocusWish = { readonly path: string };

export function useFocusPath(scroller: RefObject<HTMLElement | null>, store: FormStore, wish: FocusWish | null): void {
  useEffect(() => {
    const room = scroller.current;
    if (wish === null || room === null) return;
    const field = fieldAt(room, wish.path);
    if (field === null) return;
    for (const details of parentsOf(field, 'details')) details.setAttribute('open', '');
    scrollWithin(room, field, 'centre');
    field.querySelector<HTMLElement>(controls)?.focus({ preventScroll: true });
    store.visit(field.dataset.path ?? wish.path);
  }, [scroller, store, wish]);
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
