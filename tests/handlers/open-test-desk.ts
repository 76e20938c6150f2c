// The machine for tests: a real store in a folder of its own, the real paper room, stand-ins for dialogs and printers.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { BackupKeeper } from '../../electron/backups/keeper';
import { readDone, readPending } from '../../electron/backups/restore/pending';
import { type BackupWork, work } from '../../electron/backups/thread/work';
import { done, type Outcome } from '../../electron/contract/outcome';
import { readExamples } from '../../electron/examples/examples';
import { BatchesAtWork } from '../../electron/handlers/batch/batches-at-work';
import type { DeskSettings, Dialogs, Machine, OutsidePaper } from '../../electron/handlers/desk';
import { type DeskHandlers, deskHandlers, layDesk } from '../../electron/handlers/desk-handlers';
import { HandedFiles } from '../../electron/handlers/handed-files';
import { Lock } from '../../electron/lock/lock';
import { openPaperRoom } from '../../electron/paper-worker/paper-room';
import type { PaperWorker } from '../../electron/paper-worker/questions';
import type { Printer } from '../../electron/printing/spooler/spooler';
import { Door } from '../../electron/sealing/door';
import { Sealing } from '../../electron/sealing/sealing';
import { ServerDoor } from '../../electron/server/server-door';
import { nodeDisk } from '../../electron/store/disk/node-disk';
import { openStore } from '../../electron/store/open-store';
import type { Store } from '../../electron/store/store-port';
import { readPublisherKey } from '../../electron/updates/publisher-key';
import type { Bilingual } from '../../templates/language/bilingual';
import type { Office } from '../../templates/office/office';

export type TestDesk = {
  readonly ask: DeskHandlers;
  readonly store: Store;
  /** To lay the desk anew, as when the program is started again. */
  readonly machine: Machine;
  /** Own folder of this desk; the store lies in `data` in it. */
  readonly folder: string;
  /** What the person answers to dialogs, and what was asked. */
  readonly person: { folder: string | null; files: string[] | null; file: string | null; confirms: boolean };
  readonly questions: string[];
  readonly printers: Printer[];
  readonly printed: { readonly printer: string; readonly title: string; readonly pdf: Uint8Array }[];
  readonly opened: string[];
  /** Papers that were shown apart from the desk. */
  readonly outside: OutsidePaper[];
};

/** Stands still, so that days in papers do not hang on the day of the test. */
export const testNow = new Date('2026-10-20T09:00:00+08:00');

export const testSettings: DeskSettings = {
  language: 'zh',
  theme: 'system',
  textSize: 100,
  who: '内勤',
  paperLanguage: 'zh-en',
  paperLayout: 'stacked',
};

/** A search for every draft that is not in the trash, oldest first. */
export const everyDraft: Parameters<DeskHandlers['draft:search']>[0] = {
  text: '',
  status: [],
  matter: null,
  trashed: false,
  sort: 'updatedAt',
  descending: false,
};

/** @param change parts of the machine to be put in place of the usual ones */
export async function openTestDesk(change: Partial<Machine> = {}): Promise<TestDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'pilin-desk-'));
  const store = must(await openStore(join(folder, 'data')));
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  const person = { folder: null, files: null, file: null, confirms: false } as TestDesk['person'];
  const questions: string[] = [];
  const printers: Printer[] = [{ name: 'Test', isDefault: true }];
  const printed: { printer: string; title: string; pdf: Uint8Array }[] = [];
  const opened: string[] = [];
  const outside: OutsidePaper[] = [];
  let settings = testSettings;
  const machine: Machine = {
    store,
    worker: workerHere(),
    dialogs: dialogsOf(person, questions),
    opener: {
      open: async (path) => opened.push(path) > 0,
      reveal: (path) => void opened.push(path),
      guide: async (language) => opened.push(`guide ${language}`) > 0,
    },
    outside: {
      show: async (paper) => {
        outside.push(paper);
        return done({});
      },
    },
    spooler: {
      list: async () => printers,
      print: async (printer, { title, pdf }) => void printed.push({ printer, title, pdf }),
    },
    settings: {
      get: () => settings,
      save: async (next) => {
        settings = next;
      },
    },
    examples: () => readExamples('examples'),
    photographs: join(folder, 'photographs'),
    keys: join(folder, 'data', 'keys'),
    server: doorOf(folder),
    backups: testBackups(folder, opened),
    version: '0.1.0',
    program: testProgram(folder),
    lock: await Lock.open(folder, () => new Date()),
    batches: batchesHere(),
    sealing: new Sealing(nodeDisk, folder, () => testNow),
    door: Door.open({ raw: nodeDisk, folder, now: () => new Date(), restoring: null }),
    now: () => testNow,
    ...change,
  };
  return {
    ask: deskHandlers(layDesk(machine)),
    store,
    machine,
    folder,
    person,
    questions,
    printers,
    printed,
    opened,
    outside,
  };
}

