// One JSON file as a lowdb database: lowdb is the engine, this adapter makes its reads strict and its writes durable.
// lowdb's own adapter flushes nothing, shares one temporary name, and takes a missing file for an empty one.
import { join } from 'node:path';
import { type Adapter, Low } from 'lowdb';
import type { Finding } from '../../templates/checks/finding';
import type { Read } from '../../templates/reading/read';
import type { Disk, FileFacts } from './disk/disk';
import { SealBroken } from './disk/seal';
import { writeDurably } from './disk/write-durably';
import { isMissing } from './disk-fault';
import { largestJsonFileBytes, parseJson } from './read-json-file';
import { sealFinding } from './seal-fault';

/** What stands in a file. `bytes` are those of the file, to be set aside where they are damaged. */
export type Document<T> =
  | { readonly state: 'good'; readonly value: T; readonly bytes: Uint8Array }
  | { readonly state: 'missing' }
  | { readonly state: 'damaged'; readonly finding: Finding; readonly bytes: Uint8Array }
  | { readonly state: 'newer'; readonly finding: Finding };

export type Written = { readonly file: FileFacts; readonly bytes: Uint8Array };

/** @param read judges the parsed JSON. @throws errors of node:fs other than a missing file */
export async function readDocument<T>(
  disk: Disk,
  folder: string,
  name: string,
  read: (value: unknown) => Read<T>,
): Promise<Document<T>> {
  const adapter = new DurableJson(disk, folder, name);
  const database = new Low<unknown>(adapter, null);
  try {
    await database.read();
  } catch (error) {
    if (error instanceof BrokenJson) return { state: 'damaged', finding: error.finding, bytes: adapter.bytes };
    if (isMissing(error)) return { state: 'missing' };
    throw error;
  }
  const judged = read(database.data);
  if (judged.ok) return { state: 'good', value: judged.value, bytes: adapter.bytes };
  const finding = judged.findings[0] as Finding;
  return finding.code === 'file-newer'
    ? { state: 'newer', finding }
    : { state: 'damaged', finding, bytes: adapter.bytes };
}

/** @throws errors of node:fs; EFBIG where the file would be too large to be read again. The old file then stands. */
export async function writeDocument(disk: Disk, folder: string, name: string, value: unknown): Promise<Written> {
  const adapter = new DurableJson(disk, folder, name);
  await new Low<unknown>(adapter, value).write();
  return { file: adapter.file as FileFacts, bytes: adapter.bytes };
}

class DurableJson implements Adapter<unknown> {
  bytes: Uint8Array = new Uint8Array();
  file: FileFacts | null = null;

  constructor(
    private readonly disk: Disk,
    private readonly folder: string,
    private readonly name: string,
  ) {}

  async read(): Promise<unknown> {
    try {
      this.bytes = await this.disk.read(join(this.folder, this.name), largestJsonFileBytes);
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error;
      this.bytes = error.raw;
      throw new BrokenJson(sealFinding(error));
    }
    return parse(this.bytes);
  }

  async write(value: unknown): Promise<void> {
    this.bytes = Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
    if (this.bytes.length > largestJsonFileBytes) throw Object.assign(new Error('file too large'), { code: 'EFBIG' });
    this.file = await writeDurably(this.disk, this.folder, this.name, this.bytes);
  }
}

class BrokenJson extends Error {
  constructor(readonly finding: Finding) {
    super(finding.code);
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Sound JSON is parsed by the engine alone; the slower reader only says what is wrong with the rest. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch (error) {
    const parsed = parseJson(bytes);
    if (parsed.ok) throw error;
    throw new BrokenJson(parsed.findings[0] as Finding);
  }
}
