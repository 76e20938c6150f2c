// Packs by electron-builder. For this machine with the runtime that is at hand, without network; or, with --platform and --arch,
// with the official Electron of that system, which electron-builder fetches. A process of its own
// (`node build/packing/pack-here.mjs FOLDER`): inside a test runner electron-builder would link files instead of copying.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Arch, build, Platform } from 'electron-builder';
import { officialVersion } from '../electron-official.mjs';
import { inOut } from '../folders.mjs';
import { runScript } from '../say.mjs';
import { builderConfig } from './builder-config.mjs';
import { builderPlatform } from './builder-platform.mjs';
import { cleanRuntime } from './clean-runtime.mjs';
import { layLicences } from './licences.mjs';
import { makeSbom } from './sbom.mjs';
import { stageApp } from './stage-app.mjs';

/** @param {string} output absolute folder; the program lies in a folder of it afterwards */
async function packHere(output, { platform, arch, dist }) {
  const app = stageApp();
  writeFileSync(join(layLicences(), 'sbom.cdx.json'), `${JSON.stringify(makeSbom(), null, 2)}\n`);
  if (platform !== undefined) return packFor({ platform, arch, dist, output, app });
  const { version, folder } = cleanRuntime(inOut('pack-runtime'));
  const config = builderConfig({ electronVersion: version, electronDist: folder, app, output });
  await build({ targets: Platform.current().createTarget('dir'), config, publish: 'never' });
  return [folder, app].forEach(remove);
}

/** @param {{dist?: string}} wish `dist`: folder of a runtime in place of the one that is fetched */
async function packFor({ platform, arch, dist, output, app }) {
  await build({
    targets: builderPlatform(platform).createTarget('dir', Arch[arch]),
    config: builderConfig({ electronVersion: officialVersion(), electronDist: dist, app, output }),
    publish: 'never',
  });
}

const remove = (path) => rmSync(path, { recursive: true, force: true });

await runScript(() => {
  const options = { platform: { type: 'string' }, arch: { type: 'string' }, dist: { type: 'string' } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  return packHere(positionals[0] ?? inOut('pack'), values);
});
