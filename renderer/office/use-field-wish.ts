// Leads to a field of the office: to its part, to its entry there, and puts the focus into it.
import { useEffect, useState } from 'react';
import { scrollWithin } from '../ui/scroll-within';
import { type OfficePart, partOf } from './office-parts';

export type FieldWish = { readonly path: string; readonly count: number };

/** @param setPart shows a part of the view */
export function useFieldWish(setPart: (part: OfficePart) => void): {
  readonly wish: FieldWish | null;
  readonly goTo: (path: string) => void;
} {
  const [wish, setWish] = useState<FieldWish | null>(null);
  useEffect(() => {
    if (wish === null) return;
    // A drawer that holds the field is there only a frame later.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => focusField(wish.path)));
    return () => cancelAnimationFrame(frame);
  }, [wish]);
  const goTo = (path: string): void => {
    setPart(partOf(path));
    setWish((last) => ({ path, count: (last?.count ?? 0) + 1 }));
  };
  return { wish, goTo };
}

/** The field itself, or the nearest one that it lies in. */
export function focusField(path: string): void {
  const parts = path.split(/(?=[.[])/);
  const places = parts.map((_, index) => parts.slice(0, parts.length - index).join(''));
  const field = places
    .map((place) => document.querySelector<HTMLElement>(`[data-path="${CSS.escape(place)}"]`))
    .find((one) => one !== null);
  const room = field?.closest<HTMLElement>('.ant-drawer-body, .view-page-body');
  if (field && room) scrollWithin(room, field, 'centre');
  field?.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true });
}
