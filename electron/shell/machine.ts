// The machine's parts as handlers use them, for this system and this folder.
import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { Outcome } from '../contract/outcome';
import { readExamples } from '../examples/examples';
import type { BatchesAtWork } from '../handlers/batch/batches-at-work';
import type { Backups, Machine, Outside } from '../handlers/desk';
import type { HandedFiles } from '../handlers/handed-files';
import type { Lock } from '../lock/lock';
import type { LogBook } from '../log/log-book';
import { once } from '../once';
import type { PaperWorker } from '../paper-worker/questions';
import { cupsSpooler } from '../printing/spooler/cups-spooler';
import { windowsSpooler } from '../printing/spooler/windows-spooler';
import type { Resources } from '../resources';
import type { Door } from '../sealing/door';
import type { Sealing } from '../sealing/sealing';
import type { ServerDoor } from '../server/server-door';
import type { SettingsFile } from '../settings/settings-file';
import { systemDialogs } from './dialogs';
import { systemOpener } from './opener';
import { programHere } from './program-here';

export type Parts = {
  readonly resources: Resources;
  /** Absolute: the data folder. */
  readonly data: string;
  readonly settings: SettingsFile;
  readonly worker: PaperWorker;
  readonly window: () => BrowserWindow | null;
  readonly handed: HandedFiles;
  readonly log: LogBook;
  readonly lock: Lock;
  readonly sealing: Sealing;
  readonly door: Promise<Outcome<Door>>;
  readonly backups: Backups;
  readonly batches: BatchesAtWork;
  readonly server: ServerDoor;
  readonly outside: Outside;
};

/** All but the store, which takes longer to open. */
export function buildMachine(parts: Parts): Omit<Machine, 'store'> {
  const { resources, data, settings, worker, window, handed, log, lock, backups } = parts;
  const { batches, sealing, door, server, outside } = parts;
  return {
    worker,
    settings,
    dialogs: systemDialogs(window, () => settings.get().language),
    opener: systemOpener(resources.docs),
    outside,
    spooler: process.platform === 'win32' ? windowsSpooler(__filename) : cupsSpooler,
    examples: once(() => readExamples(resources.examples)),
    photographs: join(data, 'photographs'),
    keys: join(data, 'keys'),
    backups,
    batches,
    lock,
    sealing,
    door,
    server,
    version: app.getVersion(),
    program: programHere({ resources, handed, log, data }),
    now: () => new Date(),
  };
}
