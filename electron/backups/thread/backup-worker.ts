// The thread of backups: one deed after the other, so that no two write one place; saving and the window never wait.
import { parentPort, workerData } from 'node:worker_threads';
import { bugPlaces } from '../../contract/bug-places';
import type { Outcome } from '../../contract/outcome';
import { takeKeys } from '../../store/disk/data-disk';
import { type DeedName, work } from './work';

export type Request = { readonly number: number; readonly name: DeedName; readonly wish: unknown };
export type Reply = { readonly number: number } & ({ readonly outcome: Outcome<unknown> } | { readonly bug: string });

takeKeys(workerData);

let before: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (request: Request) => {
  before = before.then(async () => parentPort?.postMessage(await answer(request)));
});

async function answer({ number, name, wish }: Request): Promise<Reply> {
  try {
    const deed = work[name] as (wish: unknown) => Promise<Outcome<unknown>>;
    return { number, outcome: await deed(wish) };
  } catch (bug) {
    return { number, bug: bugPlaces(bug) };
  }
}
