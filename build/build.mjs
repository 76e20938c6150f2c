// Builds the bundles whose sources changed. `npm run build` builds them all.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundles } from './bundles.mjs';
import { fingerprintOf, isMadeFrom, markMadeFrom } from './fingerprint.mjs';
import { inOut } from './folders.mjs';
import { runScript, say, seconds } from './say.mjs';

/**
 * Makes each named bundle current (3 ms each where it already is).
 * @param {string[]} names names of bundles.mjs
 */
export async function ensureBundles(names) {
  for (const bundle of bundles.filter(({ name }) => names.includes(name))) await ensureBundle(bundle);
}

/** Makes one bundle current, of bundles.mjs or of the same form. */
export async function ensureBundle(bundle) {
  const fingerprint = fingerprintOf(bundle.sources);
  if (!isMadeFrom(inOut(bundle.name), fingerprint)) await buildBundle(bundle, fingerprint);
}

/** Built aside and then put in place, so that a program started meanwhile never meets half a bundle. */
async function buildBundle(bundle, fingerprint) {
  const started = performance.now();
  const folder = inOut(bundle.name);
  const aside = inOut(`${bundle.name}.${process.pid}`);
  const [{ build }, { viteConfig }] = await Promise.all([import('vite'), import('./vite-config.mjs')]);
  // A test runner that builds what it needs must not leave the libraries' development forms for what is shipped.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await build(viteConfig(bundle, aside));
    markMadeFrom(aside, fingerprint);
    replaceFolder(folder, aside);
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
    rmSync(aside, { recursive: true, force: true });
  }
  say(`built out/${bundle.name} (${seconds(performance.now() - started)})`);
}

function replaceFolder(folder, next) {
  const old = `${next}.old`;
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  rmSync(old, { recursive: true, force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runScript(async () => {
    const { setUp } = await import('./setup.mjs');
    await setUp();
    await ensureBundles(bundles.map(({ name }) => name));
  });
}
