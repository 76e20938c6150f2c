// Hostile and random inputs for every reader, the typesetter and both writers: nothing throws, hangs, leaves its folder or
// fills the memory, each refusal says where and what to do, and what is accepted comes back as it went in.
import { beforeAll, describe, expect, it } from 'vitest';
import { gatherFonts } from '../../build/fonts.mjs';
import { buildChild } from '../store/build-child';
import { rounds } from '../store/soak';
import { fuzz } from './engine/fuzz';
import { targets } from './targets/targets';

/** The same inputs each time; it changes by a commit. PILIN_SEED, or in `npm run soak` a new one, tries others. */
const ownSeed = 20_261_201;
const wished = process.env.PILIN_SEED;
const seed = wished === undefined ? rounds(ownSeed, Date.now() % 1_000_000_000) : Number(wished);
const most = Number(process.env.PILIN_INPUTS ?? 10_000);

let bundle = '';
beforeAll(async () => {
  gatherFonts();
  bundle = await buildChild('tests/fuzz/engine/fuzz-child.ts', 'out/tests/fuzz-child');
}, 120_000);

describe('whatever is given to', () => {
  it.each(targets.map(({ name, says, bounded = 150 }) => [says, name, bounded] as const))(
    '%s',
    async (_says, name, bounded) => {
      const { inputs, failures, notes } = await fuzz(bundle, name, seed, rounds(bounded, most));
      console.info(`${name}: ${inputs} inputs, seed ${seed}, ${JSON.stringify(notes)}`);
      const said = failures.map(({ why, file }) => `${file}\n${why}`).join('\n\n');
      expect(said, `seed ${seed}`).toBe('');
      // Inputs that were all refused, or all taken, would prove little.
      expect(Object.keys(notes).length).toBeGreaterThan(1);
    },
    24 * 3_600_000,
  );
});
