// A process killed with signal 9 again and again while a batch issues papers: it goes on each time, and in the end every row
// has its paper, none has two, and no number was used twice.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { deskOn } from '../../electron/command-line/batch/desk-here';
import { loadCase, loadOffice } from '../../electron/command-line/load';
import { planBatch } from '../../electron/handlers/batch/make-batch';
import { readSheet } from '../../electron/handlers/batch/readings';
import { openStore } from '../../electron/store/open-store';
import { takenAtFirst } from '../../templates/batch/common-facts';
import { formDataSchema } from '../../templates/case/draft';
import { csvOf, party } from '../handlers/batch/party-list';
import { buildChild, hasEnded, startChild } from '../store/build-child';
import { randomFrom } from '../store/crash/random';
import { faultsOfNumbers } from '../store/issued/an-issuer';
import { given } from '../store/opened';
import { rounds } from '../store/soak';
import { temporaryFolder } from '../store/temporary-folder';

const rows = rounds(8, 60);
/** Calls to the disk before a process kills itself: about six rows. */
const mostCalls = 400;
let bundle = '';

beforeAll(async () => {
  bundle = await buildChild('tests/batch/batch-child.ts', 'out/tests/batch-child');
}, 120_000);

async function planned(folder: string): Promise<string> {
  const office = await loadOffice('examples/office.json');
  const like = await loadCase('examples/cases/pinghu-over-window-first.json');
  if (!office.ok || !like.ok) throw new Error('the examples are unfit');
  const store = given(await openStore(folder));
  given(await store.office.save(office.value));
  const desk = deskOn(store, folder, '内勤');
  const path = join(folder, 'list.csv');
  await writeFile(path, csvOf(Array.from({ length: rows }, (_, at) => party(at + 1))));
  const reading = given(await readSheet(path, store.newId()));
  const taken = [...takenAtFirst, 'act-facts' as const, 'finding' as const];
  const id = await planBatch(
    desk,
    {
      from: {
        of: 'sheet',
        reading: reading.id,
        mapping: { ...reading.proposed },
        leftOut: [],
        case: like.value.id,
        taken,
      },
      wish: {
        ...{ make: 'issue', kinds: ['order-to-correct'], language: 'zh', layout: 'stacked', date: '2026-10-20' },
        ...{ formats: [], ready: true, combined: false },
      },
    },
    reading,
    null,
    formDataSchema.parse(like.value),
  );
  await store.close();
  return given(id);
}

it('every row has one paper and every number one paper, however often the process is killed', async () => {
  const folder = await temporaryFolder();
  const id = await planned(folder);
  const seed = Date.now() % 1_000_000;
  const random = randomFrom(seed);
  let kills = 0;
  for (let ended = false; !ended; ) {
    const calls = kills < rounds(4, 80) ? 60 + random.below(mostCalls) : 0;
    const child = startChild(bundle, folder, `${random.below(2 ** 31)}`, `${calls}`);
    onTestFinished(() => {
      child.process.kill('SIGKILL');
    });
    for await (const line of child.lines) {
      const said: { failed?: string; ended?: boolean } = JSON.parse(line);
      expect(said.failed, `seed ${seed}`).toBeUndefined();
      if (said.ended) ended = true;
    }
    await hasEnded(child.process);
    // One that ends by itself before the batch has is at fault: it is not started again and again.
    if (!ended) expect(child.process.signalCode, `seed ${seed}`).toBe('SIGKILL');
    if (!ended) kills += 1;
  }
  const store = given(await openStore(folder));
  onTestFinished(() => store.close());
  expect(kills).toBeGreaterThan(0);
  const { batch, states } = given(await store.batches.get(id));
  expect(batch.end).toMatchObject({ how: 'done', counts: { issued: rows, pending: 0 } });
  const papers = given(await store.archive.rows());
  expect(papers).toHaveLength(rows);
  expect(new Set(papers.map(({ subject }) => subject.id)).size).toBe(rows);
  expect(new Set(papers.map(({ number }) => number)).size).toBe(rows);
  expect([...states.values()].flatMap(({ numbers }) => numbers).sort()).toEqual(
    papers.map(({ number }) => number).sort(),
  );
  expect(await faultsOfNumbers(store, [], true)).toEqual([]);
  expect(given(await store.drafts.list())).toHaveLength(rows);
  const [series] = given(await store.register.kept());
  const entries = series === undefined ? [] : given(await store.register.read(series)).entries;
  const voided = entries.filter(({ state }) => state === 'void');
  expect(voided.filter((entry) => (entry.voided?.reason.zh ?? '') === '')).toEqual([]);
  console.info(
    `${kills} kills, ${papers.length} papers, ${voided.length} numbers void with their reason (seed ${seed})`,
  );
}, 3_600_000);
