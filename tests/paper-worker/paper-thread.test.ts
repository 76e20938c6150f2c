// The worker in its own thread, as built: newest draft first, a crash is a fault and not the end, bugs stay bugs.
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBundles } from '../../build/build.mjs';
import { inOut } from '../../build/folders.mjs';
import { readExamples } from '../../electron/examples/examples';
import { PaperThread } from '../../electron/paper-worker/paper-thread';
import type { PaperChoice, Subject } from '../../electron/paper-worker/questions';
import type { Case } from '../../templates/case/case';
import type { Office } from '../../templates/office/office';
import { faultOf, must } from '../handlers/open-test-desk';
import { photograph } from '../pictures/some-photographs';

const choice: PaperChoice = { kind: 'order-to-correct', language: 'zh-en', layout: 'stacked', date: '2026-10-20' };

let office: Office;
let subjects: Subject[];

beforeAll(async () => {
  await ensureBundles(['paper-worker']);
  const examples = await readExamples('examples');
  office = examples.office;
  subjects = examples.cases.map((one) => ({ of: 'case', id: one.id, case: one, rewording: {} }));
});

/** The first example of an operation, with one photograph alone. */
async function withLargePhotograph(folder: string): Promise<Subject> {
  const [operation] = (await readExamples('examples')).operations;
  if (operation === undefined) throw new Error('no example of an operation');
  await writeFile(join(folder, 'large.jpg'), photograph(2000, 1500));
  const words = { zh: '店外', en: 'outside' };
  const photographs = [{ file: 'large.jpg', caption: words, place: words, takenAt: '2026-10-20T09:00:00+08:00' }];
  const { id } = operation;
  return { of: 'operation', id, operation: { ...operation, photographs }, cases: [], photographs: folder };
}

/** A case whose record of inspection shows one photograph. */
function withPhotograph(all: readonly Subject[], folder: string, sha256: string): Subject {
  const kind = 'inspection-record';
  const found = all.find((one) => one.of === 'case' && kind in ((one.case as Case).particulars ?? {}));
  if (found?.of !== 'case') throw new Error('no example of a record');
  const one = found.case as Case;
  const [first] = one.evidence;
  const file = { name: 'shop.jpg', sha256, bytes: 1 };
  const piece = { ...first, id: 'shop', file };
  const particulars = { ...one.particulars, [kind]: { ...one.particulars[kind], photographs: ['shop'] } };
  return { ...found, photographs: folder, case: { ...one, evidence: [...one.evidence, piece], particulars } };
}

/** Widths of the pictures in a PDF, as its dictionaries say. */
function widthsIn(pdf: Uint8Array): readonly number[] {
  const text = Buffer.from(pdf).toString('latin1');
  const pictures = [...text.matchAll(/<<(?:(?!>>)[\s\S])*\/Subtype \/Image(?:(?!>>)[\s\S])*>>/g)];
  return pictures.flatMap(([dictionary]) => Number(/\/Width (\d+)/.exec(dictionary)?.[1] ?? Number.NaN));
}

