// The data folder as the command line works on it: opened under its own lock, with the office it has, or one that is given.
import { join } from 'node:path';
import { done, type Outcome } from '../../contract/outcome';
import { CasesAtHand } from '../../handlers/cases-at-hand';
import type { PaperDesk } from '../../handlers/desk';
import { OfficeAtHand } from '../../handlers/office-at-hand';
import { OwnSaves } from '../../handlers/own-saves';
import type { PaperWorker } from '../../paper-worker/questions';
import { defaultSettings } from '../../settings/settings-file';
import { openStore } from '../../store/open-store';
import type { Store } from '../../store/store-port';
import { programVersion } from '../backup/program-version';
import { loadOffice } from '../load';
import { officeOfFolder } from '../office-of-folder';
import type { Request } from '../request';
import { unlockData } from '../unlock-data';

export type DeskHere = { readonly desk: PaperDesk; readonly close: () => Promise<void> };

/** @param request whose --data is the folder, --office the office of a new one, --who the person who does it */
export async function deskHere(request: Request): Promise<Outcome<DeskHere>> {
  const file = request.value('office');
  const given = file === undefined ? null : await loadOffice(file);
  if (given !== null && !given.ok) return { ok: false, fault: given.findings[0] ?? noOffice };
  const unlocked = await unlockData(request.value('data') ?? '', request.value('passphrase-file'));
  if (!unlocked.ok) return unlocked;
  const folder = unlocked.value;
  const store = await openStore(folder, { create: given !== null });
  if (!store.ok) return store;
  const close = () => store.value.close();
  const office = await officeOfFolder(store.value, given?.value ?? null);
  if (office.ok) return done({ desk: deskOn(store.value, folder, request.value('who')?.trim() ?? ''), close });
  await close();
  return office;
}

/** @param folder absolute, of the data. @param who the person who does it, "" where nobody is named */
export function deskOn(store: Store, folder: string, who: string): PaperDesk {
  const settings = { ...defaultSettings, who };
  return {
    store,
    // Papers of a batch are set by its crew; nothing else is asked for here.
    worker: nobody,
    settings: { get: () => settings, save: async () => undefined },
    photographs: join(folder, 'photographs'),
    version: programVersion,
    now: () => new Date(),
    office: new OfficeAtHand(store),
    cases: new CasesAtHand(store),
    ownSaves: new OwnSaves(),
  };
}

const nobody: PaperWorker = {
  ask: () => Promise.reject(new Error('a batch asks its own crew')),
};

const noOffice = {
  code: 'office-unreadable',
  sentence: { zh: '单位设置文件无法读取。', en: 'The office file cannot be read.' },
};
