// The programs and fonts of others in this program, with the licences they came under, as they were noted when it was packed.
import { z } from 'zod';
import { readJsonFile } from '../store/read-json-file';

const partSchema = z.strictObject({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() });
const fileSchema = z.strictObject({
  format: z.literal('pilin-licences'),
  version: z.literal(1),
  parts: z.array(partSchema),
});

export type ThirdParty = z.output<typeof partSchema>;

/** @param path of third-party.json. @returns none where it is missing, as in a clone that was never started */
export async function readThirdParty(path: string): Promise<readonly ThirdParty[]> {
  const json = await readJsonFile(path);
  const file = json.ok ? fileSchema.safeParse(json.value) : null;
  return file?.success ? file.data.parts : [];
}
