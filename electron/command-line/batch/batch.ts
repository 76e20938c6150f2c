// `pilin batch`: cases and papers for many parties at once, by the engine of the desk and under the data folder's own lock.
// What it makes is planned there first, so that `pilin batch resume` goes on with what was cut off.
import { resolve } from 'node:path';
import type { Fault } from '../../contract/outcome';
import { listBatches } from '../../handlers/batch/batch-rows';
import { BatchesAtWork } from '../../handlers/batch/batches-at-work';
import { planBatch } from '../../handlers/batch/make-batch';
import type { PaperDesk } from '../../handlers/desk';
import { finishIssued } from '../../handlers/issued/finish-issued';
import { bugText } from '../bug-text';
import type { Run } from '../commands';
import { type ExitStatus, exitStatus, worse } from '../exit-status';
import type { Request } from '../request';
import { faultFinding, refuse, type Tell, tellFindings } from '../tell';
import { crewHere } from './crew-here';
import { deskHere } from './desk-here';
import { runToEnd } from './run-to-end';
import { readSource, type Source } from './source';
import { readBatchWish } from './wish';

export const batch: Run = async (request, terminal) => {
  const tell: Tell = { terminal, json: request.has('json') };
  const opened = await deskHere(request);
  if (!opened.ok) return told(opened.fault, tell);
  const { desk, close } = opened.value;
  const crew = crewHere();
  const atWork = new BatchesAtWork(crew, (bug) => terminal.err(`${bugText(bug)}\n`));
  try {
    // As the desk does at a start: numbers and cases are brought in step with what was frozen.
    await finishIssued(desk);
    const [verb = ''] = request.files;
    if (verb === 'list') return await list(desk, atWork, tell);
    if (verb === 'resume') return await resume(desk, atWork, request, tell);
    return await begin(desk, atWork, request, tell);
  } finally {
    await atWork.stop();
    await close();
  }
};

async function begin(desk: PaperDesk, atWork: BatchesAtWork, request: Request, tell: Tell): Promise<ExitStatus> {
  const wish = readBatchWish(request);
  if (!wish.ok) {
    tellFindings(tell, wish.findings);
    return exitStatus.inputAtFault;
  }
  const source = await readSource(desk, request);
  if (!source.ok) return told(source.fault, tell);
  const status = tellRows(source.value, tell);
  if (request.has('plan')) return status;
  const out = request.value('out');
  if (wish.value.make === 'files' && out === undefined) return told(outMissing, tell);
  const input = { from: source.value.from, wish: wish.value };
  const folder = wish.value.make === 'files' ? resolve(out ?? '.') : null;
  const planned = await planBatch(desk, input, source.value.reading, folder, source.value.common);
  if (!planned.ok) return told(planned.fault, tell);
  return worse(status, await runToEnd(desk, atWork, planned.value, tell));
}

/** What is wrong at which cell, and which rows are therefore left out. */
function tellRows({ rows, name }: Source, tell: Tell): ExitStatus {
  let status: ExitStatus = exitStatus.done;
  for (const row of rows) {
    for (const { severity, cell, sentence } of row.findings) {
      const code = severity === 'block' ? 'row-left-out' : 'row-said';
      tellFindings(tell, [{ code, severity, path: cell || row.place, sentence }], { file: name });
      if (severity === 'block') status = exitStatus.inputAtFault;
    }
  }
  const wrong = rows.filter(({ findings }) => findings.some(({ severity }) => severity === 'block')).length;
  const line = { type: 'plan', source: name, rows: rows.length, taken: rows.length - wrong, leftOut: wrong };
  if (tell.json) tell.terminal.out(JSON.stringify(line));
  tell.terminal.err(
    `${rows.length} 行，列入 ${rows.length - wrong}，排除 ${wrong}。 / ${rows.length} rows, ${rows.length - wrong} taken, ${wrong} left out.\n`,
  );
  return status;
}

async function resume(desk: PaperDesk, atWork: BatchesAtWork, request: Request, tell: Tell): Promise<ExitStatus> {
  const [, wanted] = request.files;
  const listed = await desk.store.batches.list();
  if (!listed.ok) return told(listed.fault, tell);
  const open = listed.value.batches.filter(({ id, end }) => (wanted === undefined ? end === null : id === wanted));
  if (open.length === 0) return told(wanted === undefined ? nothingOpen : noSuchBatch, tell);
  let status: ExitStatus = exitStatus.done;
  for (const { id } of [...open].reverse()) {
    status = worse(status, await runToEnd(desk, atWork, id, tell, wanted !== undefined));
  }
  return status;
}

async function list(desk: PaperDesk, atWork: BatchesAtWork, tell: Tell): Promise<ExitStatus> {
  const listed = await listBatches(desk, atWork);
  if (!listed.ok) return told(listed.fault, tell);
  for (const { id, state, counts, total, source, wish } of listed.value.batches) {
    const line = { type: 'batch', id, state, total, counts, source, make: wish.make };
    const plain = [id, state, `${total - (counts.pending ?? 0)}/${total}`, wish.make, source.name || source.of];
    tell.terminal.out(tell.json ? JSON.stringify(line) : plain.join('\t'));
  }
  return listed.value.damaged.length > 0 ? exitStatus.inputAtFault : exitStatus.done;
}

function told(fault: Fault, tell: Tell): ExitStatus {
  return refuse(tell, faultFinding(fault));
}

const outMissing: Fault = {
  code: 'option-missing',
  sentence: {
    zh: '制作文件须用 --out DIR 写明存放到哪个文件夹。',
    en: 'Making files needs --out DIR, the folder they are written to.',
  },
};
const nothingOpen: Fault = {
  code: 'batch-none-open',
  sentence: { zh: '没有未办完的成批任务。', en: 'There is no batch that was not finished.' },
};
const noSuchBatch: Fault = {
  code: 'batch-unknown',
  sentence: {
    zh: '没有这个成批任务。可用 pilin batch list 查看编号。',
    en: 'There is no such batch. See the ids with pilin batch list.',
  },
};
