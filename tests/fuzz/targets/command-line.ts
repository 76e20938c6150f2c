// What a person or another program types after `pilin`: every answer is a status of the contract and a sentence, never a bug.
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { commands } from '../../../electron/command-line/commands';
import { main } from '../../../electron/command-line/main';
import { type Option, type OptionName, options } from '../../../electron/command-line/options';
import { catalogue } from '../../../templates/catalogue';
import { keptAsJson, target } from '../engine/target';
import { hardText as anyText } from '../inputs/hard-texts';

/** No system hands a program a word with a NUL in it. */
const hardText = anyText.map((text) => text.replaceAll('\u0000', ''));

type Words = readonly string[];

/** Where FOLDER stands the only folder is meant in which anything may be written. */
const files = fc.constantFrom(
  'FOLDER/case.json',
  'FOLDER/cases',
  'FOLDER/operation.json',
  'FOLDER/office.json',
  'FOLDER/broken.json',
  'FOLDER/nothing.json',
  'FOLDER',
  'FOLDER/list.xlsx',
  'FOLDER/x.pilin',
  'FOLDER/template.yaml',
  '',
  '-',
  'FOLDER/out/new',
  '/dev/null',
);
const values = fc.oneof(
  { weight: 3, arbitrary: files },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'zh',
      'en',
      'zh-en',
      'pdf',
      'docx',
      'all',
      ...catalogue.map(({ id }) => id),
      '2026-12-20',
      '2026-02-30',
      '330482',
      'over-window-business',
      'pinghu',
      '2026',
      'stacked',
      'transfer',
      'new-case',
      'verify',
      'check',
      'show',
      'make',
      'accept',
      'key',
      'trust',
      'export',
      'import',
    ),
  },
  // A path that leads out may be meant by who types it; here it would only be our own doing.
  { weight: 1, arbitrary: hardText.filter((text) => !/[/\\]|\.\./.test(text)).map((text) => text.slice(0, 300)) },
);

const all = Object.keys(options) as readonly OptionName[];

function optionNamed(name: OptionName): fc.Arbitrary<Words> {
  const { takes, choices } = options[name] as Partial<Option>;
  const value = choices === undefined ? values : fc.oneof(fc.constantFrom(...choices), values);
  return fc.tuple(fc.nat(3), value, fc.boolean()).map(([left, given, isInline]): Words => {
    if (takes === undefined || left === 0) return [`--${name}`];
    return isInline ? [`--${name}=${given}`] : [`--${name}`, given];
  });
}

const option = fc.constantFrom(...all).chain(optionNamed);

/** With what it needs given, so that it gets to its work. */
const sensible = fc.constantFrom(...commands).chain((command) => {
  const given = command.required.map((name) =>
    (name === 'office'
      ? fc.constantFrom('FOLDER/office.json', 'FOLDER/office.json', 'FOLDER/broken.json')
      : name === 'out' || name === 'into' || name === 'to'
        ? fc.constant('FOLDER/out')
        : name === 'paper'
          ? fc.constantFrom(...catalogue.map(({ id }) => id))
          : values
    ).map((value): Words => [`--${name}`, value]),
  );
  const optional = command.optional.filter((name) => name !== 'help');
  const extra =
    optional.length === 0
      ? fc.constant([])
      : fc.array(fc.constantFrom(...optional).chain(optionNamed), { maxLength: 3 });
  const { least, most } = command.files;
  return fc
    .tuple(fc.array(values, { minLength: Math.min(least, 2), maxLength: Math.min(most, 3) }), fc.tuple(...given), extra)
    .map(([positionals, required, more]): Words => [command.name, ...positionals, ...required.flat(), ...more.flat()]);
});

const anything = fc
  .tuple(
    fc.oneof(fc.constantFrom(...commands.map(({ name }) => name)), hardText),
    fc.array(
      fc.oneof(
        option,
        values.map((word): Words => [word]),
      ),
      { maxLength: 5 },
    ),
  )
  .map(([name, words]): Words => [name, ...words.flat()]);

export const commandLine = target<Words>({
  ...keptAsJson<Words>(),
  name: 'command-line',
  says: 'the command line ends with a status of the contract and says why, and is never a bug',
  inputs: fc.oneof({ weight: 3, arbitrary: sensible }, { weight: 1, arbitrary: anything }),
  bounded: 100,
  open: async (folder) => {
    mkdirSync(join(folder, 'cases'));
    for (const name of ['pinghu-over-window-first', 'jinshan-foreign-dog-waste-minor'])
      copyFileSync(`examples/cases/${name}.json`, join(folder, 'cases', `${name}.json`));
    copyFileSync('examples/cases/pinghu-over-window-first.json', join(folder, 'case.json'));
    copyFileSync('examples/operations/pinghu-jinshan-october-2026.json', join(folder, 'operation.json'));
    copyFileSync('examples/office.json', join(folder, 'office.json'));
    copyFileSync('templates/commitment/template.yaml', join(folder, 'template.yaml'));
    writeFileSync(join(folder, 'broken.json'), '{"format": "pilin-office", ');
    cpSync('examples/operations', join(folder, 'photographs'), { recursive: true });
    return async (words, note) => {
      const said: string[] = [];
      const speak = (text: string): void => void said.push(text);
      const argv = words.map((word) => word.replaceAll('FOLDER', folder));
      const status = await main(argv, { out: speak, err: speak, screenColumns: null });
      if (status === 1 || ![0, 2, 3].includes(status))
        throw new Error(`ended with ${status}: ${said.join('\n').slice(-1500)}`);
      if (status !== 0 && said.join('').trim() === '') throw new Error(`ended with ${status} without a word`);
      note(`status ${status}`);
    };
  },
});
