// What electron-builder needs to make an installer for Windows, from Debian: its compiler of NSIS and its 7-Zip, with
// stand-ins for what only electron-builder's own host offers. The compiler reads the very script that is shipped.
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { libraryOfNames } from './library-of-names';

const templates = resolve('node_modules/app-builder-lib/templates/nsis');

/** Plug-ins that the script calls, with the functions that it calls there. */
const plugins: Readonly<Record<string, readonly string[]>> = {
  nsProcess: ['_FindProcess', '_KillProcess', '_CloseProcess', '_Unload'],
  UAC: ['_'],
  WinShell: ['SetLnkAUMI', 'UninstAppUserModelId', 'UninstShortcut'],
  Nsis7z: ['Extract'],
  SpiderBanner: ['Show'],
  nsisunz: ['Unzip'],
  StdUtils: functionsOf('StdUtils', readFileSync(join(templates, 'include', 'StdUtils.nsh'), 'utf8')),
};

function functionsOf(plugin: string, text: string): readonly string[] {
  const called = [...text.matchAll(new RegExp(`${plugin}::(\\w+)`, 'g'))];
  return [...new Set(called.map(([, name]) => name ?? ''))];
}

/** Lays them into `folder`. @returns variables for electron-builder's process */
export function layWindowsTools(folder: string): Readonly<Record<string, string>> {
  const compiler = join(folder, 'nsis');
  const libraries = join(folder, 'resources', 'plugins', 'x86-unicode');
  const wine = join(folder, 'wine');
  for (const path of [compiler, libraries, wine]) mkdirSync(path, { recursive: true });
  script(join(compiler, 'makensis'), 'NSISDIR=/usr/share/nsis exec makensis "$@"');
  writeFileSync(join(compiler, 'elevate.exe'), 'stand-in');
  for (const [name, functions] of Object.entries(plugins))
    writeFileSync(join(libraries, `${name}.dll`), libraryOfNames(functions));
  // On Linux the uninstaller is written by starting a first installer; here that first installer itself, which holds the uninstaller's words, takes its place.
  script(join(wine, 'wine'), 'cp "$1" "$(dirname "$1")/$(basename "$1" .exe).__uninstaller.exe"');
  return {
    ELECTRON_BUILDER_NSIS_DIR: compiler,
    ELECTRON_BUILDER_NSIS_RESOURCES_DIR: join(folder, 'resources'),
    ELECTRON_BUILDER_7ZIP_PATH: '/usr/bin/7za',
    USE_SYSTEM_WINE: 'true',
    PATH: `${wine}:${process.env.PATH}`,
  };
}

function script(path: string, command: string): void {
  writeFileSync(path, `#!/bin/sh\n${command}\n`);
  chmodSync(path, 0o755);
}
