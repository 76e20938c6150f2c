// Lays what the program owes to others into out/licences: one list for the panel About, one text for people.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf, isMadeFrom, markMadeFrom } from '../fingerprint.mjs';
import { inOut, inRoot } from '../folders.mjs';
import { shippedParts } from './shipped-parts.mjs';
import { shippedBundles } from './stage-app.mjs';

const rule = '='.repeat(100);

/** Makes them current (a few milliseconds where they are). The bundles and a runtime must be there. @returns the folder */
export function layLicences(folder = inOut('licences')) {
  const bundles = shippedBundles.map((name) => `out/${name}/.packages.json`);
  const sources = ['build/packing', 'LICENSE', 'package-lock.json', 'out/electron-runtime/runtime.json', ...bundles];
  const fingerprint = fingerprintOf(sources);
  if (isMadeFrom(folder, fingerprint)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const parts = shippedParts();
  writeFileSync(join(folder, 'third-party.json'), JSON.stringify({ format: 'pilin-licences', version: 1, parts }));
  writeFileSync(join(folder, 'third-party.txt'), parts.map(chapter).join('\n'));
  copyFileSync(inRoot('LICENSE'), join(folder, 'pilin.txt'));
  markMadeFrom(folder, fingerprint);
  return folder;
}

function chapter({ name, version, licence, text }) {
  return `${rule}\n${name} ${version} (${licence})\n${rule}\n\n${text}\n`;
}
