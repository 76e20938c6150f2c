// Loads a peer's package from the folder that it is installed into on demand.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { inOut } from '../../folders.mjs';

export const peersFolder = inOut('bench', 'peers');
const from = createRequire(`${peersFolder}/package.json`);

/** @param {string} name as an import would name it */
export async function peer(name) {
  const module = await import(pathToFileURL(from.resolve(name)).href);
  return module.default !== undefined && Object.keys(module).length === 1 ? module.default : module;
}

/** CommonJS packages as `require` gives them. */
export const peerRequired = (name) => from(name);
