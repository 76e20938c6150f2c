// Which files the system hands to the program: what stands on its command line, and what macOS says by an event.
import { existsSync } from 'node:fs';
import { app } from 'electron';
import type { HandedFiles } from '../handlers/handed-files';
import { bundlePathsIn } from './bundle-paths';

/** Gathers them from this start, from further starts and from the system. @param tell says how many are new */
export function gatherHandedFiles(handed: HandedFiles, tell: (count: number) => void): void {
  const take = (paths: readonly string[]): void => {
    const there = paths.filter((path) => existsSync(path));
    for (const path of there) handed.hand(path);
    if (there.length > 0) tell(there.length);
  };
  app.on('second-instance', (_event, argv, folder) => take(bundlePathsIn(argv, folder)));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    take([path]);
  });
  take(bundlePathsIn(process.argv, process.cwd()));
}
