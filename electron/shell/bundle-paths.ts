// Which words of a command line are bundles that a person opened with the program.
import { isAbsolute, resolve } from 'node:path';

/** @param argv of a process, the program first. @param folder it was started in, for paths that are not absolute */
export function bundlePathsIn(argv: readonly string[], folder: string): readonly string[] {
  const words = argv.slice(1).filter((word) => !word.startsWith('-') && word.toLowerCase().endsWith('.pilin'));
  return words.map((word) => (isAbsolute(word) ? word : resolve(folder, word)));
}
