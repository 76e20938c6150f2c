// How each bundle is built. Both Electrons run the same bundles, so the older sets the target:
// Node 18 and Chromium 114.
import { builtinModules } from 'node:module';
import { basename, dirname } from 'node:path';
import { colourProfile } from './colour-profile-plugin.mjs';
import { inRoot } from './folders.mjs';
import { notePackages } from './shipped-packages-plugin.mjs';
import { yamlData } from './yaml-plugin.mjs';

const nodeModules = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** CommonJS for Node: one small entry, the rest in chunks that load when they are used. */
function forNode(entries, output) {
  return {
    root: inRoot(),
    ssr: { noExternal: true, external: ['electron'], target: 'node' },
    build: {
      ssr: true,
      target: 'node18',
      minify: true,
      rolldownOptions: {
        input: Object.fromEntries(entries.map((entry) => [basename(entry, '.ts'), inRoot(entry)])),
        external: ['electron', ...nodeModules],
        platform: 'node',
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: '[name]-[hash].cjs',
          ...output,
        },
      },
    },
  };
}

/** The pages of the windows, the first at the root: relative paths, no inlined assets, so that a strict policy can name its one origin. */
function forWindow(entries) {
  return {
    root: dirname(inRoot(entries[0])),
    base: './',
    build: {
      target: 'chrome114',
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { input: entries.map((entry) => inRoot(entry)), onLog: withoutDirectives },
    },
    worker: { format: 'es' },
  };
}

/** Component libraries mark files "use client" for servers that render pages; here it means nothing. */
function withoutDirectives(level, log, handle) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
}

const formats = {
  node: (entries) => forNode(entries, {}),
  // A sandboxed preload script can load no other file.
  preload: (entries) => forNode(entries, { codeSplitting: false }),
  window: forWindow,
};

/** Vite's whole configuration of one bundle (an entry of bundles.mjs), written to `folder`. */
export function viteConfig({ entries, format, plugins = [] }, folder) {
  const { build, ...config } = formats[format](entries);
  return {
    ...config,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [...plugins, yamlData(), notePackages(folder), ...(format === 'node' ? [colourProfile()] : [])],
    build: {
      ...build,
      outDir: folder,
      emptyOutDir: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
    },
  };
}
