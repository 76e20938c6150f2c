// That the data folder has held data once: kept beside it, so that a folder that is gone is never taken for a first start.
import { join } from 'node:path';
import { z } from 'zod';
import { readJsonFile } from '../store/read-json-file';
import { writeFileAtomically } from '../store/write-file-atomically';

const name = 'data-begun.json';
const schema = z.strictObject({ format: z.literal('pilin-data-begun'), version: z.literal(1) });

/** @param folder absolute, that of the settings. A file that can't be read counts as none: it hinders nobody. */
export async function hasBegun(folder: string): Promise<boolean> {
  const json = await readJsonFile(join(folder, name));
  return json.ok && schema.safeParse(json.value).success;
}

/** @throws errors of node:fs */
export async function noteBegun(folder: string): Promise<void> {
  if (await hasBegun(folder)) return;
  const bytes = new TextEncoder().encode(`${JSON.stringify({ format: 'pilin-data-begun', version: 1 })}\n`);
  await writeFileAtomically(folder, { name, bytes });
}
