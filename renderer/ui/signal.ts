// A value that components follow: for state of the whole window that changes outside of React's tree.
import { useSyncExternalStore } from 'react';

export type Signal<T> = {
  readonly get: () => T;
  readonly set: (value: T) => void;
  /** @returns how to stop listening */
  readonly listen: (listener: () => void) => () => void;
};

export function signal<T>(initial: T): Signal<T> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of [...listeners]) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useSignal<T>({ get, listen }: Signal<T>): T {
  return useSyncExternalStore(listen, get);
}
