// Where the faces that ship with Pilin lie: one answer for development, tests and the packaged program.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * PILIN_FONTS when set, else the `fonts` folder among the program's resources, else out/fonts of the project
 * (filled by build/fonts.mjs). The folder may be missing: opening a face then says so.
 */
export function fontsFolder(): string {
  const named = process.env.PILIN_FONTS;
  if (named !== undefined && named !== '') return named;
  const resources = (process as { resourcesPath?: string }).resourcesPath;
  const packed = resources === undefined ? undefined : join(resources, 'fonts');
  return packed !== undefined && existsSync(packed) ? packed : projectFonts();
}

let found: string | undefined;

/** out/fonts of the project that this code lies in, as source or bundled below out/. */
function projectFonts(): string {
  found ??= searchUpwards(dirname(fileURLToPath(import.meta.url)));
  return found;
}

function searchUpwards(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    const fonts = join(folder, 'out', 'fonts');
    if (existsSync(fonts)) return fonts;
    if (dirname(folder) === folder) return join(process.cwd(), 'out', 'fonts');
  }
}
