// Cold starts: each contestant's first paper, from the start of its process to its end, measured from outside.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOut, root } from '../folders.mjs';
import { ConsoleFault } from '../say.mjs';
import { processArguments } from './race.mjs';
import { idOf } from './workloads/invented-names.mjs';

/** Our own command line makes both formats and compares their words, where a peer makes one. */
export const bothFormats = { name: 'Pilin, both formats, words compared', module: 'pilin', format: 'pdf,docx' };

/** @returns for each contestant `{name, milliseconds: [], cpuMilliseconds: []}`; rounds are interleaved */
export function measureCold({ contestants, workload, rounds, say }) {
  const rows = contestants.map((contestant) => ({
    ...contestant,
    milliseconds: [],
    cpuMilliseconds: [],
    words:
      contestant.module === 'pilin' ? commandLine(workload, contestant.format) : processArguments(contestant, workload),
  }));
  for (let round = -1; round < rounds; round++) {
    for (const row of rows) {
      const { milliseconds, cpuMilliseconds } = runOnce(row.words);
      if (round < 0) continue;
      row.milliseconds.push(milliseconds);
      row.cpuMilliseconds.push(cpuMilliseconds);
    }
    if (round >= 0) say(`cold: round ${round + 1} of ${rounds}`);
  }
  return rows;
}

function commandLine({ folder }, format) {
  const pilin = inOut('bench', 'pilin', 'pilin.cjs');
  const options = ['--office', join(folder, 'office.json'), '--format', format, '--out', join(folder, 'out', 'cold')];
  const paper = ['--paper', 'order-to-correct', '--date', '2026-10-23', '--ready'];
  return [pilin, 'draft', join(folder, 'cases', `${idOf(0)}.json`), ...paper, ...options];
}

export function runOnce(words) {
  const cpu = childrenCpuMilliseconds();
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  const milliseconds = performance.now() - began;
  if (status !== 0) throw new ConsoleFault(`${words.join(' ')}\n${stderr}`);
  return { milliseconds, cpuMilliseconds: childrenCpuMilliseconds() - cpu };
}

/** Processor time of all ended children, where /proc tells; in steps of 10 ms. */
function childrenCpuMilliseconds() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return Number.NaN;
  }
}
