// Checks the types of each room with its own narrow tsconfig: `npm run types`. What did not change since the last time is
// not checked again.
import { fileURLToPath } from 'node:url';
import { inOut, inRoot } from './folders.mjs';
import { mustRun } from './run.mjs';
import { runScript } from './say.mjs';

const rooms = ['templates', 'electron', 'renderer', 'tests'];

/** @throws ConsoleFault at the first room whose types are wrong */
export function checkTypes() {
  for (const room of rooms) {
    const memory = ['--incremental', '--tsBuildInfoFile', inOut('types', `${room}.tsbuildinfo`)];
    mustRun(process.execPath, [inRoot('node_modules', 'typescript', 'bin', 'tsc'), '-p', room, ...memory]);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runScript(() => checkTypes());
