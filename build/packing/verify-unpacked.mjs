// Looks into an unpacked program before an installer is made of it: fuses as they must be, and beside the archive what the
// program and people look for there.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { fontFiles } from '../fonts.mjs';
import { fuseSettings } from './fuse-settings.mjs';
import { deskIn, resourcesIn } from './packed-program.mjs';

/** Names of fuses: electron-builder's -> those of @electron/fuses. */
const fuseNames = {
  runAsNode: 'RunAsNode',
  enableCookieEncryption: 'EnableCookieEncryption',
  enableNodeOptionsEnvironmentVariable: 'EnableNodeOptionsEnvironmentVariable',
  enableNodeCliInspectArguments: 'EnableNodeCliInspectArguments',
  enableEmbeddedAsarIntegrityValidation: 'EnableEmbeddedAsarIntegrityValidation',
  onlyLoadAppFromAsar: 'OnlyLoadAppFromAsar',
  loadBrowserProcessSpecificV8Snapshot: 'LoadBrowserProcessSpecificV8Snapshot',
  grantFileProtocolExtraPrivileges: 'GrantFileProtocolExtraPrivileges',
};

const wanted = [
  'app.asar',
  'docs/guide.zh.html',
  'docs/guide.en.html',
  'examples/office.json',
  'licences/sbom.cdx.json',
  'licences/third-party.json',
  'licences/third-party.txt',
  'templates/law/texts',
];

/** Only there. */
const wantedOn = {
  linux: [],
  win32: ['node_modules/pdf-to-printer/package.json'],
  darwin: ['bin/pilin'],
};

/**
 * @param {string} folder of the unpacked program @param {string} platform as `process.platform` says it
 * @returns {Promise<string[]>} what is wrong, in words; empty where nothing is
 */
export async function verifyUnpacked(folder, platform, electronVersion) {
  const resources = resourcesIn(folder, platform);
  const faces = fontFiles.map(([name]) => `fonts/${name}`);
  const missing = [...wanted, ...faces, ...wantedOn[platform]].filter((path) => !existsSync(join(resources, path)));
  const odd = namesIn(folder).filter((name) => /[^\x20-\x7e]/.test(name));
  return [
    ...missing.map((path) => `${path} is missing`),
    ...odd.map((name) => `${name} is no ASCII name`),
    ...(await wrongFuses(deskIn(folder, platform), electronVersion)),
  ];
}

const namesIn = (folder) => readdirSync(folder, { recursive: true }).map(String);

async function wrongFuses(executable, electronVersion) {
  if (!existsSync(executable)) return [`${executable} is missing`];
  const wire = await getCurrentFuseWire(executable);
  const settings = Object.entries(fuseSettings(electronVersion)).filter(([name]) => name in fuseNames);
  return settings
    .filter(([name, on]) => wire[FuseV1Options[fuseNames[name]]] !== (on ? '1' : '0').charCodeAt(0))
    .map(([name, on]) => `the fuse ${name} is not ${on ? 'on' : 'off'}`);
}
