// The files of the project as git knows them (ignored folders left out), for the tests of the house.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..', '..');

/** Paths with forward slashes, relative to the root. Files not yet added count too. */
export const projectFiles: readonly string[] = execFileSync(
  'git',
  ['-c', 'core.quotePath=false', 'ls-files', '--cached', '--others', '--exclude-standard'],
  { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
)
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)));

const rooms = /^(templates|electron|renderer|build|tests)\//;

/** Files that we write by hand and that run or are compiled. */
export const sourceFiles = projectFiles.filter((path) => /\.(ts|tsx|mjs)$/.test(path));

/** The source files of the product and its build, without tests and settings at the top. */
export const roomFiles = sourceFiles.filter((path) => rooms.test(path));

export function readProjectFile(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The text under a `## heading` of a Markdown file, up to the next one. */
export function sectionOf(path: string, heading: string): string {
  const [, ...sections] = readProjectFile(path).split(/^## /m);
  const found = sections.find((section) => section.startsWith(`${heading}\n`));
  if (found === undefined) throw new Error(`${path} has no section "${heading}"`);
  return found.slice(heading.length);
}
