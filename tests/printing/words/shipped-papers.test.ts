// Every shipped document kind, composed from the examples in every language and layout: both formats, same words.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printDocx } from '../../../electron/printing/docx/print-docx';
import { openTypefaces } from '../../../electron/printing/fonts/typefaces';
import { printPdf } from '../../../electron/printing/pdf/print-pdf';
import { compareWords } from '../../../electron/printing/words/compare-words';
import { readCase } from '../../../templates/case/read-case';
import { catalogue } from '../../../templates/catalogue';
import { composeCase } from '../../../templates/compose/compose-case';
import { composeOperation } from '../../../templates/compose/compose-operation';
import { readOffice } from '../../../templates/office/read-office';
import { readOperation } from '../../../templates/operation/read-operation';
import type { Language, Layout, Paper } from '../../../templates/paper/paper';
import { pictures as samplePictures } from '../docx/parts';

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

function given<T>(path: string, read: (value: unknown) => Read<T>): T {
  const result = read(JSON.parse(readFileSync(join('examples', path), 'utf8')));
  if (!result.ok) throw new Error(`examples/${path} cannot be read`);
  return result.value;
}

const files = (folder: string): string[] =>
  readdirSync(join('examples', folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));

const office = given('office.json', readOffice);
const cases = files('cases').map((path) => ({ name: basename(path, '.json'), value: given(path, readCase) }));
const operations = files('operations').map((path) => ({
  name: basename(path, '.json'),
  value: given(path, readOperation),
}));
const typefaces = await openTypefaces({ office: {}, systemFolders: [] });
const date = '2026-11-23';

const forms: readonly [Language, Layout][] = [
  ['zh', 'stacked'],
  ['en', 'stacked'],
  ['zh-en', 'stacked'],
  ['zh-en', 'facing'],
  ['zh-en', 'annex'],
];

/** What differs between the two files and the paper; photographs are stood in for. */
async function differences(paper: Paper) {
  const stand = samplePictures.get('a.png') ?? new Uint8Array();
  const named = paper.blocks.flatMap((block) => (block.kind === 'photographs' ? block.items : []));
  const pictures = new Map(named.map(({ file }) => [file, stand]));
  const { bytes } = printPdf(paper, { typefaces, pictures });
  return compareWords(paper, bytes, await printDocx(paper, { pictures }));
}

describe('the words of both formats', () => {
  it.each(forms)('agree for every case paper in %s, %s', async (language, layout) => {
    for (const { id } of catalogue.filter(({ subject }) => subject === 'case')) {
      for (const { name, value } of cases) {
        const { paper } = composeCase({ kind: id, case: value, office, date, language, layout, draft: true });
        expect([id, name, await differences(paper)]).toEqual([id, name, []]);
      }
    }
  });

  it.each(forms)('agree for every operation paper in %s, %s', async (language, layout) => {
    for (const { id } of catalogue.filter(({ subject }) => subject === 'operation')) {
      for (const { name, value } of operations) {
        const own = cases.map((one) => one.value).filter((one) => value.cases.includes(one.id));
        const asked = { kind: id, operation: value, cases: own, office, date, language, layout, draft: true };
        expect([id, name, await differences(composeOperation(asked).paper)]).toEqual([id, name, []]);
      }
    }
  });
});
