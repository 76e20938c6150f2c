// How a person mapped the columns of a list of parties, kept by its heads, so that the next list of that kind needs no mapping.
import { z } from 'zod';
import { type FileKind, readAs } from '../reading/read';
import { type Mapping, partyColumnKeys } from './party-columns';

export const mappingsFormat = 'pilin-batch-mappings';
const mappingsVersion = 1;
const mostKept = 50;

export const mappingSchema = z.partialRecord(z.enum(partyColumnKeys), z.number().int().min(0).max(500));

const schema = z.strictObject({
  format: z.literal(mappingsFormat),
  version: z.literal(mappingsVersion),
  /** Newest first. */
  mappings: z.array(z.strictObject({ heads: z.string().max(2000), mapping: mappingSchema })).max(mostKept),
});

const mappingsKind: FileKind<typeof schema> = {
  format: mappingsFormat,
  version: mappingsVersion,
  migrations: {},
  schema,
  texts: 'as-typed',
};

export const readMappings = (value: unknown) => readAs(mappingsKind, value);

export function mappingsFileOf(mappings: readonly { readonly heads: string; readonly mapping: Mapping }[]) {
  const kept = mappings.slice(0, mostKept).map(({ heads, mapping }) => ({ heads, mapping: { ...mapping } }));
  return { format: mappingsFormat, version: mappingsVersion, mappings: kept } as const;
}
