// A process that goes on with the batch of a data folder until it is done or killed, and says on stdout how far it is.
import { writeSync } from 'node:fs';
import { crewHere } from '../../electron/command-line/batch/crew-here';
import { deskOn } from '../../electron/command-line/batch/desk-here';
import { BatchesAtWork } from '../../electron/handlers/batch/batches-at-work';
import { finishIssued } from '../../electron/handlers/issued/finish-issued';
import { openStore } from '../../electron/store/open-store';
import { mortalDisk } from '../store/crash/mortal-disk';
import { randomFrom } from '../store/crash/random';

const [folder = '', seed = '0', calls = '0'] = process.argv.slice(2);
const say = (line: object): void => {
  writeSync(1, `${JSON.stringify(line)}\n`);
};
const giveUp = (failed: unknown): never => {
  say({ failed: String(failed) });
  return process.exit(1);
};

const opened = await openStore(folder, { disk: mortalDisk(Number(calls), randomFrom(Number(seed))) });
if (!opened.ok) giveUp(opened.fault.code);
else {
  const store = opened.value;
  const desk = deskOn(store, folder, '内勤');
  await finishIssued(desk);
  const batches = new BatchesAtWork(crewHere(), giveUp);
  batches.hear(({ state, counts }) => say({ state, counts }));
  const listed = await store.batches.list();
  const open = listed.ok ? listed.value.batches.find(({ end }) => end === null) : undefined;
  const begun = open && (await batches.goOn(desk, open.id, false));
  if (begun && !begun.ok) giveUp(begun.fault.code);
  await batches.settled();
  say({ ended: true });
  await store.close();
}
