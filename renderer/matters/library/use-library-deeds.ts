// What can be done with the texts of law: opened, entered, changed, removed, restored; nothing is kept without who and why.
import { useState } from 'react';
import { textKey } from '../../../templates/law/keeping/kept-version';
import type { Law, LawText } from '../../../templates/law/schema';
import type { CaseData } from '../../case-form/form-store';
import type { WhoAndWhy } from '../../ui/who-and-why';
import { type Change, useKeep } from '../keeping/use-keep';
import type { LawAtHand } from '../keeping/use-law';
import { basesChanges, textChange, textChanges } from './library-changes';

/** `replaces`: key of the own text being changed, null for a new one. */
export type Writing = { readonly data: CaseData; readonly replaces: string | null };

export type Pending = {
  readonly changes: readonly Change[];
  readonly why: 'text' | 'bases' | 'remove';
  /** Opens next, once it is kept. */
  readonly next: LawText | null;
};

export type LibraryDialog =
  | { readonly is: 'text' | 'history' | 'bases'; readonly key: string; readonly article?: number }
  | { readonly is: 'writing'; readonly writing: Writing }
  | null;

export type LibraryDeeds = ReturnType<typeof useLibraryDeeds>;

export function useLibraryDeeds({ own }: Pick<LawAtHand, 'own'>, refresh: () => Promise<void>) {
  const keepNow = useKeep();
  const [dialog, setDialog] = useState<LibraryDialog>(null);
  const [pending, setPending] = useState<Pending | null>(null);
  const keep = async (who: WhoAndWhy, changes = pending?.changes ?? []): Promise<void> => {
    const kept = await keepNow(changes, who);
    const next = pending?.next ?? null;
    setPending(null);
    if (kept.result === 'saved' || kept.result === 'conflict') await refresh();
    if (kept.result === 'saved') setDialog(next === null ? null : { is: 'bases', key: textKey(next) });
  };
  const takeBases = (made: Law): void => {
    const changes = basesChanges(own, made);
    if (changes.length === 0) setDialog(null);
    else setPending({ changes, why: 'bases', next: null });
  };
  const show = (is: 'history' | 'bases') => (text: LawText) => setDialog({ is, key: textKey(text) });
  return {
    dialog,
    pending,
    open: (key: string, article?: number) => setDialog({ is: 'text', key, ...(article !== undefined && { article }) }),
    history: show('history'),
    bases: show('bases'),
    write: (data: CaseData) => setDialog({ is: 'writing', writing: { data, replaces: null } }),
    edit: (text: LawText) => {
      const known = own.texts.some((one) => textKey(one) === textKey(text));
      setDialog({ is: 'writing', writing: { data: { ...text }, replaces: known ? textKey(text) : null } });
    },
    close: () => setDialog(null),
    forget: () => setPending(null),
    take: (text: LawText, replaces: string | null) =>
      setPending({ changes: textChanges(own, text, replaces), why: 'text', next: replaces === null ? text : null }),
    takeBases,
    remove: (text: LawText) =>
      setPending({ changes: [textChange(own, textKey(text), null)], why: 'remove', next: null }),
    keep,
    restore: (key: string, entry: object, who: WhoAndWhy) => keep(who, [textChange(own, key, entry)]),
  };
}
