// Reads registers and issued papers without the right to write: for programs that look while the desk may be at work.
import { join } from 'node:path';
import { draftFacts } from '../../templates/case/draft-facts';
import { readDraft } from '../../templates/case/read-draft';
import type { Finding } from '../../templates/checks/finding';
import { type Register, readRegister } from '../../templates/register/register-file';
import type { ForeignNumber } from '../../templates/register/report';
import { done, type Outcome } from '../contract/outcome';
import { verifyRecord } from './archive/verify-record';
import { dataFolder, folderShut, isShut, markOf } from './data-folder';
import { dataDisk } from './disk/data-disk';
import { orNone } from './disk/or-none';
import { notOpened, onDisk } from './disk-fault';
import { readDocument } from './json-document';
import { registerNamePattern } from './register/register-name';
import { isUlid } from './ulid';

export type Records = {
  readonly registers: readonly Register[];
  /** Registers that can't be read, by file name. */
  readonly damaged: readonly { readonly file: string; readonly finding: Finding }[];
  /** Ids of issued papers. */
  readonly issued: readonly string[];
  /** Compares a paper's files with their hashes. Errors of node:fs pass. */
  verify(id: string): Promise<readonly Finding[]>;
  /** Numbers in cases that are none of this archive. */
  foreign(): Promise<readonly ForeignNumber[]>;
};

/** @param path of a data folder, or of the folder that holds it under `data` */
export function readRecords(path: string): Promise<Outcome<Records>> {
  return onDisk(notOpened, async () => {
    for (const root of [path, join(path, 'data')]) {
      const mark = await markOf(dataDisk, dataFolder(root));
      if (typeof mark === 'object') return { ok: false, fault: mark };
      if (mark === 'ours' && (await isShut(dataDisk, root))) return { ok: false, fault: folderShut };
      if (mark === 'ours') return done(await read(root));
    }
    return { ok: false, fault: noData };
  });
}

async function read(root: string): Promise<Records> {
  const folder = dataFolder(root);
  const registers: Register[] = [];
  const damaged: { file: string; finding: Finding }[] = [];
  for (const name of (await names(folder.register)).filter((one) => registerNamePattern.test(one)).sort()) {
    const found = await readDocument(dataDisk, folder.register, name, readRegister);
    if (found.state === 'good') registers.push(found.value);
    else if (found.state !== 'missing') damaged.push({ file: name, finding: found.finding });
  }
  const issued = (await names(folder.issued)).filter(isUlid).sort();
  const entries = registers.flatMap((register) => register.entries);
  const hashes = new Map(entries.map(({ record, hash }) => [record, hash]));
  return {
    registers,
    damaged,
    issued,
    verify: (id) => verifyRecord(dataDisk, folder.issued, id, hashes.get(id) ?? null),
    foreign: () => foreignNumbers(folder.live.drafts, new Set(issued)),
  };
}

async function foreignNumbers(folder: string, own: ReadonlySet<string>): Promise<readonly ForeignNumber[]> {
  const numbers: ForeignNumber[] = [];
  for (const name of await names(folder)) {
    const found = await readDocument(dataDisk, folder, name, readDraft);
    if (found.state !== 'good') continue;
    const { issued, authority } = draftFacts(found.value);
    for (const { id, number } of issued) {
      if (number !== '' && !(id !== null && own.has(id))) numbers.push({ number, authority, case: found.value.id });
    }
  }
  return numbers;
}

const names = (folder: string): Promise<readonly string[]> => orNone(() => dataDisk.names(folder));

const noData = {
  code: 'folder-without-data',
  sentence: {
    zh: '该文件夹中没有毗邻文书的数据，未作改动。请核对位置。',
    en: 'The folder holds no data of Pilin and was left as it is. Check the place.',
  },
};
