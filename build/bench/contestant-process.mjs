// The process of one contestant: makes papers when it is told to, writes them to disk and says how long that took.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Told on the command line, so that a cold start needs no one to talk to. */
const { module, workload, format, folder, out, once } = JSON.parse(process.argv[2] ?? '{}');
mkdirSync(out, { recursive: true });
const { open } = await import(`./contestants/${module}.mjs`);
const contestant = await open({ workload, folder, format, out });

/** @returns the files written, in the order of `numbers` */
async function makeAll(numbers) {
  if (contestant.makeAll !== undefined) return contestant.makeAll(numbers);
  const files = [];
  for (const number of numbers) {
    const file = join(out, `${number}.${format}`);
    writeFileSync(file, await contestant.make(number));
    files.push(file);
  }
  return files;
}

async function round(numbers) {
  const cpu = process.cpuUsage();
  const began = performance.now();
  const files = await makeAll(numbers);
  const milliseconds = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / files.length;
  return { milliseconds, cpuMilliseconds: (user + system) / 1000, bytes, files };
}

/** Highest resident memory of this process and of those it started, MB; where /proc tells. */
function peakMegabytes(pid = 'self') {
  try {
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    const children = readFileSync(`/proc/${pid}/task/${pid === 'self' ? process.pid : pid}/children`, 'utf8').trim();
    const started = children === '' ? [] : children.split(' ');
    return started.reduce((sum, child) => sum + peakMegabytes(child), Number(kilobytes) / 1024);
  } catch {
    // A child that has just ended.
    return 0;
  }
}

if (once === true) {
  await makeAll([0]);
  await contestant.close?.();
} else {
  process.on('message', async ({ numbers, end }) => {
    if (end) {
      await contestant.close?.();
      process.exit(0);
    }
    try {
      process.send({ ...(await round(numbers)), peakMegabytes: peakMegabytes() });
    } catch (error) {
      process.send({ error: String(error?.stack ?? error) });
    }
  });
  process.send({ ready: true });
}
