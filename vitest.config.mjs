// Unit, house and paper tests. Journeys in real Electron have their own runner (build/test.mjs).
import { defineConfig } from 'vitest/config';
import { yamlData } from './build/yaml-plugin.mjs';

export default defineConfig({
  plugins: [yamlData()],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/packed/**', 'node_modules/**', 'out/**'],
    testTimeout: 60_000,
    pool: 'forks',
  },
});
