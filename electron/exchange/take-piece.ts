// A neighbour's piece of evidence as it lies in a case here: its file copied beside the case with its recorded hash, and
// who collected it, which authority vouches for it, who took it in.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Part } from '../../templates/bundle/manifest';
import type { Evidence } from '../../templates/case/evidence';
import { copyDurably } from '../store/disk/copy-durably';
import { dataDisk } from '../store/disk/data-disk';
import { makeLastingFolders } from '../store/disk/write-durably';
import { isSafeFileName } from '../store/file-name';
import { type Arrived, partFile } from './arrived';
import { type CaseInBundle, endingOf, nameOf, type PieceInBundle } from './case-in-bundle';
import type { Hall } from './hall';
import { hashOfFile } from './hash-of-file';

/** @param caseId of the local case, a ULID. @param id of the piece there. @throws errors of node:fs */
export async function takePiece(
  arrived: Arrived,
  hall: Hall,
  of: CaseInBundle,
  found: PieceInBundle,
  caseId: string,
  id: string,
): Promise<Evidence> {
  const { piece, part, collectedBy, vouchedBy } = found;
  const { file, recognised: _before, ...facts } = piece;
  const { manifest, fingerprint } = arrived;
  const kept = part === null ? undefined : await keepFile(arrived, part, join(hall.photographs, caseId));
  return {
    ...facts,
    id,
    takenBy: collectedBy,
    origin: piece.origin || manifest.from.authority,
    ...(kept !== undefined && { file: kept }),
    recognised: {
      bundle: manifest.id,
      case: of.one.id,
      evidence: piece.id,
      collectedBy,
      ...(vouchedBy !== null && { authority: vouchedBy }),
      from: arrived.from,
      fingerprint,
      at: hall.act.at,
      by: hall.act.by,
      ...(kept === undefined && file !== undefined && { file: { name: file.name, sha256: file.sha256 } }),
    },
  };
}

/** Under its own name where that is free and fit; a file of the same content that is there already is taken. */
export async function keepFile(arrived: Arrived, part: Part, folder: string): Promise<NonNullable<Evidence['file']>> {
  const { sha256, bytes } = part;
  const wanted = nameOf(part);
  const ending = endingOf(wanted) || endingOf(part.path);
  const stem = wanted
    .slice(0, wanted.length - endingOf(wanted).length)
    .slice(0, 60)
    .trim();
  const base = isSafeFileName(`${stem}${ending}`) ? stem : 'evidence';
  await makeLastingFolders(dataDisk, folder);
  for (let count = 1; ; count += 1) {
    const name = `${base}${count === 1 ? '' : `-${count}`}${ending}`;
    const path = join(folder, name);
    const there = await hashOf(path);
    if (there === null) await copyDurably(dataDisk, partFile(arrived, part), folder, name);
    if (there === null || there === sha256) return { name, sha256, bytes };
  }
}

/** Null where no file stands there. @throws errors of node:fs */
async function hashOf(path: string): Promise<string | null> {
  if ((await stat(path).catch(() => null)) === null) return null;
  return hashOfFile(path);
}
