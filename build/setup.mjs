// Everything that a fresh clone needs before it can run; quick the second time. Each command calls it with what it needs.
import { ensureDependencies } from './dependencies.mjs';
import { ensureSystemPackages, testPackages, windowPackages } from './system-packages.mjs';

/**
 * @param {{window?: boolean, tests?: boolean}} needs `window`: a display and Electron's libraries;
 *   `tests`: the programs that look at our papers
 */
export async function setUp({ window = false, tests = false } = {}) {
  if (window || tests) ensureSystemPackages([...(window ? windowPackages : []), ...(tests ? testPackages : [])]);
  ensureDependencies();
  const { gatherFonts } = await import('./fonts.mjs');
  gatherFonts();
  const { layGuide } = await import('./guide.mjs');
  layGuide();
}
