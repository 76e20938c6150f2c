// A disk on which the files of one data folder are sealed: whoever reads and writes through it sees their contents, and the
// disk below holds nothing that can be read. What is not sealed as it must be is refused, plain files too.
import { basename, dirname, join } from 'node:path';
import { type Bound, boundName, temporaryName } from './bound-name';
import type { Disk, DiskFile, FileFacts } from './disk';
import { type DataKey, headBytes } from './seal';
import { contentBytes, openPart, openWhole, sealedBytes, sealingFile } from './sealed-file';
import { largestList, openList, sealFrame, sealList } from './sealed-list';
import { writeAll } from './write-all';
import { writeDurably } from './write-durably';

type ListEnd = { readonly head: Uint8Array; readonly frames: number; readonly bytes: number };

/** @param root absolute: the data folder */
export function sealedDisk(below: Disk, root: string, key: DataKey): Disk {
  const disk = new SealedDisk(below, root, key);
  return {
    ...below,
    seals: (path) => path === root || disk.covers(path),
    read: (path, limit) => disk.read(path, limit),
    readPart: (path, from, length) => disk.readPart(path, from, length),
    facts: async (path) => disk.told(path, await below.facts(path)),
    list: async (folder) => (await below.list(folder)).map(disk.toldIn(folder)),
    entries: async (folder) => {
      const { files, folders } = await below.entries(folder);
      return { files: files.map(disk.toldIn(folder)), folders };
    },
    create: (path, standsFor) => disk.create(path, standsFor),
    append: (path, bytes) => disk.append(path, bytes),
    rename: (from, to) => disk.rename(from, to),
    remove: (path) => disk.remove(path),
  };
}

class SealedDisk {
  /** Temporary files, by the name they will have. */
  private readonly standFor = new Map<string, string>();
  /** Where lists end that were read or written here. */
  private readonly ends = new Map<string, ListEnd>();
  private readonly inside: RegExp;

  constructor(
    private readonly below: Disk,
    private readonly root: string,
    private readonly key: DataKey,
  ) {
    this.inside = new RegExp(`^${root.replace(/[^\w]/g, '\\$&')}[\\\\/]`);
  }

  covers(path: string): boolean {
    return this.inside.test(path);
  }

  async read(path: string, limit: number): Promise<Uint8Array> {
    const bound = this.boundOf(path);
    if (bound.form === 'plain') return this.below.read(path, limit);
    if (bound.form === 'whole') return openWhole(this.key, await this.below.read(path, sealedBytes(limit)), bound.name);
    const sealed = await this.below.read(path, largestList(limit));
    const { content, frames, isWhole } = openList(this.key, sealed, bound.name);
    if (isWhole)
      this.ends.set(path, { head: Uint8Array.from(sealed.subarray(0, headBytes)), frames, bytes: sealed.length });
    else this.ends.delete(path);
    if (content.length > limit) throw Object.assign(new Error('file too large'), { code: 'EFBIG' });
    return content;
  }

  async readPart(path: string, from: number, length: number): Promise<Uint8Array> {
    const bound = this.boundOf(path);
    if (bound.form === 'plain') return this.below.readPart(path, from, length);
    if (bound.form === 'whole') return openPart(this.below, this.key, { path, name: bound.name }, from, length);
    const { bytes } = await this.below.facts(path);
    return (await this.read(path, bytes)).subarray(from, from + length);
  }

  /** With the length of its content. */
  told(path: string, file: FileFacts): FileFacts {
    return this.boundOf(path).form === 'whole' ? { ...file, bytes: contentBytes(file.bytes) } : file;
  }

  /** Of many files at once: below the root those of one folder have one form. */
  toldIn(folder: string): (file: FileFacts) => FileFacts {
    if (folder === this.root) return (file) => this.told(join(folder, file.name), file);
    if (this.boundOf(join(folder, 'any')).form !== 'whole') return (file) => file;
    return ({ name, bytes, modifiedMs }) => ({ name, bytes: contentBytes(bytes), modifiedMs });
  }

  async create(path: string, standsFor?: string): Promise<DiskFile> {
    if (standsFor !== undefined) this.standFor.set(path, standsFor);
    const bound = this.boundOf(path);
    if (bound.form === 'plain') return this.below.create(path);
    if (standsFor === undefined && temporaryName.test(path)) throw new Error('a temporary file without its name');
    const file = await this.below.create(path);
    return bound.form === 'whole' ? sealingFile(this.key, file, bound.name) : this.gathering(path, file, bound.name);
  }

  /** A list is written anew at one go: it is held in memory anyway. */
  private gathering(path: string, file: DiskFile, name: string): DiskFile {
    const parts: Uint8Array[] = [];
    return {
      write: async (bytes) => {
        parts.push(Uint8Array.from(bytes));
        return bytes.length;
      },
      sync: async () => {
        this.ends.delete(this.standFor.get(path) ?? path);
        await writeAll(file, sealList(this.key, Buffer.concat(parts.splice(0)), name));
        await file.sync();
      },
      close: () => file.close(),
    };
  }

  /** Behind the last whole frame; where there is none, or the end was cut off, the list is written anew. */
  async append(path: string, bytes: Uint8Array): Promise<void> {
    const bound = this.boundOf(path);
    if (bound.form === 'plain') return this.below.append(path, bytes);
    if (bound.form === 'whole') throw new Error('only lists grow');
    const end = this.ends.get(path) ?? (await this.endOf(path));
    const now = end === undefined ? undefined : (await this.below.facts(path)).bytes;
    if (end === undefined || now !== end.bytes) return this.writeAnew(path, bytes);
    const frame = sealFrame(this.key, end.head, bound.name, end.frames, bytes);
    this.ends.delete(path);
    await this.below.append(path, frame);
    this.ends.set(path, { ...end, frames: end.frames + 1, bytes: end.bytes + frame.length });
  }

  private async endOf(path: string): Promise<ListEnd | undefined> {
    await this.contentOf(path);
    return this.ends.get(path);
  }

  private async contentOf(path: string): Promise<Uint8Array> {
    try {
      return await this.read(path, Number.MAX_SAFE_INTEGER);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
      throw error;
    }
  }

  private async writeAnew(path: string, added: Uint8Array): Promise<void> {
    const content = Buffer.concat([await this.contentOf(path), added]);
    await writeDurably(sealedDisk(this.below, this.root, this.key), dirname(path), basename(path), content);
    await this.contentOf(path);
  }

  async rename(from: string, to: string): Promise<void> {
    await this.below.rename(from, to);
    this.standFor.delete(from);
    for (const path of [from, to]) this.ends.delete(path);
  }

  async remove(path: string): Promise<void> {
    this.standFor.delete(path);
    this.ends.delete(path);
    await this.below.remove(path);
  }

  private boundOf(path: string): Bound {
    const name = this.standFor.get(path) ?? path;
    return this.covers(name) ? boundName(this.root, name) : { form: 'plain' };
  }
}
