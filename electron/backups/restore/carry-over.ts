// What must not go back in time when a whole office does: papers that were issued since, and the numbers they took. A
// number that is on a signed paper is never given again, and what neighbours sent stays received.
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { readIssuedRecord } from '../../../templates/issued/record';
import { readRegister } from '../../../templates/register/register-file';
import { noteGeneration } from '../../sealing/generation';
import { readKeyFile, writeKeyFile } from '../../sealing/key-file';
import { readEvents } from '../../store/archive/read-record';
import type { Disk } from '../../store/disk/disk';
import { isThere } from '../../store/disk/is-there';
import { orNone } from '../../store/disk/or-none';
import { makeLastingFolders, renamePatiently } from '../../store/disk/write-durably';
import { piecesOf, writePieces } from '../../store/disk/write-pieces';
import { readDocument } from '../../store/json-document';
import { registerNamePattern } from '../../store/register/register-name';
import { isUlid } from '../../store/ulid';

type Way = { readonly disk: Disk; readonly from: string; readonly to: string };

/**
 * Copies from the present data folder into the restored one. What is damaged in the present one stays there, and the
 * restored one's is taken. May be done again. Errors of node:fs other than a missing file pass.
 */
export async function carryOver(way: Way): Promise<void> {
  await carryKeys(way);
  for (const id of (await foldersIn(way, 'issued')).filter(isUlid)) await carryPaper(way, id);
  for (const name of (await namesIn(way, 'register')).filter((one) => registerNamePattern.test(one)))
    await carryRegister(way, name);
  for (const folder of ['first-violations/received', 'exchange/sent', 'exchange/received', 'exchange/bundles', 'keys'])
    for (const name of await namesIn(way, folder)) await copyMissing(way, `${folder}/${name}`);
}

/** Of one and the same encrypted folder the newer passphrase and recovery key go on holding. */
async function carryKeys(way: Way): Promise<void> {
  const here = await readKeyFile(way.disk, way.from);
  const there = await readKeyFile(way.disk, way.to);
  if (!here.ok || !there.ok || here.value === null || there.value === null || here.value.id !== there.value.id) return;
  if (here.value.generation <= there.value.generation) return;
  await writeKeyFile(way.disk, way.to, here.value);
  await noteGeneration(way.disk, way.to, here.value);
}

/** A paper that the backup lacks comes with its case; one that it has gets the events since. */
async function carryPaper(way: Way, id: string): Promise<void> {
  const { disk, from, to } = way;
  const found = await readDocument(disk, join(from, 'issued', id), 'issue.json', readIssuedRecord);
  if (found.state !== 'good') return;
  const isNew = !(await isThere(disk, join(to, 'issued', id, 'issue.json')));
  // The sheet last: without it the folder counts as not copied, and is copied again.
  const names = (await namesIn(way, `issued/${id}`)).filter((name) => name !== 'events.json' && name !== 'issue.json');
  for (const name of names) await copyMissing(way, `issued/${id}/${name}`);
  if (await isFurther(way, id)) await copy(way, `issued/${id}/events.json`);
  if (!isNew) return;
  const { subject } = found.value;
  await copyMissing(way, `${subject.of === 'case' ? 'drafts' : 'operations'}/${subject.id}.json`);
  for (const name of await namesIn(way, `photographs/${subject.id}`))
    await copyMissing(way, `photographs/${subject.id}/${name}`);
  await copy(way, `issued/${id}/issue.json`);
}

async function isFurther({ disk, from, to }: Way, id: string): Promise<boolean> {
  const here = await readEvents(disk, join(from, 'issued'), id);
  const there = await readEvents(disk, join(to, 'issued'), id);
  return here.ok && here.value.events.length > (there.ok ? there.value.events.length : 0);
}

/** The one that knows more numbers; its mirror with it. */
async function carryRegister(way: Way, name: string): Promise<void> {
  const here = await readDocument(way.disk, join(way.from, 'register'), name, readRegister);
  if (here.state !== 'good') return;
  const there = await readDocument(way.disk, join(way.to, 'register'), name, readRegister);
  if (there.state === 'good' && there.value.entries.length > here.value.entries.length) return;
  await copy(way, `register/${name}`);
  if (await isThere(way.disk, join(way.from, 'register', 'copies', name))) await copy(way, `register/copies/${name}`);
}

async function copyMissing(way: Way, path: string): Promise<void> {
  const isHere = await isThere(way.disk, join(way.from, path));
  if (isHere && !(await isThere(way.disk, join(way.to, path)))) await copy(way, path);
}

/** Under another name until it is whole. */
async function copy({ disk, from, to }: Way, path: string): Promise<void> {
  const target = join(to, path);
  const temporary = join(dirname(target), `.pilin-${randomBytes(8).toString('hex')}.tmp`);
  await makeLastingFolders(disk, dirname(target));
  try {
    await writePieces(disk, temporary, piecesOf(disk, join(from, path)), target);
    await renamePatiently(disk, temporary, target);
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined);
    throw error;
  }
  await disk.flushFolder(dirname(target));
}

async function namesIn({ disk, from }: Way, folder: string): Promise<readonly string[]> {
  return orNone(async () => (await disk.list(join(from, folder))).map(({ name }) => name));
}

async function foldersIn({ disk, from }: Way, folder: string): Promise<readonly string[]> {
  return orNone(() => disk.folders(join(from, folder)));
}
