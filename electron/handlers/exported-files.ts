// Files written by exports of this run, by the handles the window knows: nothing else can be opened or shown.
import { randomUUID } from 'node:crypto';

export class ExportedFiles {
  private readonly paths = new Map<string, string>();

  /** @returns the handle for an absolute path */
  add(path: string): string {
    const handle = randomUUID();
    this.paths.set(handle, path);
    return handle;
  }

  pathOf(handle: string): string | undefined {
    return this.paths.get(handle);
  }
}
