// The rows of what was read, asked for anew with every change of the mapping, and which of them are left out: at first those
// with a cell that is wrong.
import { useEffect, useState } from 'react';
import type { Mapping } from '../../../templates/batch/party-columns';
import { machine, type Output } from '../../bridge';
import { useFaults } from '../../frame/faults';
import type { Source } from '../batch-state';

export type PreviewRow = Output<'batch:preview'>['rows'][number];

export type Preview = {
  readonly rows: readonly PreviewRow[];
  readonly leftOut: ReadonlySet<number>;
  readonly waiting: boolean;
  readonly leave: (row: number, out: boolean) => void;
};

const none: readonly PreviewRow[] = [];

export function usePreview(source: Source, mapping: Mapping): Preview {
  const { answered } = useFaults();
  const [rows, setRows] = useState<readonly PreviewRow[]>(none);
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  const [waiting, setWaiting] = useState(false);
  const reading = source.of === 'selection' ? null : source.reading;
  useEffect(() => {
    if (reading === null) return;
    let wanted = true;
    setWaiting(true);
    void machine['batch:preview']({ reading, mapping: { ...mapping } }).then((outcome) => {
      if (!wanted) return;
      setWaiting(false);
      const value = answered(outcome);
      if (value === null) return;
      setRows(value.rows);
      setLeftOut(new Set(value.rows.filter(isWrong).map(({ row }) => row)));
    });
    return () => {
      wanted = false;
    };
  }, [reading, mapping, answered]);
  const leave = (row: number, out: boolean): void =>
    setLeftOut((before) => new Set(out ? [...before, row] : [...before].filter((one) => one !== row)));
  return { rows, leftOut, waiting, leave };
}

export function isWrong({ unfit, findings }: PreviewRow): boolean {
  return unfit || findings.some(({ severity }) => severity === 'block');
}
