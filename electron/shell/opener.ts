// Hands files to the system's own programs: exported papers, and the guide that is shipped as a page for the browser.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { shell } from 'electron';
import type { Opener } from '../handlers/desk';

/** @param docs absolute folder of the guide */
export function systemOpener(docs: string): Opener {
  const open = async (path: string): Promise<boolean> => existsSync(path) && (await shell.openPath(path)) === '';
  return {
    open,
    reveal: (path) => shell.showItemInFolder(path),
    guide: async (language) =>
      (await open(join(docs, `guide.${language}.html`))) || open(join(docs, `guide.${language}.md`)),
  };
}
