// The list of operations, filtered as one types, and the names of the authorities in it.
import { useCallback, useEffect, useState } from 'react';
import { machine, type Output } from '../bridge';
import { useFaults } from '../frame/faults';
import { authoritiesIn } from '../office/entries-of';
import { useSpeech } from '../words/speech';

export type OperationEntry = Output<'operation:list'>[number];

export function useOperations() {
  const [all, setAll] = useState<readonly OperationEntry[] | null>(null);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const [search, setSearch] = useState('');
  const { answered } = useFaults();
  const { text, language } = useSpeech();
  const refresh = useCallback(() => {
    void machine['operation:list']({}).then((outcome) => setAll((known) => answered(outcome) ?? known ?? []));
  }, [answered]);
  useEffect(refresh, [refresh]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: named anew when the language changes
  useEffect(() => {
    void machine['office:get']({}).then((outcome) => {
      if (!outcome.ok || outcome.value.office === null) return;
      setNames(new Map(authoritiesIn(outcome.value.office).map(({ id, name }) => [id, text(name)])));
    });
  }, [language]);
  const authorityName = (id: string): string => names.get(id) ?? id;
  const typed = search.trim().toLowerCase();
  const entries =
    all?.filter(({ title, from, until, authorities }) =>
      [title.zh, title.en, from, until, ...authorities.map(authorityName)].join(' ').toLowerCase().includes(typed),
    ) ?? null;
  return { entries, authorityName, refresh, search, setSearch };
}
