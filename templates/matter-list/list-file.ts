// The list of matters as one JSON file: all that the program knows of each, so that nothing is lost on the way.
import { z } from 'zod';
import type { Matter } from '../law/schema';
import { matterSchema } from '../law/schema';
import { type FileKind, type Read, readAs } from '../reading/read';

const format = 'pilin-matters';
const version = 1;

const schema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  matters: z
    .array(matterSchema)
    .max(5000)
    .refine((matters) => new Set(matters.map(({ id }) => id)).size === matters.length, { path: ['id'] }),
});

export const matterListFile: FileKind<typeof schema> = { format, version, migrations: {}, schema };

/** @param value parsed JSON of unknown origin */
export function readMatterListFile(value: unknown): Read<z.output<typeof schema>> {
  return readAs(matterListFile, value);
}

export function matterListData(matters: readonly Matter[]): z.output<typeof schema> {
  return { format, version, matters: [...matters] };
}
