// A disk in memory that keeps apart what was written and what would survive a power cut, as journaling file systems
// promise it and no more: a file's bytes last once it is synced, names in a folder last once the folder is flushed, and
// a move from one folder to another never lasts in the first without lasting in the second.
import { basename, dirname } from 'node:path';
import type { Disk, DiskFile, FileFacts } from '../../../electron/store/disk/disk';
import type { Random } from '../crash/random';

type File = { bytes: Buffer; lasting: Buffer | null; modifiedMs: number };
type Entries = Map<string, File | Folder>;
/** A change of names that is not yet flushed; `first` must last before it. */
type Change = { readonly apply: (entries: Entries) => void; readonly first?: { folder: Folder; change: Change } };
type Folder = { entries: Entries; lasting: Entries; pending: Change[] };

const newFolder = (): Folder => ({ entries: new Map(), lasting: new Map(), pending: [] });
const isFolder = (node: File | Folder): node is Folder => 'entries' in node;

function fault(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

export class ForgetfulDisk implements Disk {
  private tick = Date.parse('2026-11-23T09:00:00+08:00');

  constructor(private readonly root: Folder = newFolder()) {}

  /**
   * What the disk holds when it is switched on again: of each folder's unflushed names the first few, of each unsynced
   * file a part, zeros, or nothing.
   */
  afterPowerCut(random: Random): ForgetfulDisk {
    makeSome(this.root, random);
    const disk = new ForgetfulDisk(left(this.root, random, new Map()) as Folder);
    disk.tick = this.tick + 10_000;
    return disk;
  }

  async read(path: string, limitBytes: number): Promise<Uint8Array> {
    const file = this.fileAt(path);
    if (file.bytes.length > limitBytes) throw fault('EFBIG', path);
    return Buffer.from(file.bytes);
  }

  async facts(path: string): Promise<FileFacts> {
    const node = this.at(path);
    const isFile = !isFolder(node);
    return { name: basename(path), bytes: isFile ? node.bytes.length : 0, modifiedMs: isFile ? node.modifiedMs : 0 };
  }

  async list(folder: string): Promise<readonly FileFacts[]> {
    return [...this.folderAt(folder).entries].flatMap(([name, node]) =>
      isFolder(node) ? [] : [{ name, bytes: node.bytes.length, modifiedMs: node.modifiedMs }],
    );
  }

  async readPart(path: string, from: number, length: number): Promise<Uint8Array> {
    return Buffer.from(this.fileAt(path).bytes.subarray(from, from + length));
  }

  async entries(folder: string): ReturnType<Disk['entries']> {
    return { files: await this.list(folder), folders: await this.folders(folder) };
  }

  async folders(folder: string): Promise<readonly string[]> {
    return [...this.folderAt(folder).entries].flatMap(([name, node]) => (isFolder(node) ? [name] : []));
  }

  async names(folder: string): Promise<readonly string[]> {
    return [...this.folderAt(folder).entries.keys()];
  }

  async create(path: string): Promise<DiskFile> {
    const folder = this.folderAt(dirname(path));
    if (folder.entries.has(basename(path))) throw fault('EEXIST', path);
    const file: File = { bytes: Buffer.alloc(0), lasting: null, modifiedMs: this.now() };
    change(folder, (entries) => entries.set(basename(path), file));
    return {
      write: async (bytes) => {
        file.bytes = Buffer.concat([file.bytes, bytes]);
        file.modifiedMs = this.now();
        return bytes.length;
      },
      sync: async () => {
        file.lasting = file.bytes;
      },
      close: async () => undefined,
    };
  }

  async append(path: string, bytes: Uint8Array): Promise<void> {
    const there = this.folderAt(dirname(path)).entries.has(basename(path));
    if (!there) await this.create(path);
    const file = this.fileAt(path);
    file.bytes = Buffer.concat([file.bytes, bytes]);
    file.modifiedMs = this.now();
  }

  async rename(from: string, to: string): Promise<void> {
    const node = this.at(from);
    const [source, target] = [this.folderAt(dirname(from)), this.folderAt(dirname(to))];
    if (source === target) {
      change(source, (entries) => {
        entries.delete(basename(from));
        entries.set(basename(to), node);
      });
      return;
    }
    const arrives = change(target, (entries) => entries.set(basename(to), node));
    change(source, (entries) => entries.delete(basename(from)), { folder: target, change: arrives });
  }

  async remove(path: string): Promise<void> {
    this.at(path);
    change(this.folderAt(dirname(path)), (entries) => entries.delete(basename(path)));
  }

  async removeFolder(path: string): Promise<void> {
    const above = this.folderAt(dirname(path));
    if (above.entries.has(basename(path))) change(above, (entries) => entries.delete(basename(path)));
  }

  async makeFolder(path: string): Promise<boolean> {
    const above = this.folderAt(dirname(path));
    if (path === '/' || above.entries.has(basename(path))) return false;
    const made = newFolder();
    change(above, (entries) => entries.set(basename(path), made));
    return true;
  }

  async makeFolders(path: string): Promise<void> {
    if (path === '/') return;
    await this.makeFolders(dirname(path));
    await this.makeFolder(path);
  }

  async flushFolder(path: string): Promise<void> {
    const folder = this.folderAt(path);
    make(folder, folder.pending.length);
  }

  async wait(): Promise<void> {}

  private now(): number {
    this.tick += 1;
    return this.tick;
  }

  private at(path: string): File | Folder {
    let node: File | Folder = this.root;
    for (const part of path.split('/').filter((one) => one !== '')) {
      if (!isFolder(node)) throw fault('ENOTDIR', path);
      const next: File | Folder | undefined = node.entries.get(part);
      if (next === undefined) throw fault('ENOENT', path);
      node = next;
    }
    return node;
  }

  private fileAt(path: string): File {
    const node = this.at(path);
    if (isFolder(node)) throw fault('EISDIR', path);
    return node;
  }

  private folderAt(path: string): Folder {
    const node = this.at(path);
    if (!isFolder(node)) throw fault('ENOTDIR', path);
    return node;
  }
}

function change(folder: Folder, apply: Change['apply'], first?: Change['first']): Change {
  const made: Change = { apply, ...(first && { first }) };
  apply(folder.entries);
  folder.pending.push(made);
  return made;
}

/** Lets the first pending changes of a folder last, and whatever must last before them. */
function make(folder: Folder, count: number): void {
  for (const { apply, first } of folder.pending.splice(0, count)) {
    if (first !== undefined) make(first.folder, first.folder.pending.indexOf(first.change) + 1);
    apply(folder.lasting);
  }
}

/** What the disk gets round to by itself: in each folder some of the changes, in their order. */
function makeSome(folder: Folder, random: Random): void {
  make(folder, random.below(folder.pending.length + 1));
  for (const child of new Set([...folder.entries.values(), ...folder.lasting.values()])) {
    if (isFolder(child)) makeSome(child, random);
  }
}

/** Copies of what lasts; a node that two names lead to stays one. */
function left(node: File | Folder, random: Random, known: Map<File | Folder, File | Folder>): File | Folder {
  const copied = known.get(node);
  if (copied !== undefined) return copied;
  if (!isFolder(node)) {
    const bytes = node.lasting === node.bytes ? node.bytes : unsynced(node, random);
    const file: File = { bytes, lasting: bytes, modifiedMs: node.modifiedMs };
    known.set(node, file);
    return file;
  }
  const folder = newFolder();
  known.set(node, folder);
  for (const [name, child] of node.lasting) folder.entries.set(name, left(child, random, known));
  folder.lasting = new Map(folder.entries);
  return folder;
}

function unsynced({ bytes, lasting }: File, random: Random): Buffer {
  const kept = random.below(bytes.length + 1);
  return random.pick([
    Buffer.from(bytes.subarray(0, kept)),
    Buffer.alloc(bytes.length),
    Buffer.concat([bytes.subarray(0, kept), Buffer.alloc(bytes.length - kept)]),
    lasting ?? Buffer.alloc(0),
  ]);
}
