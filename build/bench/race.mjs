// The race: all contestants stand ready in their own processes and take turns, round by round, so that a slow minute
// of the machine falls on all of them.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const processFile = fileURLToPath(new URL('contestant-process.mjs', import.meta.url));
/** What a just-in-time compiler has seen by then it has compiled, as far as it will. */
const warmPapers = { notice: 60, report: 8 };

/**
 * @param {{contestants: object[], workload: object, rounds: number, roundMs: number,
 *   onMade: (contestant, file) => void, say: (line) => void}} race
 * @returns for each contestant `{...contestant, rounds: [{papers, milliseconds, cpuMilliseconds, bytes}],
 *   peakMegabytes, fault}`
 */
export async function race({ contestants, workload, rounds, roundMs, onMade, say }) {
  const runners = [];
  for (const contestant of contestants) runners.push(await start(contestant, workload));
  for (const runner of runners) {
    await warm(runner, roundMs, onMade);
    say(`${workload.kind}: ${runner.contestant.name} is warm (${runner.count} papers a round)`);
  }
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? runners : [...runners].reverse();
    for (const runner of order) await turn(runner);
    say(`${workload.kind}: round ${round + 1} of ${rounds}`);
  }
  for (const { child } of runners) if (child.connected) child.send({ end: true });
  return runners.map(({ contestant, results, fault }) => ({
    ...contestant,
    rounds: results,
    peakMegabytes: Math.max(0, ...results.map((one) => one.peakMegabytes)),
    fault,
  }));
}

/** What a contestant's process is told on its command line. */
export function briefOf({ module, format }, { kind, folder }, once = false) {
  return JSON.stringify({
    module,
    workload: kind,
    format,
    folder,
    out: join(folder, 'out', `${module}-${format}`),
    once,
  });
}

export function processArguments(contestant, workload) {
  return [processFile, briefOf(contestant, workload, true)];
}

async function start(contestant, workload) {
  const child = fork(processFile, [briefOf(contestant, workload)], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const runner = { contestant, workload, child, results: [], next: 0, count: 0, fault: null };
  await answer(child).catch((error) => {
    runner.fault = error.message;
  });
  return runner;
}

function answer(child) {
  return new Promise((resolve, reject) => {
    const onMessage = (message) => {
      child.off('exit', onExit);
      if (message.error === undefined) resolve(message);
      else reject(new Error(message.error));
    };
    const onExit = (status) => {
      child.off('message', onMessage);
      reject(new Error(`its process ended with ${status}`));
    };
    child.once('message', onMessage);
    child.once('exit', onExit);
  });
}

/** One paper, whose words are checked, then batches until it is warm; the last says how many papers fill a round. */
async function warm(runner, roundMs, onMade) {
  const { kind, papers } = runner.workload;
  const most = Math.max(1, Math.floor(papers / 8));
  const first = await make(runner, 1);
  if (first === null) return;
  onMade(runner.contestant, first.files[0]);
  let spent = first.milliseconds;
  for (let count = 1; ; ) {
    const batch = await make(runner, count);
    if (batch === null) return;
    spent += batch.milliseconds;
    const fitting = Math.max(1, Math.min(most, Math.round((roundMs * count) / batch.milliseconds)));
    runner.count = fitting;
    if (runner.next >= warmPapers[kind] || spent > roundMs * 12) return;
    count = Math.min(fitting, count * 4);
  }
}

async function turn(runner) {
  if (runner.fault !== null) return;
  const result = await make(runner, runner.count);
  if (result !== null) runner.results.push({ papers: runner.count, ...result, files: undefined });
}

async function make(runner, count) {
  if (runner.fault !== null) return null;
  const { papers } = runner.workload;
  const numbers = Array.from({ length: count }, (_, at) => (runner.next + at) % papers);
  runner.next += count;
  const asked = answer(runner.child);
  runner.child.send({ numbers });
  return asked.catch((error) => {
    runner.fault = error.message;
    return null;
  });
}
