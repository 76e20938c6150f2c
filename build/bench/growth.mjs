// How cost grows: reports of more and more cases, and batches of more and more notices with the memory they take.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOut, root } from '../folders.mjs';
import { ConsoleFault } from '../say.mjs';
import { prepareReports } from './prepare.mjs';
import { race } from './race.mjs';
import { quantile } from './statistics.mjs';
import { idOf } from './workloads/invented-names.mjs';

/** @returns for each size `{cases, pages, results}`, results as of a race */
export async function measureReportSizes({ work, sizes, contestants, rounds, roundMs, say }) {
  const measured = [];
  for (const cases of sizes) {
    const workload = await prepareReports(join(work, `report-${cases}`), 4, cases);
    const results = await race({ contestants, workload, rounds, roundMs, onMade: () => {}, say: () => {} });
    measured.push({ cases, pages: pagesOf(join(workload.folder, 'limit.pdf')), results });
    say(`reports of ${cases} cases`);
  }
  return measured;
}

/** Pages of a PDF of Pilin's own. */
function pagesOf(file) {
  const [, count = '0'] = /\/Type \/Pages[^>]*?\/Count (\d+)/s.exec(readFileSync(file, 'latin1')) ?? [];
  return Number(count);
}

/**
 * Whole runs of the command line over many notices.
 * @param {{sizes: number[], workers: number[]}} asked every size is run with every number of workers
 * @returns for each run `{papers, workers, milliseconds: [], peakMegabytes}`; rounds are interleaved
 */
export async function measureBatches({ workload, sizes, workers, rounds, formats, say }) {
  const rows = sizes.flatMap((papers) =>
    workers.map((count) => ({ papers, workers: count, milliseconds: [], peaks: [] })),
  );
  for (let round = 0; round < rounds; round++) {
    for (const row of rows) {
      const { milliseconds, peakMegabytes } = await runBatch(workload, row, formats);
      row.milliseconds.push(milliseconds);
      row.peaks.push(peakMegabytes);
    }
    say(`batches: round ${round + 1} of ${rounds}`);
  }
  return rows.map(({ peaks, ...row }) => ({ ...row, peakMegabytes: quantile(peaks, 1) }));
}

function runBatch({ folder }, { papers, workers }, formats) {
  const files = Array.from({ length: papers }, (_, number) => join(folder, 'cases', `${idOf(number)}.json`));
  const options = ['--office', join(folder, 'office.json'), '--format', formats, '--threads', `${workers}`];
  const paper = [
    '--paper',
    'order-to-correct',
    '--date',
    '2026-10-23',
    '--ready',
    '--out',
    join(folder, 'out', 'batch'),
  ];
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [inOut('bench', 'pilin', 'pilin.cjs'), 'draft', ...files, ...paper, ...options],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'ignore'],
    },
  );
  let peakMegabytes = 0;
  const watch = setInterval(() => {
    peakMegabytes = Math.max(peakMegabytes, highWater(child.pid));
  }, 50);
  return new Promise((resolve, reject) => {
    child.once('exit', (status) => {
      clearInterval(watch);
      if (status === 0) resolve({ milliseconds: performance.now() - began, peakMegabytes });
      else reject(new ConsoleFault(`a batch of ${papers} papers ended with ${status}`));
    });
  });
}

/** The most memory a process has had so far, MB; 0 where /proc tells nothing. */
function highWater(pid) {
  try {
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return 0;
  }
}
