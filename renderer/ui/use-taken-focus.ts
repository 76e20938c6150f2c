// Takes the focus into a panel when it opens: the library looks for its own panel before that is drawn.
import { type RefObject, useEffect, useRef } from 'react';

/** @returns for the first element inside the panel */
export function useTakenFocus<E extends HTMLElement>(): RefObject<E | null> {
  const inside = useRef<E>(null);
  useEffect(() => {
    inside.current
      ?.closest<HTMLElement>('[role=dialog]')
      ?.querySelector<HTMLElement>('button')
      ?.focus({ preventScroll: true });
  }, []);
  return inside;
}
