// Calls a function once nothing has happened for a while.
import { useEffect, useMemo, useRef } from 'react';

export type Pause = {
  /** Something happened: the waiting begins anew. */
  readonly begin: () => void;
  readonly end: () => void;
};

/** @param onPause is called after `ms` milliseconds; of several, the one of the latest render */
export function usePause(ms: number, onPause: () => void): Pause {
  const newest = useRef(onPause);
  useEffect(() => {
    newest.current = onPause;
  });
  const pause = useMemo(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (): void => clearTimeout(timer);
    const begin = (): void => {
      end();
      timer = setTimeout(() => newest.current(), ms);
    };
    return { begin, end };
  }, [ms]);
  useEffect(() => pause.end, [pause]);
  return pause;
}
