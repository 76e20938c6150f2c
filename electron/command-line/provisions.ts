// `pilin provisions`: which provisions apply to a matter at a place and date, and how sure their texts are.

import type { Finding } from '../../templates/checks/finding';
import { dateSchema, divisionSchema } from '../../templates/language/plain-values';
import type { Choice, LawNotice, Provision } from '../../templates/law/choice';
import { chooseBasis } from '../../templates/law/choose';
import { findMatter, type Law } from '../../templates/law/library';
import { nearestName } from '../../templates/reading/nearest-name';
import type { Run } from './commands';
import { exitStatus } from './exit-status';
import { lawFor } from './law-for';
import { type Request, requestFault } from './request';
import { tellFindings } from './tell';
import { noSuchDate } from './wish';

export const provisions: Run = async (request, terminal) => {
  const json = request.has('json');
  const law = await lawFor(request, terminal);
  if (law === null) return exitStatus.inputAtFault;
  const asked = { id: text(request, 'matter'), division: text(request, 'division'), date: text(request, 'at') };
  const matter = findMatter(law, asked.id);
  const faults = [...placeFaults(asked), ...(matter === undefined ? [noSuchMatter(law, asked.id)] : [])];
  if (matter === undefined || faults.length > 0) {
    tellFindings({ terminal, json }, faults);
    return exitStatus.inputAtFault;
  }
  const choice = chooseBasis(law, matter, asked.division, asked.date);
  const lines = json ? jsonLines(choice) : plainLines(choice);
  for (const line of lines) terminal.out(line);
  return exitStatus.done;
};

function text(request: Request, name: 'matter' | 'division' | 'at'): string {
  return request.value(name) ?? '';
}

function placeFaults({ division, date }: { readonly division: string; readonly date: string }): Finding[] {
  const faults: Finding[] = [];
  if (!divisionSchema.safeParse(division).success) faults.push(noSuchDivision(division));
  if (!dateSchema.safeParse(date).success) faults.push(noSuchDate('--at', date));
  return faults;
}

/** One provision a line, then the notices; the first line says what was chosen. */
function jsonLines(choice: Choice): string[] {
  const { outcome, notices } = choice;
  const head = outcome === 'missing' ? { type: 'choice', outcome } : { type: 'choice', outcome, ...basisOf(choice) };
  const cited =
    outcome === 'missing'
      ? []
      : rolesOf(choice).map(([role, one]) => ({ type: 'provision', role, ...provisionOf(one) }));
  return [head, ...cited, ...notices.map((notice) => ({ type: 'notice', ...notice }))].map((line) =>
    JSON.stringify(line),
  );
}

type Chosen = Exclude<Choice, { outcome: 'missing' }>;

function basisOf({ basis }: Chosen) {
  const { jurisdiction, competent, structure, fine, validFrom, validTo } = basis;
  return { jurisdiction, competent, structure, fine, validFrom, validTo };
}

function rolesOf(choice: Chosen): readonly (readonly ['breach' | 'consequence', Provision])[] {
  return [
    ...choice.breach.map((one) => ['breach', one] as const),
    ...choice.consequence.map((one) => ['consequence', one] as const),
  ];
}

function provisionOf({ citation, name, text: words, enStatus, edition }: Provision) {
  const { status, source, validFrom, validTo } = edition;
  return { citation, name, text: words, enStatus, edition: edition.edition, status, source, validFrom, validTo };
}

function plainLines(choice: Choice): string[] {
  const notices = choice.notices.map(noticeLine);
  if (choice.outcome === 'missing') return ['没有可用的法条 / no provision to be had', ...notices];
  const { structure, fine } = choice.basis;
  const head = `${choice.outcome === 'local' ? '地方规定 / local' : '国家规定 / national'} · ${structure} · ${fine.zh} / ${fine.en}`;
  const cited = rolesOf(choice).map(([role, { name, text: words, edition }]) => {
    const is = role === 'breach' ? '违反 breach' : '依据 consequence';
    return `${is}: ${name.zh} / ${name.en} [${edition.edition}, ${edition.status}]\n  ${words.zh}\n  ${words.en}`;
  });
  return [head, ...cited, ...notices];
}

function noticeLine({ severity, code, sentence }: LawNotice): string {
  return `[${severity === 'block' ? '阻止 block' : '提示 warn'}] ${code}\n  ${sentence.zh}\n  ${sentence.en}`;
}

function noSuchMatter(law: Law, id: string): Finding {
  const nearest = nearestName(
    id,
    law.matters.map((matter) => matter.id),
  );
  return requestFault('option-value', '--matter', {
    zh: `事项清单中没有 "${id}"。${nearest === null ? '可用 pilin matters 查看清单。' : `是否应为 ${nearest}？`}`,
    en: `The list of matters has no "${id}". ${nearest === null ? 'See pilin matters.' : `Did you mean ${nearest}?`}`,
  });
}

function noSuchDivision(found: string): Finding {
  return requestFault('option-value', '--division', {
    zh: `--division 的值 "${found}" 无效，应为六位行政区划代码，例如 330482。`,
    en: `--division can't be "${found}": a six-digit division code is needed, e.g. 330482.`,
  });
}
