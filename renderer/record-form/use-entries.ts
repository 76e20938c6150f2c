// The entries of a list in the form: how many there are, adding one, taking one away, changing their order.
import { useMemo } from 'react';
import { listAt } from '../../templates/reading/loose';
import { useForm, useValue } from '../case-form/form-context';
import { getAt } from '../case-form/paths';
import { moved } from './moved';

export type Entries = {
  readonly list: readonly unknown[];
  readonly add: (...entries: readonly unknown[]) => void;
  readonly remove: (index: number) => void;
  /** By -1 up, by 1 down. */
  readonly move: (index: number, by: number) => void;
};

const nothing: readonly unknown[] = [];

export function useEntries(path: string): Entries {
  const { store } = useForm();
  const value = useValue(path);
  const list = Array.isArray(value) ? (value as readonly unknown[]) : nothing;
  return useMemo(() => {
    const now = (): readonly unknown[] => listAt({ list: getAt(store.data, path) }, 'list');
    return {
      list,
      add: (...entries) => store.set(path, [...now(), ...entries]),
      remove: (index) =>
        store.set(
          path,
          now().filter((_, at) => at !== index),
        ),
      move: (index, by) => store.set(path, moved(now(), index, by)),
    };
  }, [store, path, list]);
}
