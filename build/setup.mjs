// Everything that a fresh clone needs before it can run; quick the second time. Each command calls it with what it needs.
import { existsSync } from 'node:fs';
import { ensureDependencies } from './dependencies.mjs';
import { inRoot } from './folders.mjs';
import { ensureSystemPackages, testPackages, windowPackages } from './system-packages.mjs';

/**
 * @param {{window?: boolean, tests?: boolean}} needs `window`: a display and Electron's libraries;
 *   `tests`: the programs that look at our papers
 */
export async function setUp({ window = false, tests = false } = {}) {
  if (window || tests) ensureSystemPackages([...(window ? windowPackages : []), ...(tests ? testPackages : [])]);
  ensureDependencies();
  await ensureTypefaces();
}

/** Typefaces are unpacked from npm packages to TTF once. */
async function ensureTypefaces() {
  if (!existsSync(inRoot('build', 'fonts.mjs'))) return;
  const { ensureFonts } = await import('./fonts.mjs');
  await ensureFonts();
}
