// `npm run pictures`: pages of example papers as PNG in docs/pictures, made by the command line and Poppler.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBundles } from './build.mjs';
import { inOut, inRoot, root } from './folders.mjs';
import { ConsoleFault, runScript, say } from './say.mjs';
import { setUp } from './setup.mjs';

const folder = inRoot('docs', 'pictures');
const office = ['--office', inRoot('examples', 'office.json')];
const example = (name) => inRoot('examples', 'cases', `${name}.json`);

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
  ...[1, 2, 3].map((page) => ({
    name: `operation-report-${page}`,
    of: [
      'report',
      inRoot('examples', 'operations', 'pinghu-jinshan-october-2026.json'),
      '--cases',
      inRoot('examples', 'cases'),
      '--language',
      'zh',
    ],
    layout: 'stacked',
    date: '2026-10-30',
    page,
  })),
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

function take({ name, of, layout, date, page }, out) {
  const paper = ['--layout', layout, '--format', 'pdf', '--out', out, '--date', date, '--ready'];
  run(process.execPath, [inOut('command-line', 'pilin.cjs'), ...of, ...office, ...paper]);
  const [pdf] = readdirSync(out);
  const pages = ['-f', String(page), '-l', String(page), '-singlefile'];
  run('pdftoppm', ['-r', '70', '-png', ...pages, join(out, pdf ?? ''), join(folder, name)]);
  say(`docs/pictures/${name}.png`);
}

function run(command, words) {
  const { status } = spawnSync(command, words, { cwd: root, stdio: ['ignore', 'ignore', 2] });
  if (status !== 0) throw new ConsoleFault(`failed: ${command} ${words.join(' ')}`);
}
