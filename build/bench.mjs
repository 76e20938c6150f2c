// `npm run bench`: Pilin's papers against those of its peers, in one run, and how its own cost grows.
// `-- --write` puts the results into docs/benchmarks.md and its pictures; `--quick` makes few rounds; `--only typst,docx`
// names contestants by their modules (Pilin always takes part).
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { barOfCold, barsOfBatches, barsOfRace } from './bench/bars.mjs';
import { benchBundle } from './bench/bundle.mjs';
import { missingWords } from './bench/check-words.mjs';
import { bothFormats, measureCold } from './bench/cold.mjs';
import { contestants } from './bench/contestants.mjs';
import { curvePicture } from './bench/curve-picture.mjs';
import { measureBatches, measureReportSizes } from './bench/growth.mjs';
import { installPeers } from './bench/install-peers.mjs';
import { race } from './bench/race.mjs';
import { reportText } from './bench/report-text.mjs';
import { median, perPaper } from './bench/statistics.mjs';
import { machine, versions } from './bench/versions.mjs';
import { ensureBundle } from './build.mjs';
import { inRoot } from './folders.mjs';
import { runScript, say } from './say.mjs';
import { setUp } from './setup.mjs';

const { values: asked } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});

const wholeRun = {
  notices: 1000,
  reports: 40,
  rounds: 7,
  roundMs: 600,
  coldRounds: 9,
  sizes: [25, 50, 100, 200, 400],
  batches: [250, 500, 1000],
  batchRounds: 3,
};
const quickRun = {
  notices: 320,
  reports: 16,
  rounds: 2,
  roundMs: 250,
  coldRounds: 3,
  sizes: [50, 200],
  batches: [300],
  batchRounds: 1,
};
const plan = asked.quick ? quickRun : wholeRun;

await runScript(async () => {
  await setUp();
  installPeers();
  await ensureBundle(benchBundle);
  const work = mkdtempSync(join(tmpdir(), 'pilin-bench-'));
  try {
    const text = reportText(await measureAll(work));
    process.stdout.write(text);
    if (asked.write) writeFileSync(inRoot('docs', 'benchmarks.md'), text);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});

async function measureAll(work) {
  const { prepareNotices, prepareReports } = await import('./bench/prepare.mjs');
  say('laying out cases, templates and texts …');
  const workloads = {
    notice: await prepareNotices(join(work, 'notice'), plan.notices),
    report: await prepareReports(join(work, 'report'), plan.reports, 200),
  };
  const takingPart = await presentContestants();
  const races = [];
  for (const [kind, title] of [
    ['notice', 'Notice: three pages in two languages, a table of 8 × 5'],
    ['report', 'Report: 200 case rows, 8 subtotals, two charts, 13 pages'],
  ]) {
    races.push({ kind, title, results: await raceOf(workloads[kind], takingPart) });
  }
  const cold = measureCold({
    contestants: [bothFormats, ...takingPart.filter(({ module }) => module !== 'limit')],
    workload: workloads.notice,
    rounds: plan.coldRounds,
    say,
  });
  const batches = await measureBatches({
    workload: workloads.notice,
    sizes: plan.batches.map((size) => Math.min(size, plan.notices)),
    workers: [1, 2],
    rounds: plan.batchRounds,
    formats: 'pdf,docx',
    say,
  });
  const bars = [
    ...races.flatMap(({ kind, results }) => barsOfRace(kind, results)),
    ...barOfCold(cold),
    ...barsOfBatches(batches),
  ];
  const pictures = await growthPictures(work, takingPart, batches);
  return {
    quick: asked.quick,
    machine: machine(),
    versions: versions(),
    wordsChecked: true,
    races,
    cold,
    batches,
    bars,
    pictures,
  };
}

/** Those asked for that this machine can run; why another can't is said. */
async function presentContestants() {
  const named = asked.only === '' ? null : new Set(['pilin', 'limit', ...asked.only.split(',')]);
  const present = [];
  for (const contestant of contestants.filter(({ module }) => named === null || named.has(module))) {
    const { absence } = await import(`./bench/contestants/${contestant.module}.mjs`);
    const why = absence?.() ?? null;
    if (why === null) present.push(contestant);
    else say(`${contestant.name} is left out: ${why}`);
  }
  return present;
}

function raceOf(workload, takingPart) {
  const { blocks } = JSON.parse(readFileSync(join(workload.folder, 'flat', '0.json'), 'utf8'));
  const onMade = ({ name }, file) => {
    const missing = missingWords(blocks, file);
    if (missing !== '')
      throw new Error(`${name} lost ${missing.length} characters of the ${workload.kind}: ${missing.slice(0, 80)}`);
  };
  return race({ contestants: takingPart, workload, rounds: plan.rounds, roundMs: plan.roundMs, onMade, say });
}

async function growthPictures(work, takingPart, batches) {
  const compared = takingPart.filter(({ module }) => ['pilin', 'typst', 'carbone'].includes(module));
  const rounds = Math.min(plan.rounds, 3);
  const sizes = await measureReportSizes({
    work,
    sizes: plan.sizes,
    contestants: compared,
    rounds,
    roundMs: plan.roundMs,
    say,
  });
  const lineOf = ({ name }) => ({
    name,
    points: sizes.map(({ pages, results }) => [pages, median(perPaper(results.find((one) => one.name === name)))]),
  });
  const batchLine = (workers) => ({
    name: workers === 1 ? 'one thread' : `${workers} threads`,
    points: batches
      .filter((one) => one.workers === workers)
      .map(({ papers, milliseconds }) => [papers, median(milliseconds) / 1000]),
  });
  return [
    picture('bench-pages.svg', {
      title: 'Report: time for one paper by its pages (25 to 400 cases)',
      xLabel: 'pages of the PDF',
      yLabel: 'ms',
      series: compared.map(lineOf),
    }),
    picture('bench-batch.svg', {
      title: 'Notices in both formats: time of a batch by its cases',
      xLabel: 'cases',
      yLabel: 's',
      series: [1, 2].map(batchLine),
    }),
  ];
}

function picture(name, chart) {
  if (asked.write) {
    mkdirSync(inRoot('docs', 'pictures'), { recursive: true });
    writeFileSync(inRoot('docs', 'pictures', name), curvePicture(chart));
  }
  return { title: chart.title, path: `pictures/${name}` };
}
