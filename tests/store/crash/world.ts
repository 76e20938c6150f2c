// What the deeds of a crash test work on, and how everything in it stands when looked at from outside.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from '../../../electron/store/disk/disk';
import { nodeDisk } from '../../../electron/store/disk/node-disk';
import { isMissing } from '../../../electron/store/disk-fault';
import type { Entry, Store } from '../../../electron/store/store-port';
import type { Draft } from '../../../templates/case/draft';
import type { OperationDraft } from '../../../templates/operation/operation-draft';
import { given } from '../opened';
import type { State, Thing } from './ledger';
import type { Random } from './random';

export type World = {
  readonly store: Store;
  /** The data folder, and the disk it lies on. */
  readonly folder: string;
  readonly disk: Disk;
  /** A folder of the real disk that exports go to; "" for none. */
  readonly outside: string;
  readonly random: Random;
  /** How things stand, as far as the deeds so far know. */
  readonly known: Map<Thing, State>;
};

export const draftIds = ['1', '2', '3', '4'].map((end) => `01JDAAAAAAAAAAAAAAAAAAAAA${end}`);
export const operationIds = ['01JDBBBBBBBBBBBBBBBBBBBBB1', '01JDBBBBBBBBBBBBBBBBBBBBB2'];
const subjects = ['drafts', 'operations'] as const;

/** Of a draft or operation: grows with each save. */
export function counterOf(draft: Draft | OperationDraft): number {
  return Number(('case' in draft ? draft.case : draft.operation).counter ?? 0);
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** @throws where a draft can't be read: then something was lost */
export async function standing({
  store,
  folder,
  disk,
  outside,
}: Omit<World, 'random' | 'known'>): Promise<Map<Thing, State>> {
  const found = new Map<Thing, State>();
  for (const subject of subjects) {
    for (const { id, trashedAt } of given<readonly Entry<unknown>[]>(await store[subject].list())) {
      const draft = trashedAt === null ? given<Draft | OperationDraft>(await store[subject].get(id)) : null;
      const counter = draft === null ? await trashed(disk, join(folder, 'trash', subject), id) : counterOf(draft);
      found.set(`${subject}/${id}`, `${draft === null ? 'trash' : 'live'} ${counter}`);
      const [newest] = given(await store[subject].history(id));
      if (newest === undefined) continue;
      const version = given<Draft | OperationDraft>(await store[subject].versionOf(id, newest.name));
      found.set(`history/${id}`, `${counterOf(version)}`);
    }
  }
  const office = given(await store.office.get());
  if (office !== null) found.set('office', `live ${office.authorities[0]?.phone ?? ''}`);
  await noteFiles(disk, 'photographs', join(folder, 'photographs'), found);
  if (outside !== '') await noteFiles(nodeDisk, 'exports', outside, found);
  return found;
}

async function noteFiles(disk: Disk, room: string, folder: string, found: Map<Thing, State>): Promise<void> {
  for (const name of await names(disk, folder)) {
    found.set(`${room}/${name}`, hashOf(await disk.read(join(folder, name), 1_000_000)));
  }
}

async function trashed(disk: Disk, folder: string, id: string): Promise<number> {
  const name =
    (await names(disk, folder))
      .filter((one) => one.startsWith(id))
      .sort()
      .at(-1) ?? '';
  return counterOf(JSON.parse(Buffer.from(await disk.read(join(folder, name), 1_000_000)).toString()));
}

async function names(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    return (await disk.names(folder)).filter((name) => !name.endsWith('.tmp'));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
