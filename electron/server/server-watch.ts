// Asks the server every few seconds whether another clerk changed anything, and notices when it can't be reached.
import type { BureauServer } from '../store/store-port';

const everyMs = 2000;
/** While it is away it is asked less and less often. */
const longestMs = 15_000;

export type ServerNews = { readonly state: 'connected' | 'gone'; readonly changed: boolean };

/** @param tell once at the beginning and whenever something is new. @returns how to stop */
export function watchServer(server: BureauServer, tell: (news: ServerNews) => void): () => void {
  let clock: NodeJS.Timeout | undefined;
  let isOver = false;
  let last: string | null = null;
  let state: ServerNews['state'] = 'connected';
  let pauseMs = everyMs;
  const ask = async (): Promise<void> => {
    const answer = await server.changes();
    if (isOver) return;
    const next = answer.ok ? 'connected' : 'gone';
    const changed = answer.ok && last !== null && answer.value !== last;
    if (answer.ok) last = answer.value;
    pauseMs = answer.ok ? everyMs : Math.min(pauseMs * 2, longestMs);
    if (changed || next !== state) tell({ state: next, changed });
    state = next;
    clock = setTimeout(() => void ask(), pauseMs);
  };
  clock = setTimeout(() => void ask(), everyMs);
  return () => {
    isOver = true;
    clearTimeout(clock);
  };
}
