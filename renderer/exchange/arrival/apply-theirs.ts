// Puts the fields of a local case that a person chose from a bundle into that case, after it was accepted: an ordinary
// save, whose version before stays in the case's history.
import type { Fault, Outcome } from '../../../electron/contract/outcome';
import { machine } from '../../bridge';
import { setAt } from '../../case-form/paths';
import type { Choices, Examined } from './arrival';

/** @returns the faults of cases that could not be changed; nothing of such a case is changed */
export async function applyTheirs({ subjects }: Examined, choices: Choices): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const { of, conflicts } of subjects) {
    for (const [id, paths] of choices.get(of)?.theirs ?? []) {
      const ofCase = conflicts.filter((one) => one.case === id && one.evidence === null);
      const fields = ofCase.flatMap(({ differences }) => differences).filter(({ path }) => paths.has(path));
      const saved = fields.length === 0 ? null : await changeCase(id, fields);
      if (saved !== null && !saved.ok) faults.push(saved.fault);
    }
  }
  return faults;
}

type Field = Examined['subjects'][number]['conflicts'][number]['differences'][number];

async function changeCase(id: string, fields: readonly Field[]): Promise<Outcome<unknown>> {
  const opened = await machine['draft:open']({ id });
  if (!opened.ok) return opened;
  const { draft } = opened.value;
  const data = fields.reduce((whole, { path, there }) => setAt(whole, path, there ?? undefined), draft.case);
  const saved = await machine['draft:save']({ draft: { ...draft, case: data }, expected: draft.updatedAt });
  if (saved.ok && saved.value.result === 'conflict') return changedMeanwhile;
  return saved;
}

const changedMeanwhile = {
  ok: false,
  fault: {
    code: 'case-changed-meanwhile',
    sentence: {
      zh: '移送包已接收，但本单位的案件在此期间被改动，所选字段未写入。请打开该案件核对后自行修改。',
      en: 'The bundle was accepted, but the case here was changed meanwhile and the chosen fields were not written. Open that case, check them, and change them there.',
    },
  },
} as const;
