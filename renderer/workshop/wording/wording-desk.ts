// What the cards of a template share: the session, the pair of texts that was typed in last, and its carets.
import { createContext, useContext } from 'react';
import type { TemplateFault } from '../../../templates/compose/check-template';
import type { TemplateData } from '../../../templates/workshop/shipped-text';
import { type Signal, signal } from '../../ui/signal';
import type { Path } from '../session/change-at';
import type { WorkshopSession } from '../session/workshop-session';
import { type Caret, withFact } from './fact-choices';

/** The pair of texts that a fact is put into. */
export type Target = {
  readonly key: string;
  readonly each: string | undefined;
  /** Whether it is a wording of a shared clause. */
  readonly clause: boolean;
  readonly words: () => { readonly zh: string; readonly en: string };
  readonly take: (words: { readonly zh: string; readonly en: string }) => void;
  readonly carets: { zh?: Caret; en?: Caret };
  /** The language typed in last. */
  readonly language: 'zh' | 'en';
};

export type WordingDesk = {
  readonly session: WorkshopSession;
  readonly target: Signal<Target | null>;
  /** As it is in use, to say what was changed and to put it back. */
  readonly before: TemplateData;
  readonly onBlock: (clause: string) => void;
};

const desk = createContext<WordingDesk | null>(null);
export const WordingProvider = desk.Provider;

export function useWordingDesk(): WordingDesk {
  const found = useContext(desk);
  if (found === null) throw new Error('outside of the wording of a template');
  return found;
}

export function newTarget(): Signal<Target | null> {
  return signal<Target | null>(null);
}

/** Puts a fact into both languages at once, where the carets stood. @returns where the caret is then */
export function insertFact(target: Target, name: string): number {
  const { zh, en } = target.words();
  const inZh = withFact(zh, name, target.carets.zh);
  const inEn = withFact(en, name, target.carets.en);
  target.carets.zh = { start: inZh.at, end: inZh.at };
  target.carets.en = { start: inEn.at, end: inEn.at };
  target.take({ zh: inZh.text, en: inEn.text });
  return target.language === 'zh' ? inZh.at : inEn.at;
}

export function keyOf(path: Path): string {
  return path.join('.');
}

/** Faults of a place and of everything in it. */
export function faultsWithin(faults: readonly TemplateFault[], path: Path): readonly TemplateFault[] {
  return faults.filter((fault) => path.every((part, index) => fault.path[index] === part));
}
