// What a backup holds that the data folder does not, and the other way round: what a person looks at before restoring.
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { draftFacts } from '../../templates/case/draft-facts';
import { readDraft } from '../../templates/case/read-draft';
import type { Bilingual } from '../../templates/language/bilingual';
import { readOperationDraft } from '../../templates/operation/operation-draft';
import { operationFacts } from '../../templates/operation/operation-draft-facts';
import { done, type Outcome } from '../contract/outcome';
import { dataDisk } from '../store/disk/data-disk';
import type { Disk, FileFacts } from '../store/disk/disk';
import { orNone } from '../store/disk/or-none';
import { SealBroken } from '../store/disk/seal';
import { sealedBytes } from '../store/disk/sealed-file';
import { hashOfFile } from '../store/disk/write-pieces';
import { largestJsonFileBytes, parseJson } from '../store/read-json-file';
import { isUlid } from '../store/ulid';
import type { KeptFile } from './file-list';
import { objectPath } from './objects';
import type { Place } from './place';
import { isSealedBackup, type OpenContent, openerOf } from './sealed-backup';
import { draftPath, issuedPath, operationPath } from './snapshot';
import { type Backup, filesOf } from './snapshots';

/** only-there: in the backup alone. in-trash: here in the trash. only-here: not in the backup. */
export type Difference = 'only-there' | 'in-trash' | 'differs' | 'only-here';
export type ComparedRow = {
  readonly id: string;
  readonly of: 'case' | 'operation';
  readonly difference: Difference;
  /** Party or title; empty where the file can't be read. */
  readonly name: Bilingual;
  readonly matter: string;
  /** When it was last saved, in the backup and here. */
  readonly savedThere: string | null;
  readonly savedHere: string | null;
};

export type Comparison = {
  readonly rows: readonly ComparedRow[];
  /** Those beyond the rows that are told. */
  readonly more: number;
  readonly same: number;
  readonly office: 'same' | 'differs' | 'only-there' | 'only-here' | 'none';
  readonly issuedOnlyThere: number;
  readonly issuedOnlyHere: number;
};

const mostRows = 500;
const largestObjectBytes = sealedBytes(largestJsonFileBytes);

export async function compare(disk: Disk, place: Place, backup: Backup, data: string): Promise<Outcome<Comparison>> {
  const files = await filesOf(disk, place, backup);
  if (!files.ok) return files;
  const there = new Map(files.value.map((file) => [file.path, file]));
  const open = await openerOf(disk, place, files.value);
  if (!open.ok) return open;
  const isSealed = isSealedBackup(files.value);
  const looking = new Looking(disk, place, data, there, { open: open.value, isSealed });
  const cases = await looking.subject('case', 'drafts', draftPath);
  const operations = await looking.subject('operation', 'operations', operationPath);
  const found = [...cases.found, ...operations.found].sort(
    (a, b) => order.indexOf(a.difference) - order.indexOf(b.difference),
  );
  const rows: ComparedRow[] = [];
  let alike = 0;
  for (const one of found.slice(0, mostRows)) {
    const row = await looking.row(one);
    if (row === null) alike += 1;
    else rows.push(row);
  }
  const issuedThere = new Set(files.value.flatMap(({ path }) => issuedPath.exec(path)?.[1] ?? []));
  const issuedHere = (await orNone(() => disk.folders(join(data, 'issued')))).filter(isUlid);
  const isHere = new Set(issuedHere);
  return done({
    rows,
    more: Math.max(0, found.length - mostRows),
    same: cases.same + operations.same + alike,
    office: await looking.office(),
    issuedOnlyThere: [...issuedThere].filter((id) => !isHere.has(id)).length,
    issuedOnlyHere: issuedHere.filter((id) => !issuedThere.has(id)).length,
  });
}

const order: readonly Difference[] = ['only-there', 'in-trash', 'differs', 'only-here'];

type Found = {
  readonly id: string;
  readonly of: 'case' | 'operation';
  readonly difference: Difference;
  readonly path: string;
};

class Looking {
  constructor(
    private readonly disk: Disk,
    private readonly place: Place,
    private readonly data: string,
    private readonly there: ReadonlyMap<string, KeptFile>,
    private readonly sealing: { readonly open: OpenContent; readonly isSealed: boolean },
  ) {}

