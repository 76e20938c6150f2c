// Which paper is looked at, and how it is set: the clerk's choice, beginning with the settings.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Language, type Layout, languages, layouts } from '../../templates/paper/paper';
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
  /** A date is that of the paper chosen just now: the papers of a case are made on different days. */
  readonly choose: (changes: Partial<PaperChoice>) => void;
  /** Another paper set the same way, with its own date. */
  readonly choiceOf: (kind: string) => PaperChoice;
};

/** @param first kind to begin with; the first there is where that is not known */
export function usePaperChoice(subjectOf: 'case' | 'operation', first = ''): PaperWish {
  const all = useKinds();
  const settings = useSettings();
  const [look, setLook] = useState<{ readonly language: Language; readonly layout: Layout }>(() => ({
    language: languages.find((one) => one === settings.paperLanguage) ?? 'zh-en',
    layout: layouts.find((one) => one === settings.paperLayout) ?? 'stacked',
  }));
  const [wished, setWished] = useState(first);
  const [dates, setDates] = useState<Readonly<Record<string, string>>>({});
  const kinds = useMemo(() => all.filter(({ subject }) => subject === subjectOf), [all, subjectOf]);
  const kind = kinds.some(({ id }) => id === wished) ? wished : kinds[0]?.id;
  const choiceOf = useCallback(
    (one: string) => settled({ ...look, kind: one, date: dates[one] ?? today() }),
    [look, dates],
  );
  const choice = useMemo(() => (kind === undefined ? null : choiceOf(kind)), [kind, choiceOf]);
  const choose = useCallback(
    ({ kind: next, date, language, layout }: Partial<PaperChoice>) => {
      if (next !== undefined) setWished(next);
      if (date !== undefined && kind !== undefined) setDates((before) => ({ ...before, [kind]: date }));
      if (language !== undefined) setLook((before) => ({ ...before, language }));
      if (layout !== undefined) setLook((before) => ({ ...before, layout }));
    },
    [kind],
  );
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
