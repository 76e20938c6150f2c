// The backups there are, asked again after each deed and each minute.
import { useCallback, useEffect, useState } from 'react';
import { machine, type Output } from '../../bridge';
import { useFaults } from '../../frame/faults';
import { useOverTime } from '../../ui/use-over-time';

export type Backups = Output<'backup:list'>;
export type BackupRow = Backups['backups'][number];

/** Null until known. */
export function useBackups(): { readonly backups: Backups | null; readonly refresh: () => Promise<void> } {
  const { answered } = useFaults();
  const [backups, setBackups] = useState<Backups | null>(null);
  const refresh = useCallback(async () => {
    const listed = answered(await machine['backup:list']({}));
    if (listed !== null) setBackups(listed);
  }, [answered]);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  useOverTime(refresh);
  return { backups, refresh };
}
