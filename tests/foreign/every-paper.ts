// Every example as every kind of paper, in every language and layout, printed in both formats.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { printDocx } from '../../electron/printing/docx/print-docx';
import { openTypefaces } from '../../electron/printing/fonts/typefaces';
import { printPdf } from '../../electron/printing/pdf/print-pdf';
import type { Case } from '../../templates/case/case';
import { readCase } from '../../templates/case/read-case';
import { catalogue } from '../../templates/catalogue';
import { composeCase } from '../../templates/compose/compose-case';
import { composeOperation } from '../../templates/compose/compose-operation';
import { readOffice } from '../../templates/office/read-office';
import { readOperation } from '../../templates/operation/read-operation';
import type { Language, Layout, Paper } from '../../templates/paper/paper';

export type Printed = {
  readonly name: string;
  readonly kind: string;
  readonly form: string;
  readonly paper: Paper;
  readonly pdf: Uint8Array;
  readonly docx: Uint8Array;
};

const forms: readonly [Language, Layout][] = [
  ['zh', 'stacked'],
  ['en', 'stacked'],
  ['zh-en', 'stacked'],
  ['zh-en', 'facing'],
  ['zh-en', 'annex'],
];

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

function given<T>(path: string, read: (value: unknown) => Read<T>): T {
  const result = read(JSON.parse(readFileSync(join('examples', path), 'utf8')));
  if (!result.ok) throw new Error(`examples/${path} cannot be read`);
  return result.value;
}

const filesOf = (folder: string): string[] =>
  readdirSync(join('examples', folder)).filter((name) => name.endsWith('.json'));

const office = given('office.json', readOffice);
const cases = filesOf('cases').map((file) => ({
  name: basename(file, '.json'),
  one: given(join('cases', file), readCase),
}));
const date = '2026-11-23';

type Made = { readonly name: string; readonly kind: string; readonly form: string; readonly paper: Paper };

function* papers(): Generator<Made> {
  for (const [language, layout] of forms) {
    const request = { office, date, language, layout, draft: true };
    const form = `${language}-${layout}`;
    for (const { id } of catalogue.filter((kind) => kind.subject === 'case')) {
      for (const { name, one } of cases) {
        const { paper } = composeCase({ ...request, kind: id, case: one });
        yield { name: `${name}.${id}.${form}`, kind: id, form, paper };
      }
    }
    for (const { id } of catalogue.filter((kind) => kind.subject === 'operation')) {
      for (const file of filesOf('operations')) yield ofOperation(id, file, request, form);
    }
  }
}

type Request = { office: typeof office; date: string; language: Language; layout: Layout; draft: boolean };

function ofOperation(kind: string, file: string, request: Request, form: string): Made {
  const operation = given(join('operations', file), readOperation);
  const own = cases.map(({ one }): Case => one).filter((one) => operation.cases.includes(one.id));
  const { paper } = composeOperation({ ...request, kind, operation, cases: own });
  return { name: `${basename(file, '.json')}.${kind}.${form}`, kind, form, paper };
}

export async function printEveryPaper(): Promise<readonly Printed[]> {
  const typefaces = await openTypefaces({ office: {}, systemFolders: [] });
  const printed: Printed[] = [];
  for (const { name, kind, form, paper } of papers()) {
    const files = paper.blocks.flatMap((block) => (block.kind === 'photographs' ? block.items : []));
    const pictures = new Map(files.map(({ file }) => [file, readFileSync(join('examples/operations', file))]));
    const { bytes } = printPdf(paper, { typefaces, pictures });
    printed.push({ name, kind, form, paper, pdf: bytes, docx: await printDocx(paper, { pictures }) });
  }
  return printed;
}

/**
 * Some of the papers for programs that take their time: of each kind in each form as many as asked, of different cases
 * in turn, so that over the kinds every case has its turn.
 */
export function sampleOf(printed: readonly Printed[], ofEach: number): readonly Printed[] {
  const groups = new Map<string, Printed[]>();
  for (const one of printed) {
    const key = `${one.kind} ${one.form}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group, turn) =>
    Array.from({ length: Math.min(ofEach, group.length) }, (_, at) => {
      return group[(turn + at * Math.ceil(group.length / ofEach)) % group.length] as Printed;
    }),
  );
}
