// Answers the window about the encryption of the data folder in the settings.
import { basename } from 'node:path';
import { recoverySheet } from '../../../templates/sealing/recovery-sheet';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { sealingChannels } from '../../contract/sealing-channels';
import type { FunctionsOf } from '../../contract/table';
import { dayOf } from '../clock';
import type { Desk } from '../desk';
import { orFileFault, saveFile } from '../write-out';
import { weakPassphrase } from './door-handlers';
import { plainCopies, removePlainCopies } from './plain-copies';

type Handlers = FunctionsOf<typeof sealingChannels>;
type Names = Exclude<keyof Handlers, 'seal:door' | 'seal:open' | 'seal:recover' | 'seal:give-up'>;

export function sealingHandlers(desk: Desk): Pick<Handlers, Names> {
  const { sealing, backups } = desk;
  return {
    'seal:state': () =>
      onFiles(async () => {
        const state = await sealing.state();
        if (!state.ok) return state;
        const plain = state.value.on ? await plainCopies(desk) : { backups: 0, folders: 0 };
        return done({ ...state.value, plain });
      }),
    'seal:prepare': ({ kind, passphrase }) => onFiles(() => prepare(desk, kind, passphrase)),
    'seal:sheet': () => writeSheet(desk),
    'seal:confirm': ({ group }) =>
      onFiles(async () => {
        const waits = await waitsForRestore(desk);
        if (waits !== null) return waits;
        const confirmed = await sealing.confirm(group);
        if (!confirmed.ok) return confirmed;
        if (confirmed.value.restart) backups.restart();
        return done({ right: confirmed.value.right });
      }),
    'seal:change': ({ current, passphrase }) =>
      onFiles(async () => weakPassphrase(passphrase) ?? (await sealing.change(current, passphrase))),
    'seal:off': ({ current }) =>
      onFiles(async () => {
        const waits = await waitsForRestore(desk);
        if (waits !== null) return waits;
        const tried = await sealing.switchOff(current);
        if (tried.ok && tried.value.right) backups.restart();
        return tried;
      }),
    'seal:remove-plain': () => onFiles(() => removePlainCopies(desk)),
  };
}

async function onFiles<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const outcome = await orFileFault('encryption-not-saved', work);
  return outcome.ok ? outcome.value : outcome;
}

async function prepare({ sealing }: Desk, kind: 'on' | 'recovery', passphrase: string) {
  if (kind === 'on') {
    const weak = weakPassphrase(passphrase);
    if (weak !== null) return weak;
    const prepared = await sealing.prepareOn(passphrase);
    return prepared.ok ? done({ right: true, waitMs: 0, ask: prepared.value.ask }) : prepared;
  }
  const made = await sealing.prepareRecovery(passphrase);
  if (!made.ok) return made;
  const { prepared, tried } = made.value;
  return done({ ...tried, ask: prepared?.ask ?? null });
}

const title = { zh: '恢复单存放到', en: 'Save the recovery sheet' };

/** To be printed; what it was saved as is best removed afterwards, which the sheet says. */
async function writeSheet(desk: Desk): ReturnType<Handlers['seal:sheet']> {
  const prepared = desk.sealing.waiting();
  if (prepared === null) return nothingPrepared;
  const office = await desk.office.need();
  if (!office.ok) return office;
  const { file, groups } = prepared;
  const paper = recoverySheet({ office: office.value, groups, keyId: file.id, date: dayOf(desk.now()) });
  const printed = await desk.worker.ask('sheet', office.value, { paper });
  if (!printed.ok) return printed;
  const wish = { title, name: `recovery-${file.id.slice(0, 4)}.pdf`, bytes: () => printed.value.pdf };
  const saved = await saveFile(desk, wish);
  if (!saved.ok) return saved;
  if (saved.value === null) return done({ cancelled: true, file: null, name: '' });
  return done({ cancelled: false, file: desk.exported.add(saved.value), name: basename(saved.value) });
}

/** Two folders that wait to take one place would be one too many. */
async function waitsForRestore({ backups }: Desk): Promise<Outcome<never> | null> {
  return (await backups.restoreWaits()) ? restoreFirst : null;
}

const restoreFirst = failed(
  'restore-waits',
  '有恢复的数据正等待启用，加密状态没有改变。请先重新启动程序，完成恢复。',
  'Restored data wait to be used; the encryption was not changed. Start the program again first.',
);
const nothingPrepared = failed(
  'recovery-not-prepared',
  '没有待打印的恢复单。请重新开始。',
  'There is no recovery sheet to print. Begin again.',
);