  async subject(
    of: Found['of'],
    folder: 'drafts' | 'operations',
    pattern: RegExp,
  ): Promise<{ readonly found: readonly Found[]; readonly same: number }> {
    const here = new Map(
      (await orNone(() => this.disk.list(join(this.data, folder)))).map((file) => [file.name, file]),
    );
    const trashed = new Set(
      (await orNone(() => this.disk.names(join(this.data, 'trash', folder)))).map((name) => name.slice(0, 26)),
    );
    const found: Found[] = [];
    let same = 0;
    for (const file of this.there.values()) {
      const id = pattern.exec(file.path)?.[1];
      if (id === undefined) continue;
      const present = here.get(`${id}.json`);
      here.delete(`${id}.json`);
      const { path } = file;
      if (present === undefined) found.push({ id, of, path, difference: trashed.has(id) ? 'in-trash' : 'only-there' });
      else if (await this.isSame(file, present)) same += 1;
      else found.push({ id, of, path, difference: 'differs' });
    }
    for (const name of here.keys()) {
      const id = name.slice(0, -5);
      if (isUlid(id)) found.push({ id, of, path: `${folder}/${name}`, difference: 'only-here' });
    }
    return { found, same };
  }

  /** Null where they differ in nothing but when they were saved, as after one was brought back. */
  async row({ id, of, difference, path }: Found): Promise<ComparedRow | null> {
    const kept = this.there.get(path);
    const there = kept === undefined ? null : await this.readThere(of, kept);
    const here = difference === 'only-there' || difference === 'in-trash' ? null : await this.readHere(of, path);
    const known = there ?? here;
    if (there !== null && here !== null && isDeepStrictEqual(there.content, here.content)) return null;
    return {
      id,
      of,
      difference,
      name: known?.name ?? { zh: '', en: '' },
      matter: known?.matter ?? '',
      savedThere: there?.saved ?? null,
      savedHere: here?.saved ?? null,
    };
  }

  async office(): Promise<Comparison['office']> {
    const there = this.there.get('office.json');
    const here = (await orNone(() => this.disk.list(this.data))).find(({ name }) => name === 'office.json');
    if (there === undefined) return here === undefined ? 'none' : 'only-here';
    if (here === undefined) return 'only-there';
    return (await this.isSame(there, here)) ? 'same' : 'differs';
  }

  /** By its hash, except where size and time say that it was not touched since. */
  private async isSame(there: KeptFile, here: FileFacts): Promise<boolean> {
    // A backup from before the folder was encrypted names the contents themselves.
    if (!this.sealing.isSealed && dataDisk.seals?.(this.data))
      return (await hashOfFile(dataDisk, join(this.data, there.path)).catch(() => '')) === there.sha256;
    if (there.bytes !== here.bytes) return false;
    if (there.modifiedMs === Math.floor(here.modifiedMs)) return true;
    return (await hashOfFile(this.disk, join(this.data, there.path))) === there.sha256;
  }

  private async readThere(of: Found['of'], { path, sha256 }: KeptFile): Promise<Known | null> {
    const sealed = await this.disk.read(objectPath(this.place.objects, sha256), largestObjectBytes).catch(() => null);
    if (sealed === null) return null;
    try {
      return known(of, this.sealing.open(path, sealed));
    } catch (error) {
      if (error instanceof SealBroken) return null;
      throw error;
    }
  }

  private async readHere(of: Found['of'], path: string): Promise<Known | null> {
    const bytes = await dataDisk.read(join(this.data, path), largestJsonFileBytes).catch(() => null);
    return bytes === null ? null : known(of, bytes);
  }
}

function known(of: Found['of'], bytes: Uint8Array): Known | null {
  const json = parseJson(bytes);
  if (!json.ok) return null;
  if (of === 'operation') {
    const operation = readOperationDraft(json.value);
    if (!operation.ok) return null;
    const { updatedAt: saved, ...content } = operation.value;
    return { name: operationFacts(operation.value).title, matter: '', saved, content };
  }
  const draft = readDraft(json.value);
  if (!draft.ok) return null;
  const { party, matter } = draftFacts(draft.value);
  const { updatedAt: saved, ...content } = draft.value;
  return { name: party, matter, saved, content };
}

type Known = {
  readonly name: Bilingual;
  readonly matter: string;
  readonly saved: string;
  /** All but the moment of saving. */
  readonly content: unknown;
};
