// Case files changed at random; what is taken also composes into every kind of paper and is checked.

import type { Case } from '../../../templates/case/case';
import { caseFile } from '../../../templates/case/read-case';
import { catalogue } from '../../../templates/catalogue';
import { checkCase } from '../../../templates/checks/check-case';
import { composeCase } from '../../../templates/compose/compose-case';
import type { Office } from '../../../templates/office/office';
import { readOffice } from '../../../templates/office/read-office';
import { keptWithName, target } from '../engine/target';
import { mustBeFinding } from '../inputs/expectations';
import { changedFiles, jsonIn, jsonOf, readAndReread, type Sorts } from './json-files';

export function exampleOffice(): Office {
  const read = readOffice(jsonOf('examples/office.json'));
  if (!read.ok) throw new Error('the example office is refused');
  return read.value;
}

export const exampleCases = jsonIn('examples/cases');
const sorts: Sorts = { case: { kind: caseFile, files: [...exampleCases, jsonOf('tests/drafts-of-old/v1/case.json')] } };
const kinds = catalogue.filter(({ subject }) => subject === 'case');
const languages = ['zh', 'en', 'zh-en'] as const;
const date = '2026-12-20';

/** Composes one kind of paper, another for each, and asks every rule of it. */
export function papersOf(one: Case, office: Office, turn: number): void {
  const kind = kinds[turn % kinds.length]?.id ?? '';
  const language = languages[turn % 3] ?? 'zh';
  const { paper, choice } = composeCase({ kind, case: one, office, date, language, layout: 'stacked', draft: true });
  const text = JSON.stringify({ one, office });
  const given = (trace: string): boolean => text.includes(trace);
  for (const finding of checkCase({ case: one, office, date, language, paper, choice, hasGlyph: () => true }))
    mustBeFinding(finding, given);
}

export const caseFiles = target({
  ...keptWithName,
  name: 'case',
  says: 'the reader of case files is refused with a place and a remedy, or read, written, composed and checked',
  inputs: changedFiles(sorts),
  open: async (folder) => {
    const office = exampleOffice();
    let turn = 0;
    return readAndReread(folder, sorts, (_, value) => papersOf(value as Case, office, turn++));
  },
});
