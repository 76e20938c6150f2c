// The faces that ship with Pilin and no others, so that every computer sets the same pages.

import { gatherFonts } from '../../build/fonts.mjs';
import { openTypefaces, type Typefaces } from '../../electron/printing/fonts/typefaces';

export function shippedTypefaces(): Promise<Typefaces> {
  gatherFonts();
  return openTypefaces({ office: {}, systemFolders: [] });
}
