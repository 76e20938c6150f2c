// Turns what the schema found into sentences for people: which field, what it holds, what belongs there, how to mend it.
import type { z } from 'zod';
import type { Finding } from '../checks/finding';
import type { Bilingual } from '../language/bilingual';
import { choicesOf, expectationOf, oneOf } from './expectation';
import { nearestName } from './nearest-name';
import { joinPath, type PathPart } from './path';
import { bareSchema, fittingOptions, type Schema, schemaAt, valueAt } from './schema-at';
import { excerpt, quote } from './words';

type Issue = z.core.$ZodIssue;
type Place = { readonly root: Schema; readonly value: unknown; readonly base: readonly PathPart[] };

const mostFindings = 50;

/**
 * @param schema that refused the value
 * @param value as handed to the schema
 * @returns at most 50 findings, at least one; all block
 */
export function findingsOf(schema: z.ZodType, value: unknown, issues: readonly Issue[]): readonly Finding[] {
  const place: Place = { root: schema as unknown as Schema, value, base: [] };
  return issues.flatMap((issue) => findingsOfIssue(place, issue)).slice(0, mostFindings);
}

function findingsOfIssue(place: Place, issue: Issue): readonly Finding[] {
  const path = issue.path as readonly PathPart[];
  const schema = schemaAt(place.root, place.value, path);
  const value = valueAt(place.value, path);
  const where = joinPath([...place.base, ...path]);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(schema, [...place.base, ...path], key));
    case 'invalid_key':
      return [unfitKey(where, path.at(-1) as string)];
    case 'too_big':
      if (!isMeasured(value)) return [unlike(where, value, schema)];
      return [outside(where, value, issue.origin, 'most', Number(issue.maximum))];
    case 'too_small':
      if (!isMeasured(value)) return [unlike(where, value, schema)];
      return [outside(where, value, issue.origin, 'least', Number(issue.minimum))];
    case 'invalid_union':
      return issue.discriminator === undefined
        ? unionFindings({ ...place, base: [...place.base, ...path] }, schema, value)
        : [misjudged(where, value, ('options' in issue && issue.options) || [])];
    default:
      return [unlike(where, value, schema)];
  }
}

function unlike(where: string, value: unknown, schema: Schema | null): Finding {
  return misfit(
    where,
    value,
    schema === null ? unknownExpectation : expectationOf(schema),
    schema && choicesOf(schema),
  );
}

/** zod measures whatever has a `length`, an object with a field of that name too. */
function isMeasured(value: unknown): value is number | string | readonly unknown[] {
  return typeof value === 'number' || typeof value === 'string' || Array.isArray(value);
}

/** A discriminator (party.kind) that names none of the kinds. */
function misjudged(where: string, value: unknown, kinds: readonly unknown[]): Finding {
  return misfit(where, value, oneOf(kinds.map(String)), kinds.map(String));
}

const unknownExpectation: Bilingual = { zh: '有效的值', en: 'a valid value' };

/** Where one option alone is of the value's type, its own reasons are given; else what any option would take. */
function unionFindings(place: Place, schema: Schema | null, value: unknown): readonly Finding[] {
  const options = schema === null ? [] : fittingOptions(bareSchema(schema), value);
  const only = options.length === 1 ? (options[0] as Schema) : null;
  const parsed = only === null ? null : (only as unknown as z.ZodType).safeParse(value);
  if (only !== null && parsed?.success === false) {
    const inner: Place = { root: only, value, base: place.base };
    return parsed.error.issues.flatMap((issue) => findingsOfIssue(inner, issue));
  }
  return [misfit(joinPath(place.base), value, schema === null ? unknownExpectation : expectationOf(schema), null)];
}

function unknownField(schema: Schema | null, path: readonly PathPart[], key: string): Finding {
  const bare = schema === null ? null : bareSchema(schema);
  const fields = bare?._zod.def.type === 'object' ? Object.keys(bare._zod.def.shape) : [];
  const nearest = nearestName(key, fields);
  const list = fields.join(', ');
  const zhHow = nearest === null ? `请删除该字段；此处可用的字段为 ${list}。` : `是否应为 "${nearest}"？请更正或删除。`;
  const enHow =
    nearest === null
      ? `Delete it; the fields here are ${list}.`
      : `Did you mean "${nearest}"? Correct it or delete it.`;
  return finding('field-unknown', joinPath([...path, key]), (where) => ({
    zh: `${where} 是未知字段。${zhHow}`,
    en: `${where} is an unknown field. ${enHow}`,
  }));
}

function unfitKey(where: string, key: string): Finding {
  return finding('field-name-unfit', where, () => ({
    zh: `字段名 ${quote(key)} 不合规则：只能用英文字母和数字，且以字母开头。请改名。`,
    en: `The field name ${quote(key)} is not allowed: letters and digits only, beginning with a letter. Rename it.`,
  }));
}

function outside(where: string, value: unknown, origin: string, end: 'most' | 'least', limit: number): Finding {
  const found = origin === 'string' || origin === 'array' ? (value as ArrayLike<unknown>).length : Number(value);
  const unit = units[origin] ?? noUnit;
  const zhEnd = end === 'most' ? '最多' : '最少';
  return finding('value-out-of-range', where, () => ({
    zh: `${where} ${unit.zhVerb} ${found}${unit.zh}，${zhEnd}为 ${limit}${unit.zh}。请改正。`,
    en: `${where} ${unit.enVerb} ${found}${unit.en}; at ${end} ${limit} is allowed. Correct it.`,
  }));
}

type Unit = { readonly zhVerb: string; readonly zh: string; readonly enVerb: string; readonly en: string };
const noUnit: Unit = { zhVerb: '是', zh: '', enVerb: 'is', en: '' };
const units: { readonly [origin: string]: Unit } = {
  string: { zhVerb: '有', zh: ' 个字符', enVerb: 'has', en: ' characters' },
  array: { zhVerb: '有', zh: ' 项', enVerb: 'has', en: ' entries' },
};

/** A value of the wrong type, form or choice, or none at all. */
function misfit(where: string, value: unknown, expected: Bilingual, choices: readonly string[] | null): Finding {
  if (value === undefined) {
    return finding('field-missing', where, () => ({
      zh: `缺少 ${where}，应为：${expected.zh}。请补上。`,
      en: `${where} is missing; expected: ${expected.en}. Add it.`,
    }));
  }
  const unreal = typeof value === 'string' ? noSuchDay(value) : null;
  const nearest = typeof value === 'string' && choices !== null ? nearestName(value, choices) : null;
  const found = excerpt(value);
  return finding('value-unfit', where, () => ({
    zh: `${where} 是 ${found.zh}${unreal === null ? '' : `，但 ${unreal} 这一天不存在`}，应为：${expected.zh}。${nearest === null ? '请改正。' : `是否应为 "${nearest}"？`}`,
    en: `${where} is ${found.en}${unreal === null ? '' : `, but ${unreal} does not exist`}; expected: ${expected.en}. ${nearest === null ? 'Correct it.' : `Did you mean "${nearest}"?`}`,
  }));
}

/** The calendar day a text begins with where that day is in no calendar: 2026-02-29. */
function noSuchDay(text: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const real = new Date(Date.UTC(year, month - 1, day));
  real.setUTCFullYear(year);
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day ? null : match[0];
}

function finding(code: string, path: string, say: (where: string) => Bilingual): Finding {
  return { code, severity: 'block', path, sentence: say(path === '' ? '·' : path) };
}
