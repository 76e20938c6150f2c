// Files that the system handed to the program, as by a double click. The window knows them by an id and a name, never by
// their path; whoever receives bundles finds the path here.
import { basename } from 'node:path';

export type HandedFile = { readonly id: string; readonly name: string };

/** More than that in one run is no person's double click. */
const most = 100;

export class HandedFiles {
  private readonly paths = new Map<string, string>();
  private untold: HandedFile[] = [];
  private count = 0;

  /** @param path absolute */
  hand(path: string): void {
    if (this.paths.size >= most) return;
    this.count += 1;
    const file = { id: `handed-${this.count}`, name: basename(path) };
    this.paths.set(file.id, path);
    this.untold.push(file);
  }

  /** Those that the window was not told of yet; it is told once. */
  tell(): readonly HandedFile[] {
    const told = this.untold;
    this.untold = [];
    return told;
  }

  /** Undefined where no file of this run has that id. */
  pathOf(id: string): string | undefined {
    return this.paths.get(id);
  }
}
