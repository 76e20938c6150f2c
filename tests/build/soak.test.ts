// The registry of long harnesses: each can be called by its name, and what it runs exists.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chosen } from '../../build/soak.mjs';
import { harnesses } from '../../build/soak-harnesses.mjs';

type Harness = { readonly name: string; readonly does: string; readonly args: readonly string[] };
const all = harnesses as readonly Harness[];

describe('npm run soak', () => {
  it('has harnesses of different names, each with what it does', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { name, does } of all)
      expect([name, does]).toEqual([expect.stringMatching(/^[a-z-]+$/), expect.any(String)]);
  });

  it('names only files that exist', () => {
    const files = all.flatMap(({ args }) => args.filter((word) => /\.(mjs|ts)$/.test(word)));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('runs all of them, or those that are named', () => {
    expect(chosen([])).toEqual(harnesses);
    expect(chosen(['--only', 'border'])).toMatchObject([{ name: 'border' }]);
  });

  it.each([['--only'], ['--only', 'no-such-thing'], ['border']])(
    'says what it does not understand: %s %s',
    (...words) => {
      expect(() => chosen(words.filter((word) => word !== undefined))).toThrow(/there are|means nothing/);
    },
  );
});
