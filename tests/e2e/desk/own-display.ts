// The display of the journeys in this process: another process drives another desk on its own.
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Values for DISPLAY, one for each journey at a time. */
    displays: string[];
  }
}

export function ownDisplay(): string {
  const displays = inject('displays');
  return displays[(Number(process.env.VITEST_POOL_ID ?? 1) - 1) % displays.length] ?? '';
}
