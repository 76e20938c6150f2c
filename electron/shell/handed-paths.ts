// Which files the system hands to the program: what stands on its command line, and what macOS says by an event.
import { app } from 'electron';
import type { HandedFiles } from '../handlers/handed-files';
import { bundlePathsIn } from './bundle-paths';

/**
 * Gathers them from this start, from further starts and from the system. One that is not there (any more) is handed on like
 * the others: opening it fails with a sentence, where passing over it would look as if nothing had been clicked.
 * @param tell says how many are new
 */
export function gatherHandedFiles(handed: HandedFiles, tell: (count: number) => void): void {
  const take = (paths: readonly string[]): void => {
    for (const path of paths) handed.hand(path);
    if (paths.length > 0) tell(paths.length);
  };
  app.on('second-instance', (_event, argv, folder) => take(bundlePathsIn(argv, folder)));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    take([path]);
  });
  take(bundlePathsIn(process.argv, process.cwd()));
}
