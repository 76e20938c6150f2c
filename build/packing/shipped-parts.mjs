// What of others is in the program: packages with code in a bundle, fonts, the runtime, programs that lie beside it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOut, inRoot } from '../folders.mjs';
import { fontFiles } from '../fonts.mjs';
import { packagesIn } from '../shipped-packages-plugin.mjs';
import { readByHand, separatePrograms } from './licence-policy.mjs';
import { shippedBundles } from './stage-app.mjs';

/** Beside the archive on Windows. */
const printingOnWindows = 'node_modules/pdf-to-printer';
const licenceFile = /^(licen[cs]e|copying|notice|ofl)([-_.].*)?$/i;
const standardTexts = { MIT: 'mit.txt', 'BSD-2-Clause': 'bsd-2-clause.txt' };

/** Paths of packages, `node_modules/…`, each once. */
export function shippedPackages() {
  const fonts = fontFiles.map(([, source]) => `node_modules/${source.split('/').slice(0, 2).join('/')}`);
  return [...new Set([...packagesIn(shippedBundles), ...fonts, printingOnWindows])].sort();
}

/** @returns {{name: string, version: string, licence: string, text: string}[]} sorted by name */
export function shippedParts() {
  const parts = [...shippedPackages().map(packagePart), runtimePart(), ...separatePrograms.map(programPart)];
  // One version may lie in several places.
  const each = new Map(parts.map((part) => [`${part.name} ${part.version}`, part]));
  return [...each.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

function packagePart(path) {
  const { name, version, license, author } = JSON.parse(readFileSync(inRoot(path, 'package.json'), 'utf8'));
  const licence = typeof license === 'string' ? license : (readByHand[name]?.licence ?? '');
  return { name, version, licence, text: textsIn(inRoot(path)) ?? standardText(licence, author) };
}

/** All texts about licences that a package carries; null where it has none. */
function textsIn(folder) {
  const names = readdirSync(folder).filter((name) => licenceFile.test(name));
  const texts = names.sort().map((name) => readFileSync(join(folder, name), 'utf8').trim());
  return texts.length === 0 ? null : texts.join('\n\n');
}

/** Some packages only name their licence; its standard text says what that means. */
function standardText(licence, author) {
  const file = standardTexts[licence];
  if (file === undefined) throw new Error(`no text for the licence ${licence}`);
  const who = typeof author === 'string' ? author : (author?.name ?? '');
  const head = `The package names the licence ${licence} and carries no text of it. ${who === '' ? '' : `Author: ${who}.`}`;
  return `${head.trim()}\n\n${ownText(file)}`;
}

function programPart({ name, version, licence, text, because }) {
  return { name, version, licence, text: `${name}: ${because}.\n\n${ownText(text)}` };
}

function runtimePart() {
  const folder = inOut('electron-runtime');
  const { version } = JSON.parse(readFileSync(join(folder, 'runtime.json'), 'utf8'));
  const file = ['LICENSE', 'LICENSE.electron.txt'].map((name) => join(folder, name)).find(existsSync);
  if (file === undefined) throw new Error(`${folder} lacks Electron's licence`);
  const chromium = 'Chromium and what it contains: see LICENSES.chromium.html beside the program.';
  return { name: 'Electron', version, licence: 'MIT', text: `${readFileSync(file, 'utf8').trim()}\n\n${chromium}` };
}

const ownText = (file) => readFileSync(inRoot('build', 'packing', 'licences', file), 'utf8').trim();
