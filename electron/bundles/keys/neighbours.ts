// The neighbours whose bundles are accepted: their keys, compared on paper by a person who is named.
import { z } from 'zod';
import { bilingualSchema } from '../../../templates/language/bilingual';
import { momentSchema, slugSchema } from '../../../templates/language/plain-values';
import { type FileKind, readAs } from '../../../templates/reading/read';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { Disk } from '../../store/disk/disk';
import { readDocument, writeDocument } from '../../store/json-document';

const name = 'neighbours.json';
const format = 'pilin-neighbours';

export const neighbourSchema = z.strictObject({
  fingerprint: z.string().regex(/^([0-9A-HJKMNP-TV-Z]{4}-){9}[0-9A-HJKMNP-TV-Z]{4}$/),
  name: bilingualSchema,
  /** Id by which the neighbour's authority is known, where it is. */
  authority: slugSchema.optional(),
  addedAt: momentSchema,
  /** Who compared the fingerprint, and how, e.g. with the sheet handed over at a meeting. */
  addedBy: z.string().min(1).max(200),
  note: z.string().max(1000),
  /** Since when bundles with this key are refused: a key that was lost or replaced. */
  retiredAt: momentSchema.optional(),
  retiredBy: z.string().max(200).optional(),
  retiredReason: z.string().max(2000).optional(),
});
export type Neighbour = z.output<typeof neighbourSchema>;

const fileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(1),
  neighbours: z.array(neighbourSchema).max(1000),
});
export const neighboursFile: FileKind<typeof fileSchema> = { format, version: 1, migrations: {}, schema: fileSchema };

/** @param folder absolute, where the office's own key lies too */
export async function readNeighbours(disk: Disk, folder: string): Promise<Outcome<readonly Neighbour[]>> {
  const found = await readDocument(disk, folder, name, (value) => readAs(neighboursFile, value));
  if (found.state === 'good') return done(found.value.neighbours);
  return found.state === 'missing' ? done([]) : damaged;
}

/** Adds a neighbour, or takes the place of the entry with the same fingerprint. */
export async function keepNeighbour(disk: Disk, folder: string, neighbour: Neighbour): Promise<Outcome<null>> {
  await disk.makeFolders(folder);
  const known = await readNeighbours(disk, folder);
  if (!known.ok) return known;
  const others = known.value.filter(({ fingerprint }) => fingerprint !== neighbour.fingerprint);
  await writeDocument(disk, folder, name, { format, version: 1, neighbours: [...others, neighbour] });
  return done(null);
}

const damaged = failed(
  'neighbours-damaged',
  '已核对的相邻单位名单（keys/neighbours.json）已损坏，未作改动，也未接受任何移送包。请从备份恢复。',
  'The list of neighbours (keys/neighbours.json) is damaged; it was left as it is and no bundle was accepted. Restore it from a backup.',
);
