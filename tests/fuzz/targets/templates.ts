// Template files changed at random, YAML bombs among them: refused by line and column, or composed in every language.
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { readTextFile } from '../../../electron/store/read-text-file';
import { readCase } from '../../../templates/case/read-case';
import { catalogue } from '../../../templates/catalogue';
import { checkTemplate, checkText } from '../../../templates/compose/check-template';
import { withParts } from '../../../templates/compose/clauses';
import { composeCase } from '../../../templates/compose/compose-case';
import { composeOperation } from '../../../templates/compose/compose-operation';
import { judgeOwnTemplate } from '../../../templates/compose/own-template';
import { blankOperation } from '../../../templates/operation/whole-operation';
import { templateYaml } from '../../../templates/workshop/template-yaml';
import { changedTemplate } from '../../compose/changed-template';
import { target } from '../engine/target';
import { changedBytes } from '../inputs/change-bytes';
import { changedValue } from '../inputs/change-value';
import { mustBeSaid } from '../inputs/expectations';
import { hardText } from '../inputs/hard-texts';
import { exampleCases, exampleOffice } from './case-files';

const shipped = catalogue.map(({ id }) => readFileSync(`templates/${id}/template.yaml`, 'utf8'));

const bombs: readonly (() => string)[] = [
  () =>
    `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
      .split('')
      .map((key, at) => `${key}: &${key} [${`*${'abcdefghij'[at]},`.repeat(9)}]`)
      .join('\n')}`,
  () => `blocks:${' &a'.repeat(1)} [*a]`,
  () => `x: ${'['.repeat(9000)}`,
  () => `x: ${'{a: '.repeat(3000)}`,
  () => Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  () => `${'- '.repeat(20_000)}x`,
  () => `kind: "${'{% if is.organisation %}'.repeat(20_000)}"`,
  () => `${'a: &x b\n? '.repeat(3000)}`,
  () => `x: !!binary ${'A'.repeat(400_000)}`,
  () => `x: !!js/function "function(){}"\n<<: *nothing`,
  () => `${'"'.repeat(300_001)}`,
  () => `a: |\n${' \n'.repeat(200_000)}`,
  () => `a: >-\n${'  x\n\n'.repeat(100_000)}`,
  () => `${'k: v\n'.repeat(30_000)}`,
  () => `${Array.from({ length: 30_000 }, (_, at) => `k${at}: v`).join('\n')}`,
  () => `? ${'? '.repeat(5000)}`,
  () => `${'---\n'.repeat(20_000)}`,
  () => `${'# x\n'.repeat(100_000)}`,
  () => `a: ${'&a '.repeat(5000)}b`,
  () => `${'%TAG ! x\n'.repeat(5000)}`,
];

/** A text put somewhere into the file, so that the YAML mostly stays sound and the text is judged. */
const withTextIn = fc
  .tuple(fc.constantFrom(...shipped), fc.nat(), hardText, fc.constantFrom('{{', '{%', '"', ': ', ''))
  .map(([text, at, hard, lead]) => {
    const places = [...text.matchAll(/zh: "|en: "|when: /g)];
    const cut = (places[at % Math.max(1, places.length)]?.index ?? 0) + 5;
    return Buffer.from(text.slice(0, cut) + lead + hard + text.slice(cut));
  });

/** Of the same kind of text again and again: what is quick once may not be so a thousand times. */
const repeated = fc
  .tuple(
    fc.constantFrom(...shipped),
    fc.constantFrom(
      '{{ party.name }}',
      '{{',
      '{% if is.organisation %}x',
      '{% if is.leg == "first" and party.guardian %}x{% endif %}',
      '}}',
      ' ',
      '{%- ',
      '“',
      '第一条',
    ),
    fc.constantFrom(50, 1500, 15_000),
  )
  .map(([text, piece, times]) =>
    Buffer.from(text.replace(/zh: "[^"]*"/, () => `zh: "${piece.replaceAll('"', '\\"').repeat(times)}"`)),
  );

const data = fc
  .nat({ max: catalogue.length - 1 })
  .chain((at) => fc.oneof(changedTemplate(catalogue[at]?.template as never), changedValue([catalogue[at]?.template])))
  .map((value) => Buffer.from(templateYaml(value)));

const texts: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 4, arbitrary: data },
  { weight: 3, arbitrary: changedBytes(fc.constantFrom(...shipped).map((text) => Buffer.from(text))) },
  { weight: 2, arbitrary: withTextIn },
  { weight: 1, arbitrary: repeated },
  { weight: 1, arbitrary: fc.nat({ max: bombs.length - 1 }).map((at) => Buffer.from(bombs[at]?.() ?? '')) },
);

const read = exampleCases.flatMap((value) => {
  const one = readCase(value);
  return one.ok ? [one.value] : [];
});

/** In one of the languages, as the office's own edition of its kind. */
function compose(text: string, turn: number): void {
  const { data: held } = checkText(text, 'template.yaml', () => ({ faults: [] }));
  const { template: written, faults } = judgeOwnTemplate(held);
  if (written === null || faults.some(({ severity }) => severity === 'block')) return;
  const template = withParts(written);
  const language = (['zh', 'en', 'zh-en'] as const)[turn % 3] ?? 'zh';
  const office = exampleOffice();
  const request = {
    kind: template.kind,
    office,
    date: '2026-11-09',
    language,
    layout: 'stacked',
    draft: true,
    template,
  } as const;
  if (template.subject === 'case') composeCase({ ...request, case: read[turn % read.length] as (typeof read)[number] });
  else composeOperation({ ...request, operation: blankOperation('01JD0000000000000000000002', 'pinghu'), cases: read });
}

export const templates = target({
  toFile: (bytes) => bytes,
  ofFile: (bytes) => bytes,
  name: 'template',
  says: 'the reader of templates is refused by line and column, or composes',
  inputs: texts,
  open: async (folder) => {
    const path = join(folder, 'template.yaml');
    let turn = 0;
    return async (bytes, note) => {
      turn += 1;
      await writeFile(path, bytes);
      const text = await readTextFile(path, 2_000_000);
      if (!text.ok) {
        for (const { sentence, code } of text.findings) mustBeSaid(sentence, code);
        note('refused');
        return;
      }
      const faults = checkTemplate(text.value, 'template.yaml');
      const lines = text.value.split('\n');
      for (const { line, column, sentence } of faults) {
        mustBeSaid(sentence, `${line}:${column}`, (trace) => text.value.includes(trace));
        if (line < 1 || line > lines.length || column < 1 || column > (lines[line - 1]?.length ?? 0) + 2)
          throw new Error(`no such place: ${line}:${column} of ${lines.length} lines: ${sentence.en}`);
      }
      if (faults.some(({ severity }) => severity === 'block')) return note('refused');
      note('taken');
      compose(text.value, turn);
    };
  },
});
