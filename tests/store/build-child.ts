// Bundles a program of the tests so that plain Node can run it as a process of its own, which a test may kill.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { colourProfile } from '../../build/colour-profile-plugin.mjs';
import { yamlData } from '../../build/yaml-plugin.mjs';

/** @returns the path of the bundle, written into `outFolder` */
export async function buildChild(source: string, outFolder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [yamlData(), colourProfile()],
    ssr: { noExternal: true },
    build: {
      ssr: source,
      outDir: outFolder,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  });
  return join(outFolder, 'child.mjs');
}

export type Child = { readonly process: ChildProcess; readonly lines: AsyncIterableIterator<string> };

export function startChild(bundle: string, ...args: readonly string[]): Child {
  const child = spawn(process.execPath, [bundle, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  return { process: child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

export function hasEnded(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('close', () => resolve());
  });
}
