// Journeys through the real program in real Electron, as many at a time as there are displays: `npm test -- journeys`.
import { defineConfig } from 'vitest/config';
import { journeysAtOnce } from './build/journey-displays.mjs';
import { yamlData } from './build/yaml-plugin.mjs';

export default defineConfig({
  plugins: [yamlData()],
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['build/journey-setup.mjs'],
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
