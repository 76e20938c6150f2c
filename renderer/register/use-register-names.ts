// Names of authorities and kinds of paper in the register, and the series there are.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { listAt, textAt, wordsAt } from '../../templates/reading/loose';
import { machine, type Output } from '../bridge';
import { useFaults } from '../frame/faults';
import { useIssuedChanges } from '../issued/issued-changes';
import { useSpeech } from '../words/speech';

export type SeriesRow = Output<'register:series'>[number];
type Kind = Output<'kind:list'>[number];

export type RegisterNames = {
  /** Null until the machine has answered. */
  readonly series: readonly SeriesRow[] | null;
  readonly kinds: readonly Kind[];
  /** Ids in the order of the office, with those that only the register knows. */
  readonly authorities: readonly string[];
  readonly years: readonly string[];
  readonly authorityName: (id: string) => string;
  readonly kindName: (id: string) => string;
};

export function useRegisterNames(): RegisterNames {
  const { text } = useSpeech();
  const { answered } = useFaults();
  const changes = useIssuedChanges();
  const [series, setSeries] = useState<readonly SeriesRow[] | null>(null);
  const [kinds, setKinds] = useState<readonly Kind[]>([]);
  const [office, setOffice] = useState<unknown>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` says that there is more to read
  useEffect(() => {
    machine['register:series']({}).then((outcome) => setSeries(answered(outcome) ?? []));
  }, [changes, answered]);
  useEffect(() => {
    machine['kind:list']({}).then((outcome) => setKinds(answered(outcome) ?? []));
    machine['office:get']({}).then((outcome) => setOffice(answered(outcome)?.office ?? null));
  }, [answered]);
  const known = useMemo(() => listAt(office, 'authorities'), [office]);
  const authorities = useMemo(() => {
    const own = known.map((one) => textAt(one, 'id'));
    return [...new Set([...own, ...(series ?? []).map((one) => one.series.authority)])];
  }, [known, series]);
  const years = useMemo(() => [...new Set((series ?? []).map((one) => one.series.year))], [series]);
  const authorityName = useCallback(
    (id: string) => {
      const found = known.find((one) => textAt(one, 'id') === id);
      return text(wordsAt(found, 'shortName')) || text(wordsAt(found, 'name')) || id;
    },
    [known, text],
  );
  const kindName = useCallback(
    (id: string) => {
      const found = kinds.find((one) => one.id === id);
      return found === undefined ? id : text(found.name);
    },
    [kinds, text],
  );
  return { series, kinds, authorities, years, authorityName, kindName };
}
