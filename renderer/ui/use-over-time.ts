// Asks again as time goes on: each minute, and when the person comes back to the window. A computer sleeps over timers.
import { useEffect } from 'react';

const minuteMs = 60_000;

export function useOverTime(refresh: () => unknown): void {
  useEffect(() => {
    const timer = setInterval(refresh, minuteMs);
    window.addEventListener('focus', refresh);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', refresh);
    };
  }, [refresh]);
}
