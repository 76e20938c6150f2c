// A case as a bundle brings it: read loosely, for a clue is no whole case, with its pieces bound to their files.
import { extname } from 'node:path';
import { z } from 'zod';
import type { Manifest, Part } from '../../templates/bundle/manifest';
import { type Case, caseFormat, caseVersion } from '../../templates/case/case';
import type { Evidence } from '../../templates/case/evidence';
import { caseMigrations } from '../../templates/case/migrate';
import { wholeCase } from '../../templates/case/whole-case';
import type { Bilingual } from '../../templates/language/bilingual';
import { ulidSchema } from '../../templates/language/plain-values';
import { type FileKind, readAs } from '../../templates/reading/read';
import { refusals } from '../bundles/refusal';
import { type Arrived, jsonOf } from './arrived';

const looseCase = z.looseObject({ format: z.literal(caseFormat), version: z.literal(caseVersion), id: ulidSchema });
const looseCaseFile: FileKind<typeof looseCase> = {
  format: caseFormat,
  version: caseVersion,
  migrations: caseMigrations,
  schema: looseCase,
  texts: 'as-typed',
};

export type PieceInBundle = {
  readonly piece: Evidence;
  readonly collectedBy: string;
  readonly vouchedBy: Bilingual | null;
  /** Null where its file did not come along, or there is none. */
  readonly part: Part | null;
};

export type CaseInBundle = {
  readonly one: Case;
  readonly pieces: readonly PieceInBundle[];
  readonly papers: readonly Part[];
};

/** @throws BundleRefusal where a case is none, comes twice, or a file is not the one that its case records */
export async function casesIn(arrived: Arrived): Promise<readonly CaseInBundle[]> {
  const { manifest } = arrived;
  const parts = manifest.parts.filter(({ role }) => role === 'case');
  const cases: CaseInBundle[] = [];
  for (const part of parts) {
    const one = await caseOf(arrived, part);
    if (cases.some((other) => other.one.id === one.id)) throw refusals.twice(part.path);
    const ofCase = (other: Part): boolean => other.path.split('/')[1] === one.id || parts.length === 1;
    const pieces = one.evidence.map((piece) => pieceOf(manifest, one, piece, ofCase));
    cases.push({ one, pieces, papers: manifest.parts.filter((other) => other.role === 'paper' && ofCase(other)) });
  }
  return cases;
}

async function caseOf(arrived: Arrived, part: Part): Promise<Case> {
  const read = readAs(looseCaseFile, await jsonOf(arrived, part));
  if (!read.ok) {
    const why = read.findings[0]?.sentence ?? { zh: '', en: '' };
    throw read.findings[0]?.code === 'file-newer' ? refusals.newer(why) : refusals.contentUnfit(part.path, why);
  }
  return wholeCase(read.value, read.value.id, arrived.manifest.from.authority);
}

function pieceOf(manifest: Manifest, one: Case, piece: Evidence, ofCase: (part: Part) => boolean): PieceInBundle {
  const part = manifest.parts.find((other) => other.role === 'evidence' && other.of === piece.id && ofCase(other));
  if (part !== undefined && piece.file !== undefined && piece.file.sha256 !== part.sha256)
    throw refusals.altered(part.path);
  const vouch = manifest.vouched.find(
    ({ evidence, case: of }) => evidence === piece.id && (of === undefined || of === one.id),
  );
  const recognised = piece.recognised;
  return {
    piece,
    collectedBy: recognised?.collectedBy ?? vouch?.collectedBy ?? piece.takenBy,
    vouchedBy: recognised?.authority ?? vouch?.authority ?? null,
    part: part ?? null,
  };
}

/** What a part was called where it came from; its own last name where that is not said. */
export function nameOf({ name, path }: Part): string {
  return name ?? path.slice(path.lastIndexOf('/') + 1);
}

export function endingOf(name: string): string {
  return extname(name).toLowerCase();
}
