// The few calls by which the store reaches the file system, so that tests can let each of them fail.

/** A file in a folder. Sizes in bytes, times in milliseconds since 1970. */
export type FileFacts = { readonly name: string; readonly bytes: number; readonly modifiedMs: number };

export interface DiskFile {
  /** May write fewer bytes than given, like the system call. @returns how many */
  write(bytes: Uint8Array): Promise<number>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Errors are those of node:fs. Files are made for their owner alone (0600), folders likewise (0700). */
export interface Disk {
  /** @throws with code EFBIG where the file is larger */
  read(path: string, limitBytes: number): Promise<Uint8Array>;
  /** Whether what lies there is kept sealed; left out where nothing is. */
  readonly seals?: (path: string) => boolean;
  /** At most `length` bytes from `from` on, fewer at the end of the file. */
  readPart(path: string, from: number, length: number): Promise<Uint8Array>;
  facts(path: string): Promise<FileFacts>;
  /** Ordinary files of a folder. */
  list(folder: string): Promise<readonly FileFacts[]>;
  /** Ordinary files of a folder and names of the folders in it, at one look. */
  entries(folder: string): Promise<{ readonly files: readonly FileFacts[]; readonly folders: readonly string[] }>;
  /** Names of the folders in a folder. */
  folders(folder: string): Promise<readonly string[]>;
  /** Names of everything in a folder. */
  names(folder: string): Promise<readonly string[]>;
  /**
   * Opens a file that must not exist yet.
   * @param standsFor the path it will be renamed to, where it has another name until it is whole
   */
  create(path: string, standsFor?: string): Promise<DiskFile>;
  append(path: string, bytes: Uint8Array): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Removes a folder with all that is in it; none there is fine. */
  removeFolder(path: string): Promise<void>;
  /** Makes a folder in an existing one; one that is there already is fine. @returns whether it was made now */
  makeFolder(path: string): Promise<boolean>;
  /** Makes a folder and those above it. They last once the folders above are flushed (`makeLastingFolders`). */
  makeFolders(path: string): Promise<void>;
  /** Makes new and changed names in a folder last through a power cut, where the system can. */
  flushFolder(path: string): Promise<void>;
  wait(ms: number): Promise<void>;
}
