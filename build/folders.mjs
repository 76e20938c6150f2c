// Where the project lies and where its outputs go: the one place that build scripts ask.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/** @param {...string} parts path inside the project */
export const inRoot = (...parts) => join(root, ...parts);

/** @param {...string} parts path inside the ignored folder of outputs */
export const inOut = (...parts) => join(root, 'out', ...parts);
