// `npm run bench`: how long papers take, from the outside: cold first papers and batches of one warm process.
// Prints a Markdown table; `npm run bench -- --write` puts it into docs/benchmarks.md.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBundles } from './build.mjs';
import { inOut, inRoot, root } from './folders.mjs';
import { ConsoleFault, runScript } from './say.mjs';
import { setUp } from './setup.mjs';

const rounds = 5;
const batch = 200;
const office = ['--office', inRoot('examples', 'office.json')];
const notice = inRoot('examples', 'cases', 'pinghu-over-window-first.json');
const bilingual = ['--paper', 'order-to-correct', '--language', 'zh-en', '--layout', 'stacked'];
const report = [
  'report',
  inRoot('examples', 'operations', 'pinghu-jinshan-october-2026.json'),
  ...['--cases', inRoot('examples', 'cases'), '--language', 'zh', '--layout', 'stacked'],
];

await runScript(async () => {
  await setUp();
  await ensureBundles(['command-line']);
  const work = mkdtempSync(join(tmpdir(), 'pilin-bench-'));
  try {
    const table = markdown(measure(work));
    process.stdout.write(table);
    if (process.argv.includes('--write')) writeFileSync(inRoot('docs', 'benchmarks.md'), table);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});

/** Rounds are interleaved, so that a slow minute of the machine falls on every row. */
function measure(work) {
  const cases = copies(work);
  const draft = (from, format) => ['draft', from, ...office, ...bilingual, '--format', format];
  const rows = [
    { name: 'notice, both formats, cold', papers: 1, words: draft(notice, 'pdf,docx') },
    { name: 'notice, PDF, cold', papers: 1, words: draft(notice, 'pdf') },
    { name: 'notice, DOCX, cold', papers: 1, words: draft(notice, 'docx') },
    {
      name: 'report of seven cases, both formats, cold',
      papers: 1,
      words: [...report, ...office, '--format', 'pdf,docx'],
    },
    { name: `${batch} notices, PDF`, papers: batch, words: draft(cases, 'pdf') },
    { name: `${batch} notices, DOCX`, papers: batch, words: draft(cases, 'docx') },
    { name: `${batch} notices, both formats, words compared`, papers: batch, words: draft(cases, 'pdf,docx') },
  ].map((row) => ({ ...row, milliseconds: [] }));
  for (let round = -1; round < rounds; round++) {
    for (const row of rows) {
      const took = run([...row.words, '--out', join(work, 'out')]);
      if (round >= 0) row.milliseconds.push(took);
    }
  }
  return rows;
}

/** The notice's case under as many ids. */
function copies(work) {
  const folder = join(work, 'cases');
  mkdirSync(folder);
  const one = JSON.parse(readFileSync(notice, 'utf8'));
  for (let index = 0; index < batch; index++) {
    const id = `01JD00000000000000000${String(index).padStart(5, '0')}`;
    writeFileSync(join(folder, `${id}.json`), JSON.stringify({ ...one, id }));
  }
  return folder;
}

function run(words) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [inOut('command-line', 'pilin.cjs'), ...words], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new ConsoleFault(`pilin ${words.join(' ')}\n${stderr}`);
  return performance.now() - started;
}

function markdown(rows) {
  const lines = rows.map(({ name, papers, milliseconds }) => {
    const sorted = [...milliseconds].sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    const spread = `${Math.round(sorted[0] ?? 0)}–${Math.round(sorted.at(-1) ?? 0)}`;
    return `| ${name} | ${Math.round(median)} | ${spread} | ${((papers * 1000) / median).toFixed(1)} |`;
  });
  return `# Benchmarks

Made by \`npm run bench -- --write\`. Whole processes from outside, ${rounds} interleaved rounds after one warm-up: reading the
case, checking, composing, typesetting, writing to disk and, for both formats, comparing their words.
Node ${process.version}, ${cpus().length} processors. The machine is shared: trust the ratios between rows, not single times.

| What | median, ms | least–most, ms | papers per second |
| --- | ---: | ---: | ---: |
${lines.join('\n')}
`;
}
