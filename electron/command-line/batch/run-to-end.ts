// Runs a batch until it ends or can't go on, tells how far it is, and last what became of every row.
import type { Step } from '../../../templates/batch/batch';
import type { BatchesAtWork } from '../../handlers/batch/batches-at-work';
import type { PaperDesk } from '../../handlers/desk';
import { type ExitStatus, exitStatus, worse } from '../exit-status';
import { startProgress } from '../progress';
import { faultFinding, type Tell, tellFindings } from '../tell';

const statusOf: Readonly<Partial<Record<Step['state'], ExitStatus>>> = {
  refused: exitStatus.refused,
  failed: exitStatus.inputAtFault,
};

/** @param again rows that were refused or failed are tried once more as well */
export async function runToEnd(
  desk: PaperDesk,
  atWork: BatchesAtWork,
  id: string,
  tell: Tell,
  again = false,
): Promise<ExitStatus> {
  const begun = await atWork.goOn(desk, id, again);
  if (!begun.ok) {
    tellFindings(tell, [faultFinding(begun.fault)]);
    return exitStatus.inputAtFault;
  }
  const started = performance.now();
  const progress = startProgress(tell.terminal, begun.value.counts.pending ?? 0);
  let told = begun.value.counts.pending ?? 0;
  atWork.hear(({ counts }) => {
    for (const left = counts.pending ?? 0; told > left; told -= 1) progress.step();
  });
  await atWork.settled();
  progress.end();
  return tellEnd(desk, atWork, id, tell, (performance.now() - started) / 1000);
}

async function tellEnd(
  desk: PaperDesk,
  atWork: BatchesAtWork,
  id: string,
  tell: Tell,
  seconds: number,
): Promise<ExitStatus> {
  const planned = await desk.store.batches.get(id);
  const end = atWork.progressOf(id);
  if (!planned.ok || end === null) return exitStatus.bug;
  let status: ExitStatus = exitStatus.done;
  for (const [row, { label, place, draft }] of planned.value.rows.entries()) {
    const step = planned.value.states.get(row);
    if (step === undefined) continue;
    const { state, numbers, files, findings } = step;
    const origin = { file: place, case: draft };
    tellFindings(
      tell,
      findings.map((one) => ({ ...one, severity: 'block' as const, path: '' })),
      origin,
    );
    if (tell.json) tell.terminal.out(JSON.stringify({ type: 'row', row, place, case: draft, state, numbers, files }));
    else tell.terminal.out([row + 1, label, state, ...numbers].join('\t'));
    status = worse(status, statusOf[state] ?? exitStatus.done);
  }
  if (end.trouble !== null) {
    tellFindings(tell, [faultFinding(end.trouble)]);
    status = worse(status, exitStatus.inputAtFault);
  }
  const { counts, total, state } = end;
  const folder = planned.value.batch.into;
  const summary = { type: 'batch', id, state, total, counts, folder, seconds: Math.round(seconds * 100) / 100 };
  if (tell.json) tell.terminal.out(JSON.stringify(summary));
  const said = Object.entries(counts).filter(([, count]) => (count ?? 0) > 0);
  tell.terminal.err(
    `${id} ${state}: ${said.map(([name, count]) => `${name} ${count}`).join(', ')}; ${seconds.toFixed(1)} s\n`,
  );
  return status;
}
