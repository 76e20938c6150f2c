// What a schema expects, in words. Known values (dates, moments, ids …) are described by what they mean, not by pattern.
import type { z } from 'zod';
import { type Bilingual, bilingualSchema, wordsSchema } from '../language/bilingual';
import {
  dateSchema,
  divisionSchema,
  fileNameSchema,
  momentSchema,
  moneySchema,
  sha256Schema,
  slugSchema,
  ulidSchema,
} from '../language/plain-values';
import { seriesSchema } from '../office/office';
import { bareSchema, type Schema } from './schema-at';

const say = (zh: string, en: string): Bilingual => ({ zh, en });

const known: ReadonlyMap<unknown, Bilingual> = new Map<z.ZodType, Bilingual>([
  [dateSchema, say('日期，例如 "2026-11-23"', 'a date such as "2026-11-23"')],
  [
    momentSchema,
    say('带时区的时刻，例如 "2026-11-23T09:30:00+08:00"', 'a moment with offset such as "2026-11-23T09:30:00+08:00"'),
  ],
  [divisionSchema, say('六位行政区划代码，例如 "330482"', 'a six-digit division code such as "330482"')],
  [
    ulidSchema,
    say(
      '26 位 ULID 编号（大写字母与数字，不含 I L O U）',
      'a ULID of 26 characters (capital letters and digits, no I L O U)',
    ),
  ],
  [
    slugSchema,
    say('由字母、数字、连字符组成的编号（最多 64 位）', 'an id of letters, digits and hyphens (at most 64 characters)'),
  ],
  [moneySchema, say('以元为单位、两位小数的文本，例如 "200.00"', 'yuan with two decimals as text, such as "200.00"')],
  [sha256Schema, say('64 位小写十六进制的 SHA-256 值', 'a SHA-256 value of 64 lower-case hexadecimal digits')],
  [fileNameSchema, say('不含文件夹的文件名', 'a file name without any folder part')],
  [bilingualSchema, say('{"zh": "…", "en": "…"}', '{"zh": "…", "en": "…"}')],
  [wordsSchema, say('文本，或 {"zh": "…", "en": "…"}', 'a text, or {"zh": "…", "en": "…"}')],
  [
    seriesSchema.shape.pattern,
    say(
      '含 {year} 与 {sequence} 的编号格式，例如 "平综执责改字〔{year}〕第{sequence}号"',
      'a number pattern with {year} and {sequence}, such as "平综执责改字〔{year}〕第{sequence}号"',
    ),
  ],
]);

/** What may stand where the schema stands. */
export function expectationOf(schema: Schema): Bilingual {
  const bare = bareSchema(schema);
  const described = known.get(bare) ?? describe(bare);
  return isNullable(schema) ? say(`${described.zh}，或 null`, `${described.en}, or null`) : described;
}

/** The values a choice allows, as texts; null where the schema is no choice. */
export function choicesOf(schema: Schema): readonly string[] | null {
  const { def } = bareSchema(schema)._zod;
  if (def.type === 'enum') return Object.values(def.entries).map(String);
  if (def.type === 'literal') return def.values.map(String);
  return null;
}

function isNullable(schema: Schema): boolean {
  const { def } = schema._zod;
  if (def.type === 'nullable') return true;
  return def.type === 'optional' || def.type === 'default' ? isNullable(def.innerType as Schema) : false;
}

function describe(bare: Schema): Bilingual {
  const choices = choicesOf(bare);
  if (choices !== null) return oneOf(choices);
  const { def } = bare._zod;
  switch (def.type) {
    case 'string':
      return say('文本 "…"', 'a text "…"');
    case 'number':
      return number(bare);
    case 'boolean':
      return say('true 或 false', 'true or false');
    case 'array':
      return say('列表 […]', 'a list […]');
    case 'record':
      return say('对象 {…}', 'an object {…}');
    case 'object': {
      const names = Object.keys(def.shape).join(', ');
      return say(`含字段 ${names} 的对象 {…}`, `an object {…} with the fields ${names}`);
    }
    case 'union':
      return anyOf(def.options.map((option) => expectationOf(option as Schema)));
    default:
      return say('有效的值', 'a valid value');
  }
}

function number(bare: Schema): Bilingual {
  const checks = ((bare._zod.def as { readonly checks?: readonly z.core.$ZodCheck[] }).checks ??
    []) as readonly Check[];
  const range = checks.map(({ _zod: { def } }) => boundOf(def)).join('');
  const isWhole = checks.some(({ _zod: { def } }) => def.check === 'number_format');
  return isWhole ? say(`整数${range}`, `a whole number${range}`) : say(`数字${range}`, `a number${range}`);
}

type CheckDef = { readonly check: string; readonly value?: number; readonly inclusive?: boolean };
type Check = { readonly _zod: { readonly def: CheckDef } };

function boundOf({ check, value, inclusive }: CheckDef): string {
  if (check === 'greater_than') return ` ${inclusive ? '≥' : '>'} ${value}`;
  if (check === 'less_than') return ` ${inclusive ? '≤' : '<'} ${value}`;
  return '';
}

export function oneOf(choices: readonly string[]): Bilingual {
  const list = choices.map((choice) => JSON.stringify(choice));
  if (list.length === 1) return say(list.join(), list.join());
  return say(`下列之一：${list.join('、')}`, `one of ${list.join(', ')}`);
}

function anyOf(parts: readonly Bilingual[]): Bilingual {
  return say(
    [...new Set(parts.map((part) => part.zh))].join('，或'),
    [...new Set(parts.map((part) => part.en))].join(', or '),
  );
}
