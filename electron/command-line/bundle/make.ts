// `pilin bundle make`: cases with their papers and evidence as one signed file for another office.
import { mkdir, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Manifest } from '../../../templates/bundle/manifest';
import { passphraseFault, passphraseSentences } from '../../../templates/bundle/passphrase-rule';
import type { Case } from '../../../templates/case/case';
import type { Finding } from '../../../templates/checks/finding';
import { dateSchema } from '../../../templates/language/plain-values';
import type { Office } from '../../../templates/office/office';
import { type CaseToSend, type FileToSend, partsOfCase, vouchedOf } from '../../bundles/case-parts';
import { makeBundle } from '../../bundles/make-bundle';
import { ulidSource } from '../../store/ulid';
import { exitStatus } from '../exit-status';
import { gatherFiles } from '../gather-files';
import { loadCase, loadOffice } from '../load';
import { type Request, requestFault } from '../request';
import { type Tell, tellFindings } from '../tell';
import { noSuchDate, today } from '../wish';
import type { Verb } from './bundle';
import { officeKey } from './keys';
import { passphraseOf } from './verify';

export const makeCommand: Verb = async (request, files, tell) => {
  const passphrase = await passphraseOf(request);
  const findings = requestFindings(request, files, passphrase);
  const office = await loadOffice(request.value('office') ?? '');
  const cases = await casesOf(files, request, tell);
  if (!office.ok) tellFindings(tell, office.findings, { file: request.value('office') ?? '' });
  tellFindings(tell, findings);
  if (findings.length > 0 || !office.ok || cases === null) return exitStatus.inputAtFault;
  const key = await officeKey(request, tell);
  if (key === null) return exitStatus.inputAtFault;
  const head = headOf(request, office.value, cases);
  const parts = cases.flatMap((one) => partsOfCase(one, office.value, today(new Date())));
  const out = request.value('out') ?? '.';
  await mkdir(out, { recursive: true });
  const path = join(out, `${head.purpose}-${head.id}.pilin`);
  const made = await makeBundle(path, { head, parts, key, ...(passphrase !== undefined && { passphrase }) });
  const { fingerprint } = key;
  const line = { type: 'bundle', path, id: head.id, purpose: head.purpose, parts: made.parts.length, fingerprint };
  tell.terminal.out(tell.json ? JSON.stringify(line) : path);
  return exitStatus.done;
};

function headOf(
  request: Request,
  office: Office,
  cases: readonly CaseToSend[],
): Omit<Manifest, 'format' | 'version' | 'parts'> {
  const sender = office.authorities.find(({ id }) => id === cases[0]?.case.authority) ?? office.authorities[0];
  const to = request.value('to') ?? '';
  const receiver = office.authorities.find(({ id }) => id === to);
  const now = new Date();
  const replyBy = request.value('reply-by');
  return {
    id: ulidSource(Date.now)(),
    purpose: (request.value('purpose') ?? 'transfer') as Manifest['purpose'],
    from: { authority: sender?.id ?? '', division: sender?.division ?? '', name: sender?.name ?? { zh: '', en: '' } },
    to: receiver === undefined ? { name: { zh: to, en: '' } } : { authority: receiver.id, name: receiver.name },
    createdAt: now.toISOString(),
    createdBy: request.value('who') ?? '',
    note: { zh: request.value('note') ?? '', en: '' },
    vouched: cases.flatMap(({ case: one }) => vouchedOf(one, office, cases.length > 1)),
    ...(replyBy !== undefined && { replyBy }),
  };
}

/** The cases with their files, or null where something can't be had: why has then been told. */
async function casesOf(files: readonly string[], request: Request, tell: Tell): Promise<readonly CaseToSend[] | null> {
  const gathered = await gatherFiles(files);
  for (const { file, finding } of gathered.faults) tellFindings(tell, [finding], { file });
  const cases: CaseToSend[] = [];
  let isWhole = gathered.faults.length === 0;
  for (const { path } of gathered.files) {
    const read = await loadCase(path);
    const toSend = read.ok ? await withFiles(read.value, request) : read;
    if (toSend.ok) cases.push(toSend.value);
    else tellFindings(tell, toSend.findings, { file: path });
    isWhole &&= toSend.ok;
  }
  return isWhole ? cases : null;
}

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly findings: readonly Finding[] };

async function withFiles(one: Case, request: Request): Promise<Read<CaseToSend>> {
  const folder = request.value('evidence');
  const evidence = new Map<string, FileToSend>();
  const findings: Finding[] = [];
  for (const [index, { id, file }] of one.evidence.entries()) {
    if (file === undefined) continue;
    const path = folder === undefined ? null : resolve(folder, file.name);
    const found = path === null ? null : await stat(path).catch(() => null);
    if (path !== null && found?.isFile()) evidence.set(id, { name: file.name, path });
    else if (folder !== undefined) findings.push(evidenceMissing(index, file.name, folder));
  }
  if (findings.length > 0) return { ok: false, findings };
  return { ok: true, value: { case: one, papers: await papersOf(one, request.value('papers')), evidence } };
}

/** Papers of a case as `pilin draft` names them: they begin with its id. */
async function papersOf({ id }: Case, folder: string | undefined): Promise<readonly FileToSend[]> {
  if (folder === undefined) return [];
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${id}-`) && /\.(pdf|docx)$/.test(name));
  return names.sort().map((name) => ({ name, path: resolve(folder, name) }));
}

function requestFindings(request: Request, files: readonly string[], passphrase: string | undefined): Finding[] {
  const findings = ['office', 'to', 'out'] as const;
  const missing = findings.filter((name) => request.value(name) === undefined).map(optionMissing);
  if (files.length === 0) missing.push(caseMissing);
  const replyBy = request.value('reply-by');
  if (replyBy !== undefined && !dateSchema.safeParse(replyBy).success) missing.push(noSuchDate('--reply-by', replyBy));
  const weak = passphrase === undefined ? null : passphraseFault(passphrase);
  if (weak !== null) missing.push(requestFault(`passphrase-${weak}`, '--passphrase-file', passphraseSentences[weak]));
  return missing;
}

function optionMissing(name: string): Finding {
  return requestFault('option-missing', `--${name}`, {
    zh: `bundle make 缺少选项 --${name}。`,
    en: `bundle make lacks --${name}.`,
  });
}

function evidenceMissing(index: number, name: string, folder: string): Finding {
  return requestFault('evidence-file-missing', `evidence[${index}].file`, {
    zh: `在 ${folder} 中找不到证据文件“${name}”。请放入该文件，或不加 --evidence 只移送案件。`,
    en: `${folder} does not hold the evidence file “${name}”. Put it there, or leave --evidence out to send the case alone.`,
  });
}

const caseMissing = requestFault('file-missing', 'CASE.json', {
  zh: 'bundle make 需要案件文件。',
  en: 'bundle make needs a case file.',
});
