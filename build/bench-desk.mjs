// `npm run bench:desk`: the desk in real Electron. Start to a usable list, keystroke to a set page, memory.
// Prints a Markdown section; `-- --write` puts it into docs/benchmarks-desk.md.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBundles } from './build.mjs';
import { windowBundles } from './bundles.mjs';
import { describeRuntime, ensureElectron } from './electron-runtime.mjs';
import { inRoot } from './folders.mjs';
import { runScript, say } from './say.mjs';
import { setUp } from './setup.mjs';
import { startVirtualDisplay } from './virtual-display.mjs';

const firstRow = '[role=grid] [aria-rowindex="2"] .row-grid-cell';
/** Coming back, the list stands where it was left. */
const anyRow = '[role=grid] .row-grid-cell';
const starts = 5;
const keystrokes = 100;
const opened = 100;

await runScript(async () => {
  await setUp({ window: true });
  await ensureBundles(windowBundles);
  const runtime = await ensureElectron();
  const display = await startVirtualDisplay();
  const work = mkdtempSync(join(tmpdir(), 'pilin-bench-desk-'));
  try {
    const desk = { runtime, display: display.name };
    const seed = join(work, 'seed');
    await withDesk(desk, seed, ({ page }) => takeExamples(page));
    const lists = [];
    for (const count of [1_000, 10_000]) lists.push(await measureStarts(desk, seed, join(work, String(count)), count));
    const typing = await withDesk(desk, seed, measureTyping);
    const memory = await withDesk(desk, join(work, '1000'), measureMemory);
    const text = markdown(describeRuntime(runtime), lists, typing, memory);
    process.stdout.write(text);
    if (process.argv.includes('--write')) writeFileSync(inRoot('docs', 'benchmarks-desk.md'), text);
  } finally {
    display.stop();
    rmSync(work, { recursive: true, force: true });
  }
});

async function withDesk({ runtime, display }, data, act) {
  const { _electron } = await import('playwright-core');
  const began = performance.now();
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [...runtime.args, `--pilin-data=${data}`],
    env: { ...process.env, DISPLAY: display },
  });
  try {
    return await act({ app, page: await app.firstWindow(), began });
  } finally {
    await app.close();
  }
}

async function takeExamples(page) {
  await page.locator('main').first().waitFor();
  await page.evaluate(() => window.pilin['office:take-examples']({ withCases: true }));
  await page.reload();
  await page.locator(firstRow).first().waitFor();
}

/** The example drafts under as many new ids; the first start builds the list, the later ones are measured. */
async function measureStarts(desk, seed, data, count) {
  cpSync(seed, data, { recursive: true });
  const drafts = join(data, 'data', 'drafts');
  const texts = readdirSync(drafts).map((name) => readFileSync(join(drafts, name), 'utf8'));
  for (let index = texts.length; index < count; index++) {
    const text = texts[index % texts.length] ?? '';
    const { id } = JSON.parse(text);
    const own = `01JD0000000000000000${String(index).padStart(6, '0')}`;
    writeFileSync(join(drafts, `${own}.json`), text.replaceAll(id, own));
  }
  say(`${count} drafts: building the list`);
  const milliseconds = [];
  for (let start = -1; start < starts; start++) {
    const took = await withDesk(desk, data, async ({ page, began }) => {
      await page.locator(firstRow).first().waitFor({ timeout: 180_000 });
      return performance.now() - began;
    });
    if (start >= 0) milliseconds.push(took);
  }
  return { count, milliseconds };
}

/** A keystroke in the party's name of an open case: from the question to the bytes of the page in the window. */
async function measureTyping({ page }) {
  await page.locator(firstRow).first().waitFor();
  return page.evaluate(async (times) => {
    const { pilin } = window;
    const all = { text: '', status: [], matter: null, trashed: false, sort: 'updatedAt', descending: true };
    const found = await pilin['draft:search'](all);
    const id = (found.value.ids ?? found.value.entries.map((entry) => entry.id))[0];
    const { draft } = (await pilin['draft:open']({ id })).value;
    const choice = { kind: 'order-to-correct', language: 'zh-en', layout: 'facing', date: '2026-11-23' };
    const took = [];
    const own = [];
    let pages = 0;
    for (let revision = 0; revision < times + 10; revision++) {
      const party = {
        ...draft.case.party,
        name: { zh: `示例商店${'甲'.repeat(revision % 9)}`, en: `Shop ${revision}` },
      };
      const subject = { of: 'case', id, case: { ...draft.case, party }, rewording: {} };
      const began = performance.now();
      const answer = await pilin['paper:set']({ subject, choice, revision });
      if (revision >= 10) {
        took.push(performance.now() - began);
        own.push(answer.value.milliseconds);
      }
      pages = answer.value.pages;
    }
    return { took, own, pages };
  }, keystrokes);
}

/** All processes together, before and after opening drafts one after the other with their papers. */
// waitForSelector would hand out handles that keep each closed view alive.
async function measureMemory({ app, page }) {
  await page.locator(firstRow).first().waitFor();
  const megabytes = () =>
    app.evaluate(({ app: own }) => own.getAppMetrics().reduce((sum, one) => sum + one.memory.workingSetSize, 0) / 1024);
  const before = await megabytes();
  await page.locator('[role=grid]').first().focus();
  for (let index = 0; index < opened; index++) {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('[data-shown]:not([data-shown=""])').first().waitFor();
    await page.locator('.desk-head button').first().click();
    await page.locator(anyRow).first().waitFor();
    await page.locator('[role=grid]').first().focus();
  }
  return { before, after: await megabytes() };
}

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function markdown(runtime, lists, typing, memory) {
  const rows = lists.map(({ count, milliseconds }) => {
    const [least, median, most] = [0, 0.5, 1].map((share) => Math.round(quantile(milliseconds, share)));
    return `| start of the program to the first row, ${count.toLocaleString('en')} drafts | ${median} | ${least}–${most} |`;
  });
  const set = `paper of ${typing.pages} pages in both languages, ${typing.took.length} changes`;
  const line = (what, values) =>
    `| ${what}, ${set} | ${quantile(values, 0.5).toFixed(1)} | p95 ${quantile(values, 0.95).toFixed(1)} |`;
  return `# Benchmarks of the desk

Made by \`npm run bench:desk -- --write\`, in real Electron on a virtual display. ${runtime}.
${cpus().length} processors, shared: trust ratios, not single times.

| What | median, ms | spread, ms |
| --- | ---: | ---: |
${rows.join('\n')}
${line('change to PDF in the window', typing.took)}
${line('of it our own work', typing.own)}

Memory of all processes together: ${Math.round(memory.before)} MB with the list of 1,000 drafts, ${Math.round(memory.after)} MB after
opening ${opened} drafts one after the other with their papers.
`;
}
