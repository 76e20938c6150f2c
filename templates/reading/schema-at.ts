// Finds the part of a schema that judges a given place of a value, so that refusals can say what belongs there.
import type { z } from 'zod';
import type { PathPart } from './path';
import { isPlainObject } from './plain-copy';

/** Any zod schema, open to inspection through `_zod.def`. */
export type Schema = z.core.$ZodTypes;

/** The schema without optional, nullable, default and transform around it. */
export function bareSchema(schema: Schema): Schema {
  const { def } = schema._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
      return bareSchema(def.innerType as Schema);
    case 'pipe':
      return bareSchema(def.in as Schema);
    default:
      return schema;
  }
}

/** The schema at a path. At a union the way goes on through the option that the value is meant for. */
export function schemaAt(root: Schema, value: unknown, path: readonly PathPart[]): Schema | null {
  let schema = root;
  let here = value;
  for (const part of path) {
    const inner = within(bareSchema(schema), here, part);
    if (inner === null) return null;
    schema = inner;
    here = valueAt(here, [part]);
  }
  return schema;
}

/** The value at a path, undefined where there is none. */
export function valueAt(root: unknown, path: readonly PathPart[]): unknown {
  return path.reduce<unknown>((value, part) => {
    if (Array.isArray(value)) return value[part as number];
    return isPlainObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  }, root);
}

/** The options of a union that are of the value's type, and of its discriminator where the union has one. */
export function fittingOptions(union: Schema, value: unknown): readonly Schema[] {
  const { def } = union._zod;
  if (def.type !== 'union') return [];
  const discriminator = 'discriminator' in def ? String(def.discriminator) : null;
  return (def.options as readonly Schema[]).filter((option) => {
    const bare = bareSchema(option);
    return typeFits(bare, value) && (discriminator === null || discriminates(bare, value, discriminator));
  });
}

function within(bare: Schema, value: unknown, part: PathPart): Schema | null {
  const { def } = bare._zod;
  if (def.type === 'object') return (def.shape[part as string] as Schema | undefined) ?? null;
  if (def.type === 'array') return def.element as Schema;
  if (def.type === 'record') return def.valueType as Schema;
  if (def.type !== 'union') return null;
  if ('discriminator' in def && part === def.discriminator)
    return anyDiscriminator(def.options as readonly Schema[], part);
  const option = fittingOptions(bare, value)[0];
  return option === undefined ? null : within(bareSchema(option), value, part);
}

function anyDiscriminator(options: readonly Schema[], part: PathPart): Schema | null {
  const first = options[0];
  return first === undefined ? null : within(bareSchema(first), {}, part);
}

function typeFits(bare: Schema, value: unknown): boolean {
  const { type } = bare._zod.def;
  if (type === 'object' || type === 'record') return isPlainObject(value);
  if (type === 'array') return Array.isArray(value);
  return type === typeof value;
}

function discriminates(bare: Schema, value: unknown, discriminator: string): boolean {
  const { def } = bare._zod;
  if (def.type !== 'object' || !isPlainObject(value)) return false;
  const tag = bareSchema(def.shape[discriminator] as Schema)._zod.def;
  return tag.type === 'literal' && tag.values.includes(value[discriminator] as string);
}
