// `npm run pictures`: pages of example papers as PNG in docs/pictures, made by the command line and Poppler.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { ensureBundles } from './build.mjs';
import { inOut, inRoot, root } from './folders.mjs';
import { palettePng } from './palette-png.mjs';
import { ConsoleFault, runScript, say } from './say.mjs';
import { setUp } from './setup.mjs';

const folder = inRoot('docs', 'pictures');
const office = ['--office', inRoot('examples', 'office.json')];
const example = (name) => inRoot('examples', 'cases', `${name}.json`);

const of = (name) => ['draft', example(name)];
const report = [
  'report',
  inRoot('examples', 'operations', 'pinghu-jinshan-october-2026.json'),
  '--cases',
  inRoot('examples', 'cases'),
];

/** Pages of one paper, each with its number in the name where there are several. */
function pagesOf(command, kind, pages, date, language, layout = 'stacked') {
  const words = [...command, '--paper', kind, '--language', language];
  return pages.map((page) => ({
    name: pages.length > 1 ? `${kind}-${page}` : kind,
    of: words,
    layout,
    date,
    page,
  }));
}

const asDraft = (picture) => ({ ...picture, draft: true });

/** @type {{name: string, of: string[], page: number}[]} */
const pictures = [
  {
    name: 'order-to-correct-stacked',
    of: ['draft', example('pinghu-over-window-first'), '--paper', 'order-to-correct', '--language', 'zh-en'],
    layout: 'stacked',
    date: '2026-10-20',
    page: 1,
  },
  {
    name: 'order-to-correct-signature',
    of: ['draft', example('pinghu-over-window-first'), '--paper', 'order-to-correct', '--language', 'zh'],
    layout: 'stacked',
    date: '2026-10-20',
    page: 2,
  },
  {
    name: 'commitment-facing',
    of: ['draft', example('jinshan-foreign-dog-waste-minor'), '--paper', 'commitment', '--language', 'zh-en'],
    layout: 'facing',
    date: '2026-10-21',
    page: 1,
  },
  {
    name: 'no-penalty-decision-forty-pieces-of-evidence',
    of: ['draft', example('pinghu-signboard-forty-evidence'), '--paper', 'no-penalty-decision', '--language', 'zh-en'],
    layout: 'stacked',
    date: '2026-09-28',
    page: 2,
  },
  {
    name: 'education-letter-english',
    of: ['draft', example('jinshan-foreign-dog-waste-minor'), '--paper', 'education-letter', '--language', 'en'],
    layout: 'stacked',
    date: '2026-10-23',
    page: 1,
  },
  ...pagesOf(report, 'operation-report', [1, 2, 3], '2026-10-30', 'zh'),
  ...pagesOf(report, 'operation-plan', [1, 3, 8], '2026-10-15', 'zh-en'),
  ...pagesOf(report, 'operation-bulletin', [1, 2], '2026-10-30', 'zh'),
  ...pagesOf(of('pinghu-street-vending-minor'), 'transfer-letter', [1, 2], '2026-10-27', 'zh'),
  ...pagesOf(of('jinshan-road-occupation-rare-name'), 'evidence-list', [1, 2, 3], '2026-10-30', 'zh-en'),
  ...pagesOf(of('pinghu-over-window-first'), 'assistance-letter', [1, 3], '2026-10-21', 'zh-en'),
  ...pagesOf(of('jinshan-foreign-dog-waste-minor'), 'early-warning', [1, 2], '2026-10-26', 'zh'),
  ...pagesOf(of('jinshan-foreign-dog-waste-minor'), 'inspection-notice', [1], '2026-10-20', 'zh-en'),
  ...pagesOf(of('suzhou-stacking-first'), 'inspection-record', [1, 2], '2026-11-10', 'zh'),
  ...pagesOf(of('suzhou-stacking-first'), 'reinspection-record', [1], '2026-11-17', 'zh-en', 'facing'),
  ...pagesOf(of('suzhou-stacking-first'), 'service-receipt', [1], '2026-11-17', 'zh'),
  ...pagesOf(of('suzhou-stacking-first'), 'correction-notice', [1], '2026-11-17', 'zh-en'),
  // What lies in a file is known to the desk alone: from the command line both are drafts.
  ...pagesOf(of('suzhou-stacking-first'), 'case-file-cover', [1], '2026-11-17', 'zh').map(asDraft),
  ...pagesOf(of('suzhou-stacking-first'), 'case-file-index', [1], '2026-11-17', 'zh').map(asDraft),
];

await runScript(async () => {
  await setUp({ tests: true });
  await ensureBundles(['command-line']);
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), 'pilin-pictures-'));
  try {
    for (const picture of pictures) take(picture, join(work, picture.name));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});

function take({ name, of, layout, date, page, draft }, out) {
  const paper = ['--layout', layout, '--format', 'pdf', '--out', out, '--date', date, ...(draft ? [] : ['--ready'])];
  run(process.execPath, [inOut('command-line', 'pilin.cjs'), ...of, ...office, ...paper]);
  const [pdf] = readdirSync(out);
  const pages = ['-f', String(page), '-l', String(page), '-singlefile'];
  run('pdftoppm', ['-r', '70', '-png', ...pages, join(out, pdf ?? ''), join(out, 'page')]);
  writeFileSync(join(folder, `${name}.png`), palettePng(PNG.sync.read(readFileSync(join(out, 'page.png')))));
  say(`docs/pictures/${name}.png`);
}

function run(command, words) {
  const { status } = spawnSync(command, words, { cwd: root, stdio: ['ignore', 'ignore', 2] });
  if (status !== 0) throw new ConsoleFault(`failed: ${command} ${words.join(' ')}`);
}
