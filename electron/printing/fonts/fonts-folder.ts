// Where the faces that ship with Pilin lie: one answer for development, tests and the packaged program.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * PILIN_FONTS when set, else the `fonts` folder among the program's resources, else out/fonts of the project
 * (filled by build/fonts.mjs). The folder may be missing: opening a face then says so.
 */
export function fontsFolder(): string {
  const named = process.env.PILIN_FONTS;
  if (named !== undefined && named !== '') return named;
  const resources = (process as { resourcesPath?: string }).resourcesPath;
  const packed = resources === undefined ? undefined : join(resources, 'fonts');
  return packed !== undefined && existsSync(packed) ? packed : join(process.cwd(), 'out', 'fonts');
}
