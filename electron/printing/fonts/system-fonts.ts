// Finds font files on this computer: by file name without opening them, by family name only when an office asks for one.
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { readFontFacts } from './font-facts';
import { FontFile } from './sfnt';

/** Folders in which Windows, macOS and Linux keep fonts, the user's own first. */
export function systemFontFolders(): readonly string[] {
  const home = homedir();
  if (process.platform === 'win32') {
    const local = process.env.LOCALAPPDATA ?? join(home, 'AppData', 'Local');
    return [join(local, 'Microsoft', 'Windows', 'Fonts'), join(process.env.WINDIR ?? 'C:\\Windows', 'Fonts')];
  }
  if (process.platform === 'darwin') return [join(home, 'Library', 'Fonts'), '/Library/Fonts'];
  return [join(home, '.local', 'share', 'fonts'), join(home, '.fonts'), '/usr/local/share/fonts', '/usr/share/fonts'];
}

/** TrueType files below the folders, lower-case file name to path; the first folder wins. */
export function listFontFiles(folders: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const folder of folders) collect(folder, found, 4);
  return found;
}

function collect(folder: string, found: Map<string, string>, depth: number): void {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth > 0) collect(path, found, depth - 1);
    const name = basename(entry.name).toLowerCase();
    if (!entry.isDirectory() && extname(name) === '.ttf' && !found.has(name)) found.set(name, path);
  }
}

/** A folder that is missing or closed to us holds no fonts for us. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** Path of the face whose family or full name this is; opens each file's name table, so it is slow. */
export function findFamily(family: string, files: ReadonlyMap<string, string>): string | undefined {
  const wanted = family.trim().toLowerCase();
  for (const path of files.values()) {
    if (familyNames(path).some((name) => name.toLowerCase() === wanted)) return path;
  }
  return undefined;
}

function familyNames(path: string): readonly string[] {
  try {
    const file = new FontFile(path);
    const { familyNames: names } = readFontFacts(file);
    file.close();
    return names;
  } catch {
    return [];
  }
}
