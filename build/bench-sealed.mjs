// `npm run bench:sealed`: what encryption costs. Saves of one draft, plain and sealed in turns, and how long a folder of many
// drafts takes to open; `-- --drafts 50000` says how many.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from './bench/statistics.mjs';
import { ensureBundle } from './build.mjs';
import { inRoot } from './folders.mjs';

const bundle = {
  name: 'bench/sealed',
  entries: [
    'electron/store/open-store.ts',
    'electron/store/disk/data-disk.ts',
    'electron/store/disk/sealed-file.ts',
    'electron/sealing/wrap.ts',
  ],
  format: 'node',
  plugins: [],
  sources: ['electron', 'templates', 'build/vite-config.mjs', 'build/yaml-plugin.mjs', 'package-lock.json'],
};

const { values } = parseArgs({
  options: { drafts: { type: 'string', default: '50000' }, saves: { type: 'string', default: '200' } },
});
await ensureBundle(bundle);
const part = (name) => import(inRoot('out', 'bench', 'sealed', `${name}.cjs`));
const { openStore } = await part('open-store');
const { holdKey } = await part('data-disk');
const { sealWhole } = await part('sealed-file');
const { newDataKey } = await part('wrap');

const text = '经现场检查，当事人在未取得许可的情况下占用公共场所堆放建筑材料。'.repeat(30);
const work = mkdtempSync(join(tmpdir(), 'pilin-bench-sealed-'));
try {
  await measureSaves(Number(values.saves));
  await measureOpening(Number(values.drafts));
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** @param {number} saves */
async function measureSaves(saves) {
  const stores = [];
  for (const form of ['plain', 'sealed']) {
    const folder = join(work, form);
    if (form === 'sealed') holdKey(folder, newDataKey());
    const store = must(await openStore(folder));
    const saved = must(await store.drafts.save(draftOf(store.newId(), 0), { expectedUpdatedAt: null }));
    stores.push({ form, store, draft: saved.draft, times: [] });
  }
  for (let count = 1; count <= saves; count += 1) {
    for (const one of stores) {
      const next = { ...one.draft, case: { ...one.draft.case, act: { narrative: `${text} ${count}` } } };
      const started = performance.now();
      one.draft = must(await one.store.drafts.save(next, { expectedUpdatedAt: one.draft.updatedAt })).draft;
      one.times.push(performance.now() - started);
    }
  }
  for (const { form, store, times } of stores) {
    console.log(`${form}: a save takes ${median(times).toFixed(2)} ms (median of ${saves})`);
    await store.close();
  }
}

/** Built once, opened twice so that its list is kept, then opened in turns. @param {number} drafts */
async function measureOpening(drafts) {
  const folders = [];
  for (const form of ['plain', 'sealed']) {
    const folder = join(work, `many-${form}`);
    const key = newDataKey();
    if (form === 'sealed') holdKey(folder, key);
    await must(await openStore(folder)).close();
    for (let count = 0; count < drafts; count += 1) {
      const id = `01ARZ3NDEK${String(count).padStart(16, '0')}`;
      const bytes = Buffer.from(`${JSON.stringify(draftOf(id, count), null, 2)}\n`);
      const name = `drafts/${id}.json`;
      writeFileSync(join(folder, name), form === 'sealed' ? sealWhole(key, bytes, name) : bytes);
    }
    await new Promise((resolve) => setTimeout(resolve, 2500));
    folders.push({ form, folder, first: await openedIn(folder), times: [] });
    await openedIn(folder);
  }
  for (let count = 0; count < 7; count += 1) for (const one of folders) one.times.push(await openedIn(one.folder));
  for (const { form, first, times } of folders) {
    const every = `without a list, every draft read, in ${first.toFixed(0)} ms`;
    console.log(`${form}: ${drafts} drafts open in ${median(times).toFixed(0)} ms (median of 7; ${every})`);
  }
}

/** @param {string} folder */
async function openedIn(folder) {
  const started = performance.now();
  const store = must(await openStore(folder, { create: false }));
  const took = performance.now() - started;
  await store.close();
  return took;
}

function must(outcome) {
  if (!outcome.ok) throw new Error(outcome.fault.sentence.en);
  return outcome.value;
}

function draftOf(id, count) {
  const at = '2026-11-23T01:00:00.000Z';
  const party = { name: { zh: `当事人${count}`, en: `Party ${count}` } };
  const shell = { createdAt: at, updatedAt: at, englishOf: {}, rewording: {}, log: [] };
  return { format: 'pilin-draft', version: 1, id, ...shell, case: { id, party, act: { narrative: text } } };
}
