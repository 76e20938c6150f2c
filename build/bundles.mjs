// The six bundles and the sources each is made from. Imports nothing, so that asking costs nothing.

const always = [
  'build/build.mjs',
  'build/vite-config.mjs',
  'build/yaml-plugin.mjs',
  'build/colour-profile-plugin.mjs',
  'build/shipped-packages-plugin.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** `name` is the folder under `out/`; `format` says for which engine it is built; `plugins` may be given. */
export const bundles = [
  {
    name: 'electron',
    entries: ['electron/main.ts'],
    format: 'node',
    sources: ['electron', 'templates', ...always],
  },
  {
    name: 'paper-worker',
    entries: ['electron/paper-worker/paper-worker.ts'],
    format: 'node',
    sources: ['electron', 'templates', ...always],
  },
  {
    name: 'backup-worker',
    entries: ['electron/backups/thread/backup-worker.ts'],
    format: 'node',
    sources: ['electron', 'templates', ...always],
  },
  {
    name: 'preload',
    entries: ['electron/preload.ts'],
    format: 'preload',
    sources: ['electron/preload.ts', 'electron/contract', ...always],
  },
  {
    name: 'renderer',
    entries: ['renderer/index.html', 'renderer/outside/index.html'],
    format: 'window',
    sources: ['renderer', 'electron/contract', 'templates', ...always],
  },
  {
    name: 'command-line',
    entries: ['electron/command-line/pilin.ts', 'electron/command-line/crew/papers-thread.ts'],
    format: 'node',
    sources: ['electron', 'templates', ...always],
  },
];

/** Names of the bundles that a window needs. */
export const windowBundles = ['electron', 'paper-worker', 'backup-worker', 'preload', 'renderer'];
