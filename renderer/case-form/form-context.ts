// What every field of the form may ask: its value, its findings, and what the form was given.
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { PaperKind } from '../../electron/contract/channels';
import type { Finding } from '../../templates/checks/finding';
import { type Bilingual, noWords, wordsSchema } from '../../templates/language/bilingual';
import type { Office } from '../../templates/office/office';
import type { Output } from '../bridge';
import { type EnglishState, englishState } from './english-of';
import type { FormStore } from './form-store';

export type FormMatter = Output<'matter:list'>[number];

/** The paper that is looked at, and all kinds there are. */
export type FormPaper = { readonly kind: PaperKind; readonly kinds: readonly PaperKind[] };

/** Things that stay the same while the clerk types. */
export type FormSetting = {
  readonly store: FormStore;
  readonly matters: readonly FormMatter[];
  readonly office: Office;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly onEnglishFits: (path: string) => void;
  /** Null where the form belongs to no paper. */
  readonly paper: FormPaper | null;
};

export const FormContext = createContext<FormSetting | null>(null);

export function useForm(): FormSetting {
  const setting = useContext(FormContext);
  if (setting === null) throw new Error('a field of the case form stands outside of the form');
  return setting;
}

/** The value at a path; the component is drawn again only when it changes. */
export function useValue(path: string): unknown {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () => store.get(path));
}

export function useText(path: string): string {
  const value = useValue(path);
  return typeof value === 'string' ? value : '';
}

/** A text in two languages; plain text is Chinese. */
export function useWordsAt(path: string): Bilingual {
  const value = useValue(path);
  return useMemo(() => wordsSchema.safeParse(value).data ?? noWords, [value]);
}

export function useEnglishState(path: string): EnglishState {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () =>
    englishState(wordsSchema.safeParse(store.get(path)).data ?? noWords, store.writtenFor(path)),
  );
}

export function useFindingsAt(path: string): readonly Finding[] {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () => store.findingsAt(path));
}

/** Whether the clerk has been at the field. */
export function useVisited(path: string): boolean {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () => store.isVisited(path));
}

/** Anything small computed from the whole form; must give equal texts or numbers for equal contents. */
export function useOfForm<T extends string | number | boolean>(read: (store: FormStore) => T): T {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () => read(store));
}
