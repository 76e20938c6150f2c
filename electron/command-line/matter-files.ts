// `pilin matters export|import`: the list of matters as a spreadsheet or JSON, written out of an office or taken into it.
import { basename, dirname } from 'node:path';
import { changeLaw } from '../../templates/law/keeping/change-law';
import { lawOf } from '../../templates/law/library';
import type { Matter } from '../../templates/law/schema';
import type { Office } from '../../templates/office/office';
import { nearestName } from '../../templates/reading/nearest-name';
import type { Outcome } from '../contract/outcome';
import { type MatterFile, matterFileBytes, readMatterFile } from '../spreadsheets/matter-file';
import { fileFaultSentence } from '../store/file-faults';
import { writeFileAtomically } from '../store/write-file-atomically';
import type { Run } from './commands';
import { type ExitStatus, exitStatus } from './exit-status';
import { loadOffice } from './load';
import { type Request, requestFault } from './request';
import { faultFinding, type Tell, tellFindings } from './tell';
import { tellReport } from './tell-matter-report';
import { today } from './wish';

export const matterFiles: Run = async (request, terminal) => {
  const tell: Tell = { terminal, json: request.has('json') };
  const [verb = '', file = ''] = request.files;
  const office = await loadOffice(request.value('office') ?? '');
  const findings = requestFindings(request, verb, file);
  tellFindings(tell, findings);
  if (!office.ok && request.value('office') !== undefined)
    tellFindings(tell, office.findings, { file: request.value('office') ?? '' });
  if (findings.length > 0 || !office.ok) return exitStatus.inputAtFault;
  try {
    const work = verb === 'export' ? exportList : importList;
    return await work({ request, tell, file, office: office.value });
  } catch (error) {
    const sentence = fileFaultSentence(error);
    if (sentence === null) throw error;
    tellFindings(tell, [{ code: 'file-not-usable', severity: 'block', path: file, sentence }]);
    return exitStatus.inputAtFault;
  }
};

type Work = { readonly request: Request; readonly tell: Tell; readonly file: string; readonly office: Office };

async function exportList({ tell, file, office }: Work): Promise<ExitStatus> {
  const law = lawOf(office);
  const format = file.toLowerCase().endsWith('.json') ? 'json' : 'xlsx';
  const bytes = await matterFileBytes(law, format);
  await writeFileAtomically(dirname(file), { name: basename(file), bytes });
  const line = { type: 'list', path: file, format, matters: law.matters.length };
  tell.terminal.out(tell.json ? JSON.stringify(line) : file);
  return exitStatus.done;
}

/** Without --take it only tells. What is taken is written at once, or nothing is. */
async function importList(work: Work): Promise<ExitStatus> {
  const { request, tell, file, office } = work;
  const law = lawOf(office);
  const read: Outcome<MatterFile> = await readMatterFile(file, law, today(new Date()));
  if (!read.ok) {
    tellFindings(tell, [faultFinding(read.fault)], { file });
    return exitStatus.inputAtFault;
  }
  tellReport(tell, file, read.value);
  const wished = request.list('take');
  if (wished.length === 0) return read.value.matters.length === 0 ? exitStatus.inputAtFault : exitStatus.done;
  const chosen = chosenOf(wished, read.value);
  if ('finding' in chosen) {
    tellFindings(tell, [chosen.finding], { file });
    return chosen.status;
  }
  return keepIn(work, chosen.matters);
}

type Chosen =
  | { readonly matters: readonly Matter[] }
  | { readonly finding: ReturnType<typeof requestFault>; readonly status: ExitStatus };

/** All that differ, unless something in the file can't be taken as it stands; or those named. */
function chosenOf(wished: readonly string[], { matters, changes, findings }: MatterFile): Chosen {
  const differing = matters.filter(({ id }) => changes.some((one) => one.id === id && one.change !== 'same'));
  if (wished.includes('all')) {
    const blocks = findings.filter(({ severity }) => severity === 'block').length;
    return blocks === 0 ? { matters: differing } : { finding: notAll(blocks), status: exitStatus.refused };
  }
  const missing = wished.find((id) => !matters.some((one) => one.id === id));
  if (missing !== undefined) return { finding: notThere(missing), status: exitStatus.inputAtFault };
  return { matters: differing.filter(({ id }) => wished.includes(id)) };
}

/** With a record of who and why, like a change made in the desk. */
async function keepIn({ request, tell, file, office }: Work, chosen: readonly Matter[]): Promise<ExitStatus> {
  const path = request.value('office') ?? '';
  const ids = new Set(chosen.map(({ id }) => id));
  const own = (id: string) => office.law.matters.find((one) => one.id === id) ?? null;
  const changes = chosen.map((after) => ({ of: 'matter' as const, id: after.id, before: own(after.id), after }));
  const who = { by: request.value('who') ?? '', note: request.value('reason') ?? '', at: new Date().toISOString() };
  const changed = changeLaw(office.law, changes, who);
  if (changed.result !== 'changed') {
    tellFindings(tell, changed.result === 'refused' ? changed.findings : [], { file });
    return exitStatus.refused;
  }
  const next = { ...office, law: changed.law };
  const bytes = new TextEncoder().encode(`${JSON.stringify(next, null, 2)}\n`);
  if (chosen.length > 0) await writeFileAtomically(dirname(path), { name: basename(path), bytes });
  const line = { type: 'taken', office: path, matters: [...ids] };
  tell.terminal.out(tell.json ? JSON.stringify(line) : `${path}: ${[...ids].join(' ')}`);
  return exitStatus.done;
}

function requestFindings(request: Request, verb: string, file: string) {
  if (verb !== 'export' && verb !== 'import') return [unknownVerb(verb)];
  const missing = (name: 'office' | 'who' | 'reason') => (request.value(name) === undefined ? [lacking(name)] : []);
  return [
    ...(/\.(xlsx|json)$/i.test(file) ? [] : [fileUnfit(file)]),
    ...missing('office'),
    ...(verb === 'import' && request.has('take') ? [...missing('who'), ...missing('reason')] : []),
  ];
}

function unknownVerb(verb: string) {
  const nearest = nearestName(verb, ['export', 'import']);
  return requestFault('command-unknown', verb, {
    zh: `matters 之后应为 export 或 import。${nearest === null ? '' : `是否应为 ${nearest}？`}`,
    en: `After matters comes export or import.${nearest === null ? '' : ` Did you mean ${nearest}?`}`,
  });
}

function fileUnfit(file: string) {
  return requestFault('file-missing', file, {
    zh: `请写明清单文件，扩展名为 .xlsx 或 .json，现为“${file}”。`,
    en: `Name the file of the list, ending in .xlsx or .json, not “${file}”.`,
  });
}

function lacking(name: string) {
  return requestFault('option-missing', `--${name}`, {
    zh: `缺少选项 --${name}。采用清单须写明单位文件、经办人和原因。`,
    en: `--${name} is missing. Taking a list names the office file, who does it and why.`,
  });
}

function notAll(blocks: number) {
  return requestFault('list-not-sound', '--take', {
    zh: `清单中有 ${blocks} 处不能导入，未作任何改动。请改正后再来；或者用 --take 编号,编号 逐项写明要采用的事项。`,
    en: `${blocks} parts of the list can't be imported; nothing was changed. Mend them, or name the matters to take with --take ID,ID.`,
  });
}

function notThere(id: string) {
  return requestFault('option-value', '--take', {
    zh: `清单中没有编号为 ${id} 的事项，未作任何改动。请照报告中的编号填写。`,
    en: `The list holds no matter with the id ${id}; nothing was changed. Use the ids of the report.`,
  });
}
