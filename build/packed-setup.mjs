// Before journeys through the packed program: a current one, its inspectable twin, and a display where there is none.

import { startDisplays } from './journey-displays.mjs';
import { ensurePacked } from './pack.mjs';
import { ensureInspectable } from './packing/inspectable.mjs';
import { deskIn } from './packing/packed-program.mjs';
import { setUp } from './setup.mjs';

export default async function preparePackedJourneys({ provide }) {
  await setUp({ window: true, tests: true });
  const packed = await ensurePacked();
  const twin = await ensureInspectable(packed);
  const displays = await startDisplays();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  provide('electron', { executable: deskIn(twin), args });
  provide('packed', packed);
  provide('displays', displays.names);
  return displays.stop;
}
