// Notes which npm packages have code in a bundle, after everything unused was left out: what is shipped is read off the
// bundles, never guessed from lists of dependencies. Kept as `.packages.json` beside the bundle, for licences and the SBOM.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOut } from './folders.mjs';

const noteFile = '.packages.json';

/** @param {string} folder of the bundle */
export function notePackages(folder) {
  const found = new Set();
  return {
    name: 'pilin-shipped-packages',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const files = chunk.type === 'chunk' ? chunk.moduleIds : (chunk.originalFileNames ?? []);
        for (const file of files) {
          const path = packagePath(file);
          if (path !== null) found.add(path);
        }
      }
    },
    closeBundle() {
      writeFileSync(join(folder, noteFile), JSON.stringify([...found].sort(), null, 2));
    },
  };
}

/** `node_modules/a/node_modules/@b/c` of a file in it; null for our own files. */
export function packagePath(file) {
  const clean = file.replaceAll('\\', '/').replace(/^\0/, '');
  return /(?:^|\/)((?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+)(?!.*node_modules\/)/.exec(clean)?.[1].slice(0, -1) ?? null;
}

/** Package paths of those of these bundles that are built, each once; before packing all are. */
export function packagesIn(names) {
  const notes = names.map((name) => inOut(name, noteFile)).filter((path) => existsSync(path));
  const all = notes.flatMap((path) => JSON.parse(readFileSync(path, 'utf8')));
  return [...new Set(all)].sort();
}
