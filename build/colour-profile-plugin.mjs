// Puts pdfkit's colour profile into the bundle: pdfkit reads it from beside its own code by a URL, and inside the archive
// of the packed program Electron opens paths only.
import { readFileSync } from 'node:fs';
import { inRoot } from './folders.mjs';

const reading = 'fs.readFileSync(ICC_PROFILE_PATH)';

export function colourProfile() {
  return {
    name: 'pilin-colour-profile',
    transform(code, id) {
      if (!/pdfkit[/\\]js[/\\]pdfkit\.\w+\.mjs$/.test(id.split('?')[0])) return null;
      if (!code.includes(reading)) throw new Error(`${id} no longer reads its colour profile as it did`);
      const bytes = readFileSync(inRoot('node_modules', 'pdfkit', 'js', 'data', 'sRGB_IEC61966_2_1.icc'));
      return { code: code.replace(reading, `Buffer.from('${bytes.toString('base64')}', 'base64')`), map: null };
    },
  };
}
