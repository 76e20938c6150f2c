// Before the journeys: a current build, an Electron, and a display where there is none. Vitest calls it once.
import { ensureBundles } from './build.mjs';
import { windowBundles } from './bundles.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { startDisplays } from './journey-displays.mjs';
import { setUp } from './setup.mjs';

export default async function prepareJourneys({ provide }) {
  await setUp({ window: true, tests: true });
  await ensureBundles(windowBundles);
  const { executable, args } = await ensureElectron();
  const { layLicences } = await import('./packing/licences.mjs');
  layLicences();
  const displays = await startDisplays();
  provide('electron', { executable, args });
  provide('packed', null);
  provide('displays', displays.names);
  return displays.stop;
}
