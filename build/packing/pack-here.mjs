// Packs for this machine with the runtime that is at hand, by electron-builder, without network. A process of its own
// (`node build/packing/pack-here.mjs FOLDER`): inside a test runner electron-builder would link files instead of copying.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { inOut } from '../folders.mjs';
import { runScript } from '../say.mjs';
import { builderConfig } from './builder-config.mjs';
import { cleanRuntime } from './clean-runtime.mjs';
import { layLicences } from './licences.mjs';
import { makeSbom } from './sbom.mjs';
import { stageApp } from './stage-app.mjs';

/** @param {string} output absolute folder; the program lies in a folder of it afterwards */
async function packHere(output) {
  const { version, folder } = cleanRuntime(inOut('pack-runtime'));
  const app = stageApp();
  writeFileSync(join(layLicences(), 'sbom.cdx.json'), `${JSON.stringify(makeSbom(), null, 2)}\n`);
  const config = builderConfig({ electronVersion: version, electronDist: folder, app, output });
  await build({ targets: Platform.current().createTarget('dir'), config, publish: 'never' });
  for (const done of [folder, app]) rmSync(done, { recursive: true, force: true });
}

await runScript(() => packHere(process.argv[2] ?? inOut('pack')));
