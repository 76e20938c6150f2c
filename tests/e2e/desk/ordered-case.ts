// A case whose order to correct was made nine days ago and whose time limit passed five days ago, whatever day it is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplesFolder } from '../example-files';
import type { OpenDesk } from '../open-desk';
import { ask } from './ask';

type Data = { [field: string]: unknown };

const dayMs = 86_400_000;
const dayAgo = (days: number): string => new Date(Date.now() + 8 * 3_600_000 - days * dayMs).toISOString().slice(0, 10);

/** The example's days, moved so that its act was ten days ago. */
function movedExample(): Data {
  const text = readFileSync(join(examplesFolder, 'cases', 'pinghu-over-window-first.json'), 'utf8');
  const [, actOn = ''] = /"from": "(\d{4}-\d{2}-\d{2})/.exec(text) ?? [];
  const byMs = Date.parse(dayAgo(10)) - Date.parse(actOn);
  const move = (day: string): string => new Date(Date.parse(day) + byMs).toISOString().slice(0, 10);
  return JSON.parse(text.replaceAll(/\b\d{4}-\d{2}-\d{2}(?=[T"])/g, move)) as Data;
}

/** @param folder to which the order is exported @returns the id of the case */
export async function orderedCase({ app, page }: OpenDesk, folder: string): Promise<string> {
  const { draft } = await ask(page, 'draft:create', { copyOf: null });
  const { id } = draft;
  const example = movedExample();
  const correction = { ...(example.correction as Data), immediately: false, deadline: `${dayAgo(5)}T17:00:00+08:00` };
  delete (correction as Data).reinspection;
  const grounds = { first: 'unknown', harm: 'unknown', corrected: 'unknown', fault: 'unknown', leg: null };
  const data = { ...example, id, correction, grounds } as never;
  await ask(page, 'draft:save', { draft: { ...draft, case: data }, expected: draft.updatedAt });
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);
  const choice = { kind: 'order-to-correct', language: 'zh', layout: 'stacked', date: dayAgo(9) } as const;
  const subject = { of: 'case', id, case: data, rewording: {} } as const;
  await ask(page, 'paper:export', { subject, choices: [choice], formats: ['pdf'], ready: true });
  return id;
}
