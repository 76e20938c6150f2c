// Which server this computer works on, in a file of its own beside the settings; the password is never in it.
import { z } from 'zod';
import { dataDisk } from '../store/disk/data-disk';
import { readDocument } from '../store/json-document';
import { placeSchema, type ServerPlace } from '../store/postgres/place';
import { writeFileAtomically } from '../store/write-file-atomically';

const name = 'server.json';
export const serverFileSchema = z.strictObject({
  format: z.literal('pilin-server'),
  version: z.literal(1),
  place: placeSchema.nullable(),
});

export type SettingRead =
  | { readonly state: 'read'; readonly place: ServerPlace | null }
  /** It is not taken for none: a clerk would work on another data folder unseen. */
  | { readonly state: 'unreadable' };

/** @param folder absolute, that of the settings. @throws errors of node:fs other than a missing file */
export async function readServerSetting(folder: string): Promise<SettingRead> {
  const found = await readDocument(dataDisk, folder, name, (value) => {
    const parsed = serverFileSchema.safeParse(value);
    return parsed.success ? { ok: true, value: parsed.data.place } : { ok: false, findings: [unfit] };
  });
  if (found.state === 'missing') return { state: 'read', place: null };
  return found.state === 'good' ? { state: 'read', place: found.value } : { state: 'unreadable' };
}

const unfit = { code: 'file-format', severity: 'block', path: '', sentence: { zh: '·', en: '·' } } as const;

/** @throws errors of node:fs */
export async function writeServerSetting(folder: string, place: ServerPlace | null): Promise<void> {
  const bytes = new TextEncoder().encode(`${JSON.stringify({ format: 'pilin-server', version: 1, place }, null, 2)}\n`);
  await writeFileAtomically(folder, { name, bytes });
}
