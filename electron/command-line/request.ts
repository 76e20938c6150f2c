// What a person asked of a command: files and options, checked against the command's own list.
import { parseArgs } from 'node:util';
import type { Finding } from '../../templates/checks/finding';
import type { Bilingual } from '../../templates/language/bilingual';
import { nearestName } from '../../templates/reading/nearest-name';
import type { Read } from '../../templates/reading/read';
import type { Command } from './commands';
import { type Option, type OptionName, options } from './options';

export type Request = {
  readonly files: readonly string[];
  readonly has: (name: OptionName) => boolean;
  /** The option's only value, or undefined where it was not given. */
  readonly value: (name: OptionName) => string | undefined;
  /** The values of an option that takes a list. */
  readonly list: (name: OptionName) => readonly string[];
};

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** @param args what follows the command's name */
export function readRequest(command: Command, args: readonly string[]): Read<Request> {
  const known = [...command.required, ...command.optional];
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(known.map((name) => [name, { type: takes(name) ? 'string' : 'boolean' } as const])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<OptionName, string[]>();
  const findings: Finding[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const fault = optionFault(token, known, values);
    if (fault === null) note(token, values);
    else findings.push(fault);
  }
  if (!values.has('help')) findings.push(...missing(command, values, positionals.length));
  if (findings.length > 0) return { ok: false, findings };
  return { ok: true, value: requestOf(positionals, values) };
}

function requestOf(files: readonly string[], values: ReadonlyMap<OptionName, readonly string[]>): Request {
  return {
    files,
    has: (name) => values.has(name),
    value: (name) => values.get(name)?.[0],
    list: (name) => values.get(name) ?? [],
  };
}

function definition(name: OptionName): Option {
  return options[name];
}

function takes(name: OptionName): boolean {
  return definition(name).takes !== undefined;
}

function partsOf(token: OptionToken): string[] {
  const { list } = definition(token.name as OptionName);
  const value = token.value ?? '';
  return list ? value.split(',').map((part) => part.trim()) : [value];
}

function note(token: OptionToken, values: Map<OptionName, string[]>): void {
  const name = token.name as OptionName;
  values.set(name, [...new Set([...(values.get(name) ?? []), ...partsOf(token)])]);
}

function optionFault(
  token: OptionToken,
  known: readonly OptionName[],
  values: ReadonlyMap<OptionName, unknown>,
): Finding | null {
  const name = known.find((one) => one === token.name);
  if (name === undefined || token.rawName.startsWith('--') === false) return unknownOption(token.rawName, known);
  const { list, choices } = definition(name);
  if (!takes(name)) return token.value === undefined ? null : tooMuch(name);
  const isTaken = token.value !== undefined && (token.inlineValue || !token.value.startsWith('--'));
  if (!isTaken || token.value === '') return noValue(name);
  if (values.has(name) && !list) return twice(name);
  const wrong = choices && partsOf(token).find((part) => !choices.includes(part));
  return wrong === undefined ? null : notOneOf(name, wrong, choices ?? []);
}

function missing(command: Command, values: ReadonlyMap<OptionName, unknown>, files: number): Finding[] {
  const findings = command.required.filter((name) => !values.has(name)).map(optionMissing);
  const { least, most } = command.files;
  if (files < least) findings.push(filesMissing(command));
  if (files > most) findings.push(filesTooMany(command, files));
  return findings;
}

export function requestFault(code: string, path: string, sentence: Bilingual): Finding {
  return { code, severity: 'block', path, sentence };
}

function unknownOption(rawName: string, known: readonly OptionName[]): Finding {
  const nearest = nearestName(rawName.replace(/^-+/, ''), known);
  const list = known.map((name) => `--${name}`).join(' ');
  return requestFault('option-unknown', rawName, {
    zh: `没有选项 ${rawName}。${nearest === null ? `可用选项：${list}。` : `是否应为 --${nearest}？`}`,
    en: `There is no option ${rawName}. ${nearest === null ? `The options are ${list}.` : `Did you mean --${nearest}?`}`,
  });
}

function noValue(name: OptionName): Finding {
  const form = `--${name} ${definition(name).takes}`;
  return requestFault('option-without-value', `--${name}`, {
    zh: `选项 --${name} 后面缺少内容，应为 ${form}。`,
    en: `--${name} lacks what it takes: ${form}.`,
  });
}

function tooMuch(name: OptionName): Finding {
  return requestFault('option-with-value', `--${name}`, {
    zh: `选项 --${name} 是开关，不带内容。请去掉等号及其后的内容。`,
    en: `--${name} is a switch and takes nothing. Drop the equals sign and what follows.`,
  });
}

function twice(name: OptionName): Finding {
  return requestFault('option-twice', `--${name}`, {
    zh: `选项 --${name} 出现了两次，请只保留一个。`,
    en: `--${name} is given twice; keep one.`,
  });
}

function notOneOf(name: OptionName, wrong: string, choices: readonly string[]): Finding {
  const nearest = nearestName(wrong, choices);
  return requestFault('option-value', `--${name}`, {
    zh: `--${name} 的值 "${wrong}" 无效，应为 ${choices.join('、')}。${nearest === null ? '' : `是否应为 ${nearest}？`}`,
    en: `--${name} can't be "${wrong}"; it is one of ${choices.join(', ')}.${nearest === null ? '' : ` Did you mean ${nearest}?`}`,
  });
}

function optionMissing(name: OptionName): Finding {
  const { takes: form, does } = definition(name);
  return requestFault('option-missing', `--${name}`, {
    zh: `缺少选项 --${name} ${form ?? ''}（${does.zh}）。`,
    en: `--${name} ${form ?? ''} is missing (${does.en}).`,
  });
}

function filesMissing(command: Command): Finding {
  return requestFault('file-missing', command.takes, {
    zh: `命令 ${command.name} 需要 ${command.takes}。`,
    en: `The command ${command.name} needs ${command.takes}.`,
  });
}

function filesTooMany(command: Command, files: number): Finding {
  const form = `${command.name} ${command.takes}`.trim();
  return requestFault('file-too-many', command.takes, {
    zh: `命令形式为 ${form}，却给了 ${files} 个文件或词。请去掉多余的。`,
    en: `The command is ${form}, but ${files} files or words were given. Drop what is too much.`,
  });
}
