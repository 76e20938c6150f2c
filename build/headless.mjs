// The main job on a machine without a display: the papers of the examples as files, and pictures of the desk.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { inOut, inRoot, root } from './folders.mjs';
import { ConsoleFault, say, seconds } from './say.mjs';
import { startVirtualDisplay } from './virtual-display.mjs';

const folder = inOut('examples');
const office = inRoot('examples', 'office.json');

/** Fills out/examples and lists on stdout what it made. */
export async function showWithoutDisplay(runtime) {
  const started = performance.now();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  composeExamples();
  await pictureDesk(runtime);
  const made = readdirSync(folder).sort();
  for (const name of made) console.log(`${relative(root, join(folder, name))}  ${kilobytes(join(folder, name))}`);
  console.log(`${made.length} files in out/examples, ${seconds(performance.now() - started)}`);
}

function composeExamples() {
  const paper = ['--office', office, '--paper', 'all', '--language', 'zh-en', '--layout', 'stacked'];
  const files = ['--format', 'pdf,docx', '--out', folder];
  const cases = inRoot('examples', 'cases');
  pilin(['draft', cases, ...paper, ...files]);
  const operations = readdirSync(inRoot('examples', 'operations')).filter((name) => name.endsWith('.json'));
  for (const name of operations.sort()) {
    pilin(['report', inRoot('examples', 'operations', name), '--cases', cases, ...paper, ...files]);
  }
}

/** Our own command line, whose stdout would repeat the list that we print ourselves. */
function pilin(args) {
  const command = inOut('command-line', 'pilin.cjs');
  const { status } = spawnSync(process.execPath, [command, ...args], { cwd: root, stdio: ['ignore', 'ignore', 2] });
  if (status !== 0) throw new ConsoleFault(`pilin ${args[0]} ended with status ${status}`);
}

/** The window as a newcomer meets it: the list of the example cases, then one of them beside its paper. */
async function pictureDesk(runtime) {
  const { _electron } = await import('playwright-core');
  const display = await startVirtualDisplay();
  const data = mkdtempSync(join(tmpdir(), 'pilin-'));
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [...runtime.args, '--pilin-examples', `--pilin-data=${data}`],
    env: { ...process.env, DISPLAY: display.name },
  });
  try {
    const page = await app.firstWindow();
    await page.waitForSelector('[role=grid] [aria-rowindex="2"]');
    await page.screenshot({ path: join(folder, 'desk.png') });
    await page.click('[role=grid] [aria-rowindex="2"]');
    await page.waitForSelector('[data-shown]:not([data-shown=""])');
    await page.screenshot({ path: join(folder, 'desk-case.png') });
    say(`the desk ran on the virtual display ${display.name}`);
  } finally {
    await app.close();
    display.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

function kilobytes(path) {
  return `${Math.ceil(statSync(path).size / 1024)} KB`;
}
