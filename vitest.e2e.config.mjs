// Journeys through the real program in real Electron, one after another: `npm test -- journeys`.
import { defineConfig } from 'vitest/config';
import { yamlData } from './build/yaml-plugin.mjs';

export default defineConfig({
  plugins: [yamlData()],
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['build/journey-setup.mjs'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    pool: 'forks',
  },
});
