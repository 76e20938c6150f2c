// Pilin itself: its command line, called as `pilin draft` and `pilin report` are, in one warm process. The whole way:
// files read and judged, checks of a ready paper, composing, typesetting, writing with flush to disk.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inOut } from '../../folders.mjs';
import { idOf } from '../workloads/invented-names.mjs';

const { main } = createRequire(inOut('bench', 'pilin', 'main.cjs'))('./main.cjs');

export async function open({ workload, folder, format, out }) {
  const common = ['--office', join(folder, 'office.json'), '--ready', '--format', format, '--out', out];
  return {
    makeAll: async (numbers) =>
      workload === 'notice' ? notices(numbers, folder, common) : reports(numbers, folder, common),
  };
}

async function notices(numbers, folder, common) {
  const files = numbers.map((number) => join(folder, 'cases', `${idOf(number)}.json`));
  // One thread, as its peers: what several do is measured in the batches.
  const paper = ['--paper', 'order-to-correct', '--date', '2026-10-23', '--threads', '1'];
  return run(['draft', ...files, ...paper, ...common]);
}

async function reports(numbers, folder, common) {
  const made = [];
  for (const number of numbers) {
    const operation = join(folder, 'operations', `${number}.json`);
    const cases = ['--cases', join(folder, 'cases', String(number)), '--language', 'zh', '--date', '2026-11-23'];
    made.push(...(await run(['report', operation, ...cases, ...common])));
  }
  return made;
}

/** @returns paths of the files that it names */
async function run(words) {
  const made = [];
  let said = '';
  const terminal = {
    out: (line) => made.push(line.replace(/ \(\d+ .*$/, '')),
    err: (text) => {
      said += text;
    },
    screenColumns: null,
  };
  const status = await main(words, terminal);
  if (status !== 0) throw new Error(`pilin ${words[0]} ended with ${status}: ${said.slice(-600)}`);
  return made;
}
