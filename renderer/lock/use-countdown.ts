// Seconds that are left of a wait, counted down for the eye; the machine does the waiting.
import { useEffect, useState } from 'react';

export type Countdown = { readonly seconds: number; readonly begin: (ms: number) => void };

export function useCountdown(firstMs: number): Countdown {
  const [until, setUntil] = useState(() => Date.now() + firstMs);
  const [now, setNow] = useState(Date.now);
  const left = Math.max(0, Math.ceil((until - now) / 1000));
  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => setNow(Date.now()), 250);
    return () => clearTimeout(timer);
  });
  const begin = (ms: number): void => {
    setNow(Date.now());
    setUntil(Date.now() + ms);
  };
  return { seconds: left, begin };
}
