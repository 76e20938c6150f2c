// Which paper is looked at, and how it is set: the clerk's choice, beginning with the settings.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { languages, layouts } from '../../templates/paper/paper';
import { machine, type Output } from '../bridge';
import { useFaults } from '../frame/faults';
import { useSettings } from '../frame/settings';
import { today } from './today';
import type { PaperChoice } from './use-live-paper';

export type Kind = Output<'kind:list'>[number];

export type PaperWish = {
  readonly kinds: readonly Kind[];
  /** Null until the machine has told the kinds. */
  readonly choice: PaperChoice | null;
  readonly choose: (changes: Partial<PaperChoice>) => void;
  /** Another paper set the same way. */
  readonly choiceOf: (kind: string) => PaperChoice;
};

export function usePaperChoice(subjectOf: 'case' | 'operation'): PaperWish {
  const all = useKinds();
  const settings = useSettings();
  const [chosen, setChosen] = useState<PaperChoice>(() => ({
    kind: '',
    language: languages.find((one) => one === settings.paperLanguage) ?? 'zh-en',
    layout: layouts.find((one) => one === settings.paperLayout) ?? 'stacked',
    date: today(),
  }));
  const kinds = useMemo(() => all.filter(({ subject }) => subject === subjectOf), [all, subjectOf]);
  const kind = kinds.some(({ id }) => id === chosen.kind) ? chosen.kind : kinds[0]?.id;
  const choice = useMemo(() => (kind === undefined ? null : settled({ ...chosen, kind })), [chosen, kind]);
  const choose = useCallback((changes: Partial<PaperChoice>) => setChosen((before) => ({ ...before, ...changes })), []);
  const choiceOf = useCallback((other: string) => settled({ ...chosen, kind: other }), [chosen]);
  return { kinds, choice, choose, choiceOf };
}

/** A layout means something for two languages only: a paper in one language is always the same. */
function settled(choice: PaperChoice): PaperChoice {
  return choice.language === 'zh-en' ? choice : { ...choice, layout: 'stacked' };
}

function useKinds(): readonly Kind[] {
  const [kinds, setKinds] = useState<readonly Kind[]>([]);
  const { answered } = useFaults();
  useEffect(() => {
    let wanted = true;
    machine['kind:list']({}).then((outcome) => {
      if (wanted) setKinds(answered(outcome) ?? []);
    });
    return () => {
      wanted = false;
    };
  }, [answered]);
  return kinds;
}
