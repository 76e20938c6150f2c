// The one document this window was opened for. The page tells how it went by its title, the only way it has.

/** Same words as in electron/shell/outside-window.ts, which waits for them. */
type Signal = 'drawn' | 'unfit';

/** @throws where the window was not opened for one */
export async function handedPaper(): Promise<Uint8Array> {
  const answer = await fetch('paper.pdf');
  if (!answer.ok) throw new Error('no paper was handed over');
  return new Uint8Array(await answer.arrayBuffer());
}

export function signal(what: Signal): void {
  document.title = what;
}
