// Every kind of paper from the examples that are meant for it, ready for signature, in each language and layout.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCase } from '../../templates/case/read-case';
import { checkCase } from '../../templates/checks/check-case';
import { checkOperation } from '../../templates/checks/check-operation';
import type { Finding } from '../../templates/checks/finding';
import { composeCase } from '../../templates/compose/compose-case';
import { composeOperation } from '../../templates/compose/compose-operation';
import { readOffice } from '../../templates/office/read-office';
import { readOperation } from '../../templates/operation/read-operation';
import type { Language, Layout, Paper } from '../../templates/paper/paper';
import { filed, type Meant, meantOfCases, meantOfOperations } from './meant';

export type ReadyPaper = {
  readonly name: string;
  readonly kind: string;
  readonly paper: Paper;
  readonly blocking: readonly Finding[];
};

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

function given<T>(path: string, read: (value: unknown) => Read<T>): T {
  const result = read(JSON.parse(readFileSync(join('examples', path), 'utf8')));
  if (!result.ok) throw new Error(`examples/${path} cannot be read`);
  return result.value;
}

const layouts: readonly Layout[] = ['stacked', 'facing', 'annex'];

type Form = { readonly language: Language; readonly layout: Layout };

function formsOf(languages: readonly Language[]): readonly Form[] {
  return languages.flatMap((language) =>
    (language === 'zh-en' ? layouts : layouts.slice(0, 1)).map((layout) => ({ language, layout })),
  );
}

/** @param kinds only these, in these forms; all where left out */
export function* readyPapers(kinds?: readonly string[], only?: Form): Generator<ReadyPaper> {
  const office = given('office.json', readOffice);
  const cases = [...new Set(meantOfCases.map(([file]) => file))].map((file) => given(`cases/${file}.json`, readCase));
  for (const { file, date, kind, form } of wanted(meantOfCases, kinds, only)) {
    const one = given(`cases/${file}.json`, readCase);
    const { paper, choice } = composeCase({ kind, case: one, office, date, ...form, draft: false, filed });
    const findings = checkCase({ case: one, office, date, language: form.language, paper, choice });
    yield ready(file, kind, form, paper, findings);
  }
  for (const { file, date, kind, form } of wanted(meantOfOperations, kinds, only)) {
    const operation = given(`operations/${file}.json`, readOperation);
    const { paper } = composeOperation({ kind, operation, cases, office, date, ...form, draft: false });
    const findings = checkOperation({ operation, cases, office, date, language: form.language, paper });
    yield ready(file, kind, form, paper, findings);
  }
}

function wanted(meant: readonly Meant[], kinds: readonly string[] | undefined, only: Form | undefined) {
  return meant.flatMap(([file, date, all, languages]) =>
    all
      .filter((kind) => kinds === undefined || kinds.includes(kind))
      .flatMap((kind) =>
        (only === undefined ? formsOf(languages) : [only]).map((form) => ({ file, date, kind, form })),
      ),
  );
}

function ready(file: string, kind: string, form: Form, paper: Paper, findings: readonly Finding[]): ReadyPaper {
  const name = `${file} ${kind} ${form.language} ${form.layout}`;
  return { name, kind, paper, blocking: findings.filter(({ severity }) => severity === 'block') };
}

/** Photographs that a paper names, as they lie beside the example. */
export function picturesOf(paper: Paper): ReadonlyMap<string, Uint8Array> {
  const files = paper.blocks.flatMap((block) => (block.kind === 'photographs' ? block.items : []));
  return new Map(files.map(({ file }) => [file, readFileSync(join('examples/operations', file))]));
}
