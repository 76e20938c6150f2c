// Operations, offices, drafts, lists of matters and the program's own records, changed at random.
import { placeMarkKind } from '../../../electron/backups/place';
import { snapshotKind } from '../../../electron/backups/snapshot';
import type { Case } from '../../../templates/case/case';
import type { Draft } from '../../../templates/case/draft';
import { readCase } from '../../../templates/case/read-case';
import { draftFile } from '../../../templates/case/read-draft';
import { wholeCase } from '../../../templates/case/whole-case';
import { catalogue } from '../../../templates/catalogue';
import { checkOperation } from '../../../templates/checks/check-operation';
import { composeOperation } from '../../../templates/compose/compose-operation';
import { matterListFile } from '../../../templates/matter-list/list-file';
import type { Office } from '../../../templates/office/office';
import { officeFile } from '../../../templates/office/read-office';
import type { Operation } from '../../../templates/operation/operation';
import { type OperationDraft, operationDraftFile } from '../../../templates/operation/operation-draft';
import { operationFile } from '../../../templates/operation/read-operation';
import { jointOperation } from '../../../templates/operation/sides/joint-operation';
import { wholeOperation } from '../../../templates/operation/whole-operation';
import { kinds as kindsOfFiles } from '../../drafts-of-old/kinds';
import { keptWithName, target } from '../engine/target';
import { mustBeFinding } from '../inputs/expectations';
import { exampleCases, exampleOffice, papersOf } from './case-files';
import { changedFiles, jsonIn, jsonOf, readAndReread, type Sorts } from './json-files';

const old = (name: string): unknown => jsonOf(`tests/drafts-of-old/v1/${name}.json`);
const caseOf = (value: unknown): Case => {
  const read = readCase(value);
  if (!read.ok) throw new Error('an example case is refused');
  return read.value;
};

const operations = jsonIn('examples/operations');
const operationKinds = catalogue.filter(({ subject }) => subject === 'operation');
const languages = ['zh', 'en', 'zh-en'] as const;

function papersOfOperation(operation: Operation, cases: readonly Case[], office: Office, turn: number): void {
  const kind = operationKinds[turn % operationKinds.length]?.id ?? '';
  const language = languages[turn % 3] ?? 'zh';
  const date = '2026-12-20';
  const subject = { ...jointOperation(operation, cases, office), date, language } as const;
  const { paper } = composeOperation({ ...subject, kind, layout: 'stacked', draft: true });
  const text = JSON.stringify(operation);
  for (const finding of checkOperation({ ...subject, paper, hasGlyph: () => true }))
    mustBeFinding(finding, (trace) => text.includes(trace));
}

const operationSorts: Sorts = { operation: { kind: operationFile, files: [...operations, old('operation')] } };
export const operationFiles = target({
  ...keptWithName,
  name: 'operation',
  says: 'the reader of operation files is refused with a place and a remedy, or read, written, composed and checked',
  inputs: changedFiles(operationSorts),
  open: async (folder) => {
    const office = exampleOffice();
    const cases = exampleCases.map(caseOf);
    let turn = 0;
    return readAndReread(folder, operationSorts, (_, value) => {
      turn += 1;
      papersOfOperation(value as Operation, cases, office, turn);
    });
  },
});

const officeSorts: Sorts = { office: { kind: officeFile, files: [jsonOf('examples/office.json'), old('office')] } };
export const officeFiles = target({
  ...keptWithName,
  name: 'office',
  says: 'the reader of office files is refused with a place and a remedy, or read, and every kind of paper is composed with it',
  inputs: changedFiles(officeSorts),
  open: async (folder) => {
    const cases = exampleCases.map(caseOf);
    let turn = 0;
    return readAndReread(folder, officeSorts, (_, value) => {
      turn += 1;
      papersOf(cases[turn % cases.length] as Case, value as Office, turn);
    });
  },
});

/** An example in the shell of a draft, which bears its id. */
function inShell(shell: string, part: string, one: unknown): unknown {
  return { ...(old(shell) as object), id: (one as { id: string }).id, [part]: one };
}

const draftSorts: Sorts = {
  draft: { kind: draftFile, files: [old('draft'), ...exampleCases.map((one) => inShell('draft', 'case', one))] },
  'operation-draft': {
    kind: operationDraftFile,
    files: [old('operation-draft'), ...operations.map((one) => inShell('operation-draft', 'operation', one))],
  },
};
export const draftFiles = target({
  ...keptWithName,
  name: 'draft',
  says: 'the reader of drafts, half-filled ones too, is refused with a place and a remedy, or read, made whole and composed',
  inputs: changedFiles(draftSorts),
  open: async (folder) => {
    const office = exampleOffice();
    const cases = exampleCases.map(caseOf);
    let turn = 0;
    return readAndReread(folder, draftSorts, (name, value) => {
      turn += 1;
      if (name === 'draft') {
        const { id, case: data } = value as Draft;
        papersOf(wholeCase(data, id, 'pinghu'), office, turn);
      } else {
        const { id, operation } = value as OperationDraft;
        papersOfOperation(wholeOperation(operation, id, 'pinghu'), cases, office, turn);
      }
    });
  },
});

const matterSorts: Sorts = { matters: { kind: matterListFile, files: [old('matters')] } };
export const matterFiles = target({
  ...keptWithName,
  name: 'matters',
  says: 'the reader of lists of matters as JSON is refused with a place and a remedy, or read and written alike',
  inputs: changedFiles(matterSorts),
  open: async (folder) => readAndReread(folder, matterSorts),
});

const shown = new Set(['case', 'operation', 'office', 'draft', 'operation-draft', 'matters']);
const recordSorts: Sorts = Object.fromEntries(
  Object.entries({ ...kindsOfFiles, backup: snapshotKind, backups: placeMarkKind })
    .filter(([name]) => !shown.has(name))
    .map(([name, kind]) => [name, { kind, files: [old(name)] }]),
);
export const recordFiles = target({
  ...keptWithName,
  name: 'records',
  says: 'the readers of registers, records, ledgers, manifests, keys and sheets of backups is refused, or read and written alike',
  inputs: changedFiles(recordSorts),
  open: async (folder) => readAndReread(folder, recordSorts),
});
