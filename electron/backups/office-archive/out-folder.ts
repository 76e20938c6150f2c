// A folder that is written once and handed over: built beside its place, with the hash of every file, then renamed.
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Disk } from '../../store/disk/disk';
import { makeLastingFolders, renamePatiently } from '../../store/disk/write-durably';
import { type Give, piecesOf, writePieces } from '../../store/disk/write-pieces';
import { isSafePath } from '../file-list';

export class OutFolder {
  private readonly sums: { readonly path: string; readonly sha256: string; readonly bytes: number }[] = [];
  private readonly folders = new Set<string>();

  private constructor(
    private readonly disk: Disk,
    private readonly into: string,
    private readonly building: string,
  ) {}

  /** @param into absolute; not there yet, or empty. Errors of node:fs pass, below as well */
  static async begin(disk: Disk, into: string): Promise<OutFolder> {
    const building = join(dirname(into), `.${basename(into)}.making-${randomBytes(4).toString('hex')}`);
    await makeLastingFolders(disk, building);
    return new OutFolder(disk, into, building);
  }

  get files(): number {
    return this.sums.length;
  }

  get bytes(): number {
    return this.sums.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  async put(path: string, text: string): Promise<void> {
    const bytes = new TextEncoder().encode(text);
    await this.write(path, async (take) => take(bytes));
  }

  /** A file as it is, piece by piece. */
  async copy(from: string, path: string): Promise<void> {
    await this.write(path, piecesOf(this.disk, from));
  }

  /** Writes SHA256SUMS, which `sha256sum -c` reads, and gives the folder its name. */
  async finish(): Promise<void> {
    const lines = [...this.sums]
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, sha256 }) => `${sha256}  ${path}\n`);
    await this.put('SHA256SUMS', lines.join(''));
    for (const folder of [...this.folders, this.building]) await this.disk.flushFolder(folder);
    await this.disk.removeFolder(this.into);
    await renamePatiently(this.disk, this.building, this.into);
    await this.disk.flushFolder(dirname(this.into));
  }

  async abandon(): Promise<void> {
    await this.disk.removeFolder(this.building).catch(() => undefined);
  }

  private async write(path: string, give: Give): Promise<void> {
    if (!isSafePath(path)) throw new Error('not a safe path in an archive');
    const target = join(this.building, ...path.split('/'));
    const folder = dirname(target);
    if (!this.folders.has(folder)) await this.disk.makeFolders(folder);
    this.folders.add(folder);
    try {
      this.sums.push({ path, ...(await writePieces(this.disk, target, give)) });
    } catch (error) {
      await this.disk.remove(target).catch(() => undefined);
      throw error;
    }
  }
}
