// Makes installers from unpacked programs by electron-builder. A process of its own, so that what it needs can be handed to
// it by its environment: node build/packing/installers-here.mjs --unpacked FOLDER --platform win32 --arch x64
//   --kinds nsis,zip --electron VERSION --app FOLDER --output FOLDER; `app` is the staged program, which says name and version.
import { parseArgs } from 'node:util';
import { Arch, build } from 'electron-builder';
import { runScript } from '../say.mjs';
import { builderConfig } from './builder-config.mjs';
import { builderPlatform } from './builder-platform.mjs';

const names = ['unpacked', 'platform', 'arch', 'kinds', 'electron', 'app', 'output'];

async function installersHere(argv) {
  const { values } = parseArgs({
    args: argv,
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
  });
  const { app, output } = values;
  const config = builderConfig({ electronVersion: values.electron, app, output });
  const targets = builderPlatform(values.platform).createTarget(values.kinds.split(','), Arch[values.arch]);
  await build({ targets, config, prepackaged: values.unpacked, publish: 'never' });
}

await runScript(() => installersHere(process.argv.slice(2)));