/** Backups made in this thread, with the real clock; a restart is noted. */
function testBackups(folder: string, opened: string[]): Machine['backups'] {
  const ask = ((name: keyof typeof work, wish: never) => work[name](wish)) as BackupWork['ask'];
  const keeper = new BackupKeeper({
    work: { ask },
    folder,
    program: '0.1.0',
    now: Date.now,
    onTrouble: (trouble) => opened.push(`trouble ${trouble}`),
  });
  const restored = () => readDone(nodeDisk, folder);
  const restoreWaits = async () => (await readPending(nodeDisk, folder)) !== null;
  return { work: { ask }, keeper, restored, restoreWaits, restart: () => void opened.push('restart') };
}

/** The program as an update would find it; it trusts the key in `update-key.pem` of the desk's folder, if there is one. */
function testProgram(folder: string): Machine['program'] {
  return {
    platform: 'linux',
    arch: 'x64',
    runtime: [{ name: 'Electron', version: '0' }],
    thirdParty: async () => [{ name: 'zod', version: '4.6.7', licence: 'MIT', text: 'Permission is hereby granted' }],
    texts: join(folder, 'templates'),
    publisherKey: () => readPublisherKey(join(folder, 'update-key.pem')),
    handed: new HandedFiles(),
    system: async () => ({
      os: 'Linux',
      release: '6.8.0',
      arch: 'x64',
      memoryBytes: 8 * 1024 ** 3,
      freeMemoryBytes: 2 * 1024 ** 3,
      freeDiskBytes: 1024 ** 3,
      screens: [{ width: 1366, height: 768, scale: 1 }],
    }),
    lastLogLines: async () => ['{"time":"2026-10-20T01:00:00.000Z","kind":"end"}'],
  };
}

/** The desk with the example office, and its cases and operations if wanted. */
export async function openExampleDesk(withCases = true, change: Partial<Machine> = {}): Promise<TestDesk> {
  const desk = await openTestDesk(change);
  must(await desk.ask['office:take-examples']({ withCases }));
  return desk;
}

export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.fault.code}: ${outcome.fault.sentence.en}`);
  return outcome.value;
}

/** The code of the fault; "" where there is none. */
export function faultOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? '' : outcome.fault.code;
}

/** Batches whose papers are set in this thread; the program's own faults fail the test. */
export function batchesHere(): BatchesAtWork {
  return new BatchesAtWork({ ...workerHere(), size: 2, rest: async () => undefined }, (bug) => {
    throw bug;
  });
}

/** The paper room without its thread. */
/** Behind which no server answers. */
function doorOf(folder: string): ServerDoor {
  const gone = { code: 'server-gone', sentence: { zh: '连接不上单位服务器。', en: 'The server cannot be reached.' } };
  const secrets = { isSafe: false, read: async () => null, keep: async () => undefined };
  return new ServerDoor({ folder, secrets: async () => secrets, open: async () => ({ ok: false, fault: gone }) });
}

function workerHere(): PaperWorker {
  const rooms = new WeakMap<Office, ReturnType<typeof openPaperRoom>>();
  return {
    ask: (name, office, question) => {
      const room = rooms.get(office) ?? openPaperRoom(office);
      rooms.set(office, room);
      return room[name](question as never) as never;
    },
  };
}

function dialogsOf(person: TestDesk['person'], questions: string[]): Dialogs {
  const heard = async <T>({ en }: Bilingual, answer: () => T): Promise<T> => {
    questions.push(en);
    return answer();
  };
  return {
    chooseFolder: (title) => heard(title, () => person.folder),
    openFiles: (title) => heard(title, () => person.files),
    saveFile: (title) => heard(title, () => person.file),
    confirm: (question) => heard(question, () => person.confirms),
  };
}
