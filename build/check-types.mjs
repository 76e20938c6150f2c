// Checks the types of each room with its own narrow tsconfig: `npm run types`.
import { fileURLToPath } from 'node:url';
import { inRoot } from './folders.mjs';
import { mustRun } from './run.mjs';
import { runScript } from './say.mjs';

const rooms = ['templates', 'electron', 'renderer', 'tests'];

/** @throws ConsoleFault at the first room whose types are wrong */
export function checkTypes() {
  for (const room of rooms) mustRun(process.execPath, [inRoot('node_modules', 'typescript', 'bin', 'tsc'), '-p', room]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runScript(() => checkTypes());
