// Help texts, made from the tables of commands and options, in both languages.
import type { Bilingual } from '../../templates/language/bilingual';
import { type Command, commands } from './commands';
import { type Option, type OptionName, options } from './options';

const exits = [
  '  0  完成 / done',
  '  1  程序错误 / a bug',
  '  2  输入有误（何处、为何、如何改正；不留下半成品）/ the input is at fault (nothing half-written is left)',
  '  3  检查未通过 / refused by a check',
];

/** All commands. */
export function overview(): string {
  const lines = commands.map(({ name, takes, does }) => beside(`${name} ${takes}`, 26, does));
  return [
    '毗邻文书 Pilin: pilin COMMAND …',
    '',
    ...lines,
    '',
    '  pilin COMMAND --help        命令的选项 / the options of a command',
    '',
    '退出状态 / exit status (批量时取最重 / the gravest of a batch: 1, 2, 3, 0)',
    ...exits,
    '',
  ].join('\n');
}

/** One command with its options. */
export function usage(command: Command): string {
  const needed = command.required.map(form).join(' ');
  const lines = [...command.required, ...command.optional].map((name) => {
    const { does } = options[name];
    return beside(form(name), 32, does);
  });
  const head = `pilin ${[command.name, command.takes, needed].filter((part) => part !== '').join(' ')} [options]`;
  return [head, `  ${command.does.zh} / ${command.does.en}`, '', ...lines, ''].join('\n');
}

/** What a word does stands in a column beside it; below it where the word is too long for that. */
function beside(word: string, width: number, { zh, en }: Bilingual): string {
  const between = word.length < width ? word.padEnd(width) : `${word}\n  ${' '.repeat(width)}`;
  return `  ${between}${zh} / ${en}`;
}

function form(name: OptionName): string {
  const { takes }: Option = options[name];
  return takes === undefined ? `--${name}` : `--${name} ${takes}`;
}
