// `pilin bundle accept`: takes a verified bundle into a data folder, under the folder's own lock and into its ledger; or
// unpacks it into a folder of its own with --out.
import { join } from 'node:path';
import type { Taken } from '../../../templates/bundle/ledger';
import type { Office } from '../../../templates/office/office';
import { readNeighbours } from '../../bundles/keys/neighbours';
import { refusalOf } from '../../bundles/verify-bundle';
import { done, type Fault, type Outcome } from '../../contract/outcome';
import { acceptBundle } from '../../exchange/accept-bundle';
import { acceptors } from '../../exchange/acceptors/acceptors';
import { type Arrived, dismiss, receiveFile } from '../../exchange/arrived';
import type { Hall, Subject } from '../../exchange/hall';
import type { Choice } from '../../exchange/plan';
import { dataDisk } from '../../store/disk/data-disk';
import { openStore } from '../../store/open-store';
import type { Store } from '../../store/store-port';
import { type ExitStatus, exitStatus } from '../exit-status';
import { loadOffice } from '../load';
import { officeOfFolder } from '../office-of-folder';
import { type Request, requestFault } from '../request';
import { faultFinding, refuse, type Tell, tellFindings } from '../tell';
import { unlockData } from '../unlock-data';
import type { Verb } from './bundle';
import { unpackCommand } from './unpack';
import { passphraseOf } from './verify';

export const acceptCommand: Verb = async (request, files, tell) => {
  const [file] = files;
  if (file === undefined) return refuse(tell, fileMissing);
  const into = request.value('into');
  if (into === undefined) {
    return request.has('out') ? unpackCommand(request, files, tell) : refuse(tell, whereMissing);
  }
  const who = request.value('who')?.trim() ?? '';
  if (who === '') return refuse(tell, whoMissing);
  const office = request.value('office');
  const given = office === undefined ? null : await loadOffice(office);
  if (given !== null && !given.ok) {
    tellFindings(tell, given.findings, { file: office ?? '' });
    return exitStatus.inputAtFault;
  }
  const folder = await unlockData(into, request.value('data-passphrase-file'));
  if (!folder.ok) return told(folder.fault, tell, file);
  const store = await openStore(folder.value, { create: given !== null });
  if (!store.ok) return told(store.fault, tell, file);
  try {
    const hall = await hallOf(store.value, folder.value, given?.value ?? null, request, who);
    return hall.ok ? await acceptInto(hall.value, file, request, tell) : told(hall.fault, tell, file);
  } finally {
    await store.value.close();
  }
};

async function hallOf(
  store: Store,
  folder: string,
  given: Office | null,
  request: Request,
  by: string,
): Promise<Outcome<Hall>> {
  const office = await officeOfFolder(store, given);
  if (!office.ok) return office;
  const keys = request.value('keys') ?? join(folder, 'keys');
  const act = { at: new Date().toISOString(), by };
  return done({ store, office: office.value, keys, photographs: join(folder, 'photographs'), act });
}

async function acceptInto(hall: Hall, file: string, request: Request, tell: Tell): Promise<ExitStatus> {
  const neighbours = await readNeighbours(dataDisk, hall.keys);
  if (!neighbours.ok) return told(neighbours.fault, tell, file);
  const passphrase = (await passphraseOf(request)) ?? null;
  const { arriving } = hall.store.exchange;
  const arrived = await receiveFile(file, { arriving, id: 'accept', neighbours: neighbours.value, passphrase });
  try {
    const { standing, manifest, fingerprint, sender } = arrived;
    if (standing !== 'known') throw refusalOf(standing, manifest, fingerprint, sender);
    const looked = await acceptors[manifest.purpose].look(arrived, hall);
    if (!looked.ok) return told(looked.fault, tell, file);
    const accepted = await acceptBundle(arrived, hall, choicesOf(looked.value, request));
    if (!accepted.ok) return told(accepted.fault, tell, file);
    const { entry, evidence, entries, again } = accepted.value;
    const { id, purpose, taken } = entry;
    tellAccepted(tell, arrived, { type: 'accepted', file, id, purpose, taken, evidence, entries, again });
    return exitStatus.done;
  } finally {
    await dismiss(arrived);
  }
}

/** The same for each subject of the bundle; left out, each is taken as usual. */
function choicesOf(subjects: readonly Subject[], request: Request): readonly Choice[] {
  const [take, into] = [request.value('as'), request.value('case') ?? null];
  if (take === undefined && into === null) return [];
  return subjects.map(({ of, takes }) => {
    const usual = takes.find((one) => (into === null ? one.usual : one.needsCase)) ?? takes[0];
    return { of, take: take ?? usual?.take ?? '', into };
  });
}

type Line = {
  readonly type: string;
  readonly file: string;
  readonly id: string;
  readonly purpose: string;
  readonly taken: readonly Taken[];
  readonly evidence: number;
  readonly entries: number;
  readonly again: boolean;
};

function tellAccepted({ terminal, json }: Tell, { fingerprint, manifest }: Arrived, line: Line): void {
  if (json) {
    terminal.out(JSON.stringify({ ...line, fingerprint, from: manifest.from }));
    return;
  }
  const state = line.again ? '此前已接收 accepted before' : '已接收 accepted';
  terminal.out(`${line.id} · ${line.purpose} · ${manifest.from.name.zh} · ${state}`);
  for (const { of, take, id, into } of line.taken) terminal.out(`  ${of} ${take} ${id ?? into ?? ''}`.trimEnd());
}

/** What a check of the bundle refuses is refused (3); what was asked wrongly or can't be written is the input's fault. */
function told(fault: Fault, tell: Tell, file: string): ExitStatus {
  tellFindings(tell, [faultFinding(fault)], { file });
  const isRefused = /^(bundle|receipt|evidence)-/.test(fault.code) && fault.code !== 'bundle-file-fault';
  return isRefused ? exitStatus.refused : exitStatus.inputAtFault;
}

const fileMissing = requestFault('file-missing', 'FILE.pilin', {
  zh: 'bundle accept 需要一个移送包文件（FILE.pilin）。',
  en: 'bundle accept needs a bundle (FILE.pilin).',
});
const whereMissing = requestFault('option-missing', '--into', {
  zh: '请用 --into DIR 写明接收到哪个数据文件夹，或者用 --out DIR 只解包到文件夹。',
  en: 'Name the data folder that takes it in with --into DIR, or a folder to unpack it to with --out DIR.',
});
const whoMissing = requestFault('option-missing', '--who', {
  zh: '请用 --who 写明接收人，台账须记载。',
  en: 'Say who accepts it with --who; the ledger names that person.',
});
