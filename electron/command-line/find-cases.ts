// Finds the cases of an operation by their ids among the files of a folder. A report with a case missing would not
// add up, so a missing or doubtful case is a fault; files the operation does not need are only named.
import type { Case } from '../../templates/case/case';
import type { Finding } from '../../templates/checks/finding';
import type { Operation } from '../../templates/operation/operation';
import { jsonFilesOf } from './gather-files';
import { loadCase } from './load';
import { requestFault } from './request';
import { type Tell, tellFindings } from './tell';

type Unread = { readonly file: string; readonly findings: readonly Finding[] };

/** The operation's cases in its order, or null; faults, and unreadable files in any event, have then been told. */
export async function findCases(folder: string, operation: Operation, tell: Tell): Promise<readonly Case[] | null> {
  if (operation.cases.length === 0) return [];
  const listed = await jsonFilesOf(folder);
  if ('finding' in listed) {
    tellFindings(tell, [listed.finding], { file: folder });
    return null;
  }
  const wanted = new Set(operation.cases);
  const found = new Map<string, { readonly one: Case; readonly file: string }>();
  const unread: Unread[] = [];
  const faults: Finding[] = [];
  for (const file of listed.files) {
    const read = await loadCase(file);
    if (!read.ok) {
      if (read.findings[0]?.code !== 'file-of-other-kind') unread.push({ file, findings: read.findings });
      continue;
    }
    const before = found.get(read.value.id);
    if (before !== undefined && wanted.has(read.value.id)) faults.push(twice(read.value.id, before.file, file));
    found.set(read.value.id, { one: read.value, file });
  }
  const missing = operation.cases.flatMap((id, index) => (found.has(id) ? [] : [caseMissing(id, index, folder)]));
  return settle([...faults, ...missing], unread, tell) ? [...wanted].flatMap((id) => found.get(id)?.one ?? []) : null;
}

/** Tells what is wrong; true where the report can be made all the same. */
function settle(faults: readonly Finding[], unread: readonly Unread[], tell: Tell): boolean {
  for (const { file, findings } of unread) {
    tellFindings(tell, faults.length === 0 ? findings.map(asWarning) : findings, { file });
  }
  tellFindings(tell, faults);
  return faults.length === 0;
}

function asWarning(finding: Finding): Finding {
  return { ...finding, severity: 'warn' };
}

function caseMissing(id: string, index: number, folder: string): Finding {
  return requestFault('case-not-found', `cases[${index}]`, {
    zh: `在 ${folder} 中找不到行动所列案件 ${id}，数据将无法对应。请放入该案件文件，或从行动中删去。`,
    en: `${folder} does not hold the case ${id} that the operation lists, so its figures would not add up. Put the case there, or take it off the list.`,
  });
}

function twice(id: string, first: string, second: string): Finding {
  return requestFault('case-twice', 'cases', {
    zh: `${first} 与 ${second} 是同一案件 ${id}，无法确定以哪个为准。请只保留一个文件。`,
    en: `${first} and ${second} hold the same case ${id}; which one counts is open. Keep one file.`,
  });
}
