// `npm run pack`: the program as it is installed, unpacked, for this machine: out/pack/linux-unpacked on Linux. Works
// without network once the runtime is there. Installers need tools from the network: `npm run dist` (build/dist.mjs).
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensureBundles } from './build.mjs';
import { bundles } from './bundles.mjs';
import { describeRuntime, ensureElectron } from './electron-runtime.mjs';
import { fingerprintOf, isMadeFrom, markMadeFrom } from './fingerprint.mjs';
import { inOut, inRoot } from './folders.mjs';
import { packedFolder } from './packing/packed-program.mjs';
import { mustRun } from './run.mjs';
import { runScript, say, seconds } from './say.mjs';
import { setUp } from './setup.mjs';

/** All that ends up in the packed program. */
const sources = [
  ...new Set(bundles.flatMap((bundle) => bundle.sources)),
  ...['build/packing', 'build/pack.mjs', 'docs', 'examples', 'out/electron-runtime/runtime.json', 'LICENSE'],
];

/** Packs where anything changed since. @returns the folder of the unpacked program */
export async function ensurePacked() {
  await setUp();
  await ensureBundles(bundles.map(({ name }) => name));
  const runtime = await ensureElectron();
  const fingerprint = fingerprintOf(sources);
  const output = inOut('pack');
  const folder = packedFolder();
  if (existsSync(folder) && isMadeFrom(output, fingerprint)) return folder;
  const started = performance.now();
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const { VITEST: _runner, ...env } = process.env;
  mustRun(process.execPath, [inRoot('build', 'packing', 'pack-here.mjs'), output], { env });
  markMadeFrom(output, fingerprint);
  say(`packed with ${describeRuntime(runtime)} (${seconds(performance.now() - started)})`);
  return folder;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runScript(async () => console.log(await ensurePacked()));
}
