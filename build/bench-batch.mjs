// `npm run bench:batch`: a list of many parties through `pilin batch` in one go, with its memory and pace while it runs; and
// issued papers, which take a number each. Writes docs/benchmarks-batch.md and its curve.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { curvePicture } from './bench/curve-picture.mjs';
import { machine } from './bench/versions.mjs';
import { ensureBundles } from './build.mjs';
import { inOut, inRoot, root } from './folders.mjs';
import { runScript, say } from './say.mjs';
import { setUp } from './setup.mjs';

const sampleMs = 1000;
const [papersAsked = '10000', issuedAsked = '500'] = process.argv.slice(2);
const like = 'examples/cases/pinghu-over-window-first.json';
const common = 'basis,act-time,place,act-facts,inspection-time,finding,officers,correction,education';
const heads = '店铺名称,英文名称,统一社会信用代码,经营者,经营者英文,职务,职务（英文）,地址,英文地址,电话,行政区划';

await runScript(async () => {
  await setUp();
  await ensureBundles(['command-line', 'paper-worker']);
  const work = mkdtempSync(join(tmpdir(), 'pilin-bench-batch-'));
  try {
    const files = await run(work, Number(papersAsked), [
      '--paper',
      'order-to-correct',
      '--out',
      join(work, 'out'),
      '--ready',
    ]);
    const issued = await run(work, Number(issuedAsked), ['--paper', 'order-to-correct', '--issue', '--who', '内勤']);
    report(files, issued);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});

/** @returns what it came to, and `samples` of `[rows done, MB resident]` */
async function run(work, count, wish) {
  const list = join(work, `list-${count}.csv`);
  writeFileSync(list, `${heads}\n${Array.from({ length: count }, (_, at) => row(at + 1)).join('\n')}\n`);
  const data = join(work, `data-${count}-${wish.includes('--issue') ? 'issue' : 'files'}`);
  const args = ['batch', list, '--data', data, '--office', 'examples/office.json', '--like', like, '--common', common];
  const words = [...args, '--date', '2026-10-20', ...wish, '--json'];
  say(`pilin batch over ${count} parties${wish.includes('--issue') ? ', issued' : ''}`);
  const child = spawn(process.execPath, [inOut('command-line', 'pilin.cjs'), ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const samples = [];
  let done = 0;
  let last = '';
  child.stderr.on('data', (bytes) => {
    const [, at] = /(\d+)\/\d+\s*$/.exec(String(bytes)) ?? [];
    if (at !== undefined) done = Number(at);
  });
  child.stdout.on('data', (bytes) => {
    last = (last + bytes).slice(-4000);
  });
  const started = performance.now();
  const watch = setInterval(() => {
    const megabytes = memoryOf(child.pid);
    if (megabytes !== null) samples.push([done, megabytes, (performance.now() - started) / 1000]);
  }, sampleMs);
  const status = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  const end = JSON.parse(last.trim().split('\n').at(-1));
  if (status !== 0) throw new Error(`pilin batch ended with ${status}: ${last}`);
  return { count, samples, end, seconds: end.seconds };
}

/** Resident, in MB: everything that the process and its threads hold. Null once it is gone. */
function memoryOf(pid) {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

function row(n) {
  const number = 9000 + n;
  return [
    `新埭镇第${n}水果店`,
    `Fruit Shop No. ${n}; Xindai Town`,
    creditCode(n),
    '陈丽娟',
    'Chen Lijuan',
    '经营者',
    'Owner',
    `浙江省平湖市新埭镇平兴公路${number}号`,
    `No. ${number} Pingxing Highway; Xindai Town; Pinghu; Zhejiang`,
    '0573-00001028',
    '330482',
  ].join(',');
}

/** An invented shop's, with sound check characters (GB 32100-2015, GB 11714). */
function creditCode(n) {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const body = `M${String(n).padStart(7, '0')}`;
  const inner = [...body].reduce((sum, one, at) => sum + [3, 7, 9, 10, 5, 8, 4, 2][at] * Number.parseInt(one, 36), 0);
  const rest = 11 - (inner % 11);
  const first = `92330482${body}${rest === 10 ? 'X' : rest === 11 ? '0' : rest}`;
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  const sum = weights.reduce((total, weight, at) => total + weight * alphabet.indexOf(first[at]), 0);
  return `${first}${alphabet[(31 - (sum % 31)) % 31]}`;
}

function report(files, issued) {
  mkdirSync(inRoot('docs', 'pictures'), { recursive: true });
  const curve = thinned(files.samples).map(([done, megabytes]) => [done, Math.round(megabytes)]);
  const picture = curvePicture({
    title: `Memory of one batch of ${files.count} papers`,
    xLabel: 'rows done',
    yLabel: 'MB resident',
    series: [{ name: 'pilin batch', points: curve }],
  });
  writeFileSync(inRoot('docs', 'pictures', 'batch-memory.svg'), picture);
  writeFileSync(inRoot('docs', 'benchmarks-batch.md'), page(files, issued));
  say('docs/benchmarks-batch.md');
}

function thinned(samples) {
  const each = Math.max(1, Math.floor(samples.length / 40));
  return samples.filter((_, at) => at % each === 0);
}

function page(files, issued) {
  const rows = [
    tableRow('papers as files (PDF and DOCX, words compared)', files),
    tableRow('issued papers (numbered, frozen)', issued),
  ];
  return `# Batches, measured

Made by \`npm run bench:batch -- ${files.count} ${issued.count}\` in one run; ${machine()} The machine was shared, so take the rates as lower bounds.

A list of parties (CSV) for one matter goes through \`pilin batch\`: each row becomes a case in the data folder (durably, with its
history), then its papers: an order to correct in both languages, checked as for signature, PDF and DOCX set and their words
compared. Issued papers take a number from the register each, are frozen with their copies and entered in the register of first
violations, in the order of the rows.

| what | rows | seconds | rows a second | first tenth, rows a second | last tenth, rows a second | MB resident at a tenth of it | half | end | peak |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

![Memory while the rows are done](pictures/batch-memory.svg)

Resident memory is that of the whole process with its paper threads. What grows with the rows are the list of cases and the plan
of the batch; papers are written and forgotten one by one. Of issued papers the register of numbers and that of first violations are one
file each, written anew for every number, so their rate falls with the numbers of one year: that is the price of a register that
survives a power cut at any instant. An office that issues tens of thousands in one series keeps them on a server.
`;
}

function tableRow(what, { count, samples, seconds }) {
  const at = (share) => samples.find(([done]) => done >= count * share) ?? samples.at(-1) ?? [0, 0, 0];
  const mb = ([, megabytes]) => Math.round(megabytes);
  const rate = (from, to) => {
    const [a, b] = [at(from), at(to)];
    return b[2] > a[2] ? ((b[0] - a[0]) / (b[2] - a[2])).toFixed(1) : '–';
  };
  const peak = Math.round(Math.max(0, ...samples.map(([, megabytes]) => megabytes)));
  const ends = [mb(at(0.1)), mb(at(0.5)), mb(samples.at(-1) ?? [0, 0]), peak];
  return `| ${[what, count, seconds.toFixed(0), (count / seconds).toFixed(1), rate(0, 0.1), rate(0.9, 1), ...ends].join(' | ')} |`;
}
