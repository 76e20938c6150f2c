// Which words of a command line are bundles that a person opened with the program.
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @param argv of a process, the program first. @param folder it was started in, for paths that are not absolute */
export function bundlePathsIn(argv: readonly string[], folder: string): readonly string[] {
  const paths = argv.slice(1).flatMap((word) => (word.startsWith('-') ? [] : (pathOf(word) ?? [])));
  const bundles = paths.filter((path) => path.toLowerCase().endsWith('.pilin'));
  return bundles.map((path) => (isAbsolute(path) ? path : resolve(folder, path)));
}

/** Some desktops of Linux hand over an address instead of a path; null where it names no file of this machine. */
function pathOf(word: string): string | null {
  if (!/^file:/i.test(word)) return word;
  try {
    return fileURLToPath(word);
  } catch {
    return null;
  }
}
