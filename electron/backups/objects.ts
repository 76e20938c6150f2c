// The contents of all backups at a place, each kept once under its hash: written under another name, read back, renamed.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from '../store/disk/disk';
import { makeLastingFolder, renamePatiently, sweepTemporaries } from '../store/disk/write-durably';
import { type Give, hashOfFile, pieceBytes, piecesOf, writePieces } from '../store/disk/write-pieces';
import { sha256 } from '../store/sha256';

const objectName = /^[0-9a-f]{64}$/;
const folderName = /^[0-9a-f]{2}$/;

export type Put = { readonly sha256: string; readonly bytes: number; readonly isNew: boolean };

/** Objects of a place whose list is read once; a second writer is kept out by the lock of the place. */
export class Objects {
  private readonly unflushed = new Set<string>();

  private constructor(
    private readonly disk: Disk,
    readonly root: string,
    private readonly known: Map<string, number>,
  ) {}

  /** Errors of node:fs pass. */
  static async open(disk: Disk, root: string): Promise<Objects> {
    const known = new Map<string, number>();
    await sweepTemporaries(disk, root);
    for (const folder of await disk.folders(root)) {
      if (!folderName.test(folder)) continue;
      for (const { name, bytes } of await disk.list(join(root, folder)))
        if (objectName.test(name) && name.startsWith(folder)) known.set(name, bytes);
    }
    return new Objects(disk, root, known);
  }

  has(hash: string, bytes: number): boolean {
    return this.known.get(hash) === bytes;
  }

  names(): IterableIterator<string> {
    return this.known.keys();
  }

  bytes(hash: string): number {
    return this.known.get(hash) ?? 0;
  }

  pathOf(hash: string): string {
    return objectPath(this.root, hash);
  }

  async putBytes(bytes: Uint8Array): Promise<Put> {
    const hash = sha256(bytes);
    if (this.has(hash, bytes.length)) return { sha256: hash, bytes: bytes.length, isNew: false };
    return this.write(async (take) => take(bytes));
  }

  /** Copies a file; where its content is kept already nothing is written. */
  async putFile(path: string): Promise<Put> {
    const first = await this.disk.readPart(path, 0, pieceBytes);
    if (first.length < pieceBytes) return this.putBytes(first);
    return this.write(piecesOf(this.disk, path, first));
  }

  /** Makes the names of what was put last through a power cut. */
  async flush(): Promise<void> {
    for (const folder of this.unflushed) await this.disk.flushFolder(folder);
    this.unflushed.clear();
  }

  async remove(hash: string): Promise<void> {
    await this.disk.remove(this.pathOf(hash));
    this.known.delete(hash);
  }

  /** Under a name of its own until the whole content is on disk, was read back, and its hash is known. */
  private async write(give: Give): Promise<Put> {
    const temporary = join(this.root, `.pilin-${randomBytes(8).toString('hex')}.tmp`);
    try {
      const { sha256: hash, bytes } = await writePieces(this.disk, temporary, give);
      if ((await hashOfFile(this.disk, temporary)) !== hash) throw readBackOtherwise();
      const isNew = !this.has(hash, bytes);
      if (isNew) await this.settle(temporary, hash, bytes);
      else await this.disk.remove(temporary);
      return { sha256: hash, bytes, isNew };
    } catch (error) {
      await this.disk.remove(temporary).catch(() => undefined);
      throw error;
    }
  }

  private async settle(temporary: string, hash: string, bytes: number): Promise<void> {
    const folder = join(this.root, hash.slice(0, 2));
    await makeLastingFolder(this.disk, folder);
    await renamePatiently(this.disk, temporary, this.pathOf(hash));
    this.unflushed.add(folder);
    this.known.set(hash, bytes);
  }
}

export function objectPath(root: string, hash: string): string {
  return join(root, hash.slice(0, 2), hash);
}

function readBackOtherwise(): Error {
  return Object.assign(new Error('read back differently'), { code: 'EIO' });
}
