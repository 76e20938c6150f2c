// Progress must never flood a log nor leave a torn bar on a screen.
import { describe, expect, it } from 'vitest';
import { startProgress } from '../../electron/command-line/progress';

/** Steps through `total` papers of `eachMs` milliseconds and gives back what was said. */
function said(total: number, eachMs: number, screenColumns: number | null): string[] {
  const texts: string[] = [];
  let clock = 0;
  const terminal = { out: () => undefined, err: (text: string) => texts.push(text), screenColumns };
  const progress = startProgress(terminal, total, () => clock);
  for (let done = 0; done < total; done += 1) {
    clock += eachMs;
    progress.step();
  }
  progress.end();
  return texts;
}

describe('progress', () => {
  it('in a log is a plain line every five seconds', () => {
    expect(said(100, 200, null)).toEqual(['25/100\n', '50/100\n', '75/100\n', '100/100\n']);
  });

  it('on a screen is one bar, redrawn and wiped at the end, never wider than the screen', () => {
    const texts = said(10, 100, 20);
    expect(texts.at(-1)).toBe('\r\u001b[K');
    for (const text of texts.slice(0, -1)) expect(text).toMatch(/^\r\[[ =]{18}$/);
  });

  it('says nothing of a single paper or a short batch', () => {
    expect(said(1, 60_000, 80)).toEqual([]);
    expect(said(5, 10, null)).toEqual([]);
  });
});