describe('the paper worker', () => {
  const thread = new PaperThread(inOut('paper-worker', 'paper-worker.cjs'));
  afterAll(() => thread.close());

  it('hands over a whole PDF with its places and clauses', async () => {
    const set = must(await thread.ask('set', office, { subject: subjects[0] as Subject, choice }));
    expect(set.pdf).toBeInstanceOf(Uint8Array);
    expect(set.pdf.byteLength).toBe(set.pdf.buffer.byteLength);
    expect(Buffer.from(set.pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(set.places.every(({ page }) => page >= 1 && page <= set.pages)).toBe(true);
    expect(set.clauses.length).toBeGreaterThan(0);
  });

  it('works only on the newest of several waiting drafts of one subject', async () => {
    const [one, other] = subjects as [Subject, Subject];
    const asked = [one, one, other, one, one].map((subject) => thread.ask('set', office, { subject, choice }));
    const codes = (await Promise.all(asked)).map(faultOf);
    expect(codes).toEqual(['', 'stale', '', 'stale', '']);
  });

  it('never takes a check or a print for stale', async () => {
    const subject = subjects[0] as Subject;
    const asked = [1, 2, 3].map(() => thread.ask('check', office, { subject, choices: [choice] }));
    expect((await Promise.all(asked)).map(faultOf)).toEqual(['', '', '']);
  });

  it('puts photographs into files at print size, and shows them as they were taken', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pilin-photographs-'));
    const subject = await withLargePhotograph(folder);
    const report: PaperChoice = { kind: 'operation-report', language: 'zh', layout: 'stacked', date: '2026-11-20' };
    const shown = must(await thread.ask('set', office, { subject, choice: report })).pdf;
    const made = must(await thread.ask('export', office, { subject, choice: report, ready: false }));
    expect(widthsIn(shown)).toEqual([2000]);
    expect(widthsIn(made.files[0]?.bytes ?? new Uint8Array())).toEqual([800]);
    await rm(folder, { recursive: true });
  });

  it('prints the photograph that a record shows, if it is the one on record', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pilin-photographs-'));
    const bytes = photograph(2000, 1500);
    await writeFile(join(folder, 'shop.jpg'), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const record: PaperChoice = { kind: 'inspection-record', language: 'zh', layout: 'stacked', date: '2026-11-10' };
    const widths = async (hash: string) => {
      const subject = withPhotograph(subjects, folder, hash);
      const made = await thread.ask('export', office, { subject, choice: record, ready: false });
      return made.ok ? widthsIn(made.value.files[0]?.bytes ?? new Uint8Array()) : made.fault.code;
    };
    expect(await widths(sha256)).toEqual([800]);
    expect(await widths('0'.repeat(64))).toBe('picture-missing');
    await rm(folder, { recursive: true });
  });

  it('goes by the office that is asked with', async () => {
    const subject = subjects[0] as Subject;
    const before = must(await thread.ask('faces', office, {}));
    const other = { ...office, page: { ...office.page, bodyPt: 14 } };
    const set = async (one: Office) => must(await thread.ask('set', one, { subject, choice })).pdf;
    const [first, second, third] = [await set(office), await set(other), await set(office)];
    expect(before.length).toBeGreaterThan(0);
    expect(first).toEqual(third);
    expect(first).not.toEqual(second);
  });

  it('rejects with the places in the code where it meets a bug, without what it was asked', async () => {
    const secret = '王小明的住处';
    const broken = { ...office, authorities: secret } as unknown as Office;
    const bug = await thread.ask('set', broken, { subject: subjects[0] as Subject, choice }).catch((error) => error);
    expect(bug).toBeInstanceOf(Error);
    expect(`${bug.message}${bug.stack}`).not.toContain(secret);
    expect(bug.stack).toContain('paper-worker');
    must(await thread.ask('set', office, { subject: subjects[0] as Subject, choice }));
  });
});

describe('a worker that dies', () => {
  it('answers with a fault and is started again for the next question', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pilin-worker-'));
    const entry = join(folder, 'dies-once.cjs');
    const ready = JSON.stringify(inOut('paper-worker', 'paper-worker.cjs'));
    await writeFile(
      entry,
      `const { existsSync, writeFileSync } = require('node:fs');
const mark = __filename + '.died';
if (existsSync(mark)) require(${ready});
else require('node:worker_threads').parentPort.on('message', () => { writeFileSync(mark, ''); process.exit(1); });`,
    );
    const thread = new PaperThread(entry);
    const question = { subject: subjects[0] as Subject, choice };
    expect(faultOf(await thread.ask('set', office, question))).toBe('paper-worker-ended');
    expect(must(await thread.ask('set', office, question)).pages).toBeGreaterThan(0);
    await thread.close();
    // Whoever asks after its end is answered, too.
    expect(faultOf(await thread.ask('set', office, question))).toBe('paper-worker-ended');
    await rm(folder, { recursive: true });
  });
});
