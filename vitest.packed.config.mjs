// Journeys through the packed program: a part of them that shows every room (`npm test`), or all with PILIN_PACKED=all.
import { defineConfig } from 'vitest/config';
import { journeysAtOnce } from './build/journey-displays.mjs';
import { yamlData } from './build/yaml-plugin.mjs';

const some = ['confinement', 'first-start', 'machine', 'papers'].map((name) => `tests/e2e/${name}.test.ts`);

export default defineConfig({
  plugins: [yamlData()],
  test: {
    include: ['tests/packed/**/*.test.ts', ...(process.env.PILIN_PACKED === 'all' ? ['tests/e2e/**/*.test.ts'] : some)],
    globalSetup: ['build/packed-setup.mjs'],
    maxWorkers: journeysAtOnce,
    // On a loaded machine about one journey in a hundred waits for ever; it is tried once more, and told as retried.
    retry: 1,
    testTimeout: 120_000,
    // As long as a journey waits for anything else: what is polled for may come late on a loaded machine.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 60_000,
    pool: 'forks',
  },
});
