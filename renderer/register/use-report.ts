// What needs a look in the register, asked anew whenever something was issued, made void or entered.
import { useEffect, useState } from 'react';
import { machine, type Output } from '../bridge';
import { useFaults } from '../frame/faults';
import { useIssuedChanges } from '../issued/issued-changes';

export type SeriesReport = Output<'register:report'>[number];
export type Report = { readonly reports: readonly SeriesReport[] | null };

export function useReport(): Report {
  const { answered } = useFaults();
  const changes = useIssuedChanges();
  const [reports, setReports] = useState<readonly SeriesReport[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changes` says that there is more to read
  useEffect(() => {
    let wanted = true;
    machine['register:report']({ authority: null, year: null }).then((outcome) => {
      if (wanted) setReports(answered(outcome) ?? []);
    });
    return () => {
      wanted = false;
    };
  }, [changes, answered]);
  return { reports };
}
