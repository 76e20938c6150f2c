// Joins the pieces of a case in a bundle to a local case: those that lie in it already are left, nothing is overwritten.
import type { Draft } from '../../templates/case/draft';
import type { Evidence } from '../../templates/case/evidence';
import { wholeCase } from '../../templates/case/whole-case';
import { done, failed, type Outcome } from '../contract/outcome';
import type { Made } from './acceptors/acceptor';
import type { Arrived } from './arrived';
import type { CaseInBundle, PieceInBundle } from './case-in-bundle';
import type { Hall } from './hall';
import { takePiece } from './take-piece';

/** @param into id of the local case. @throws errors of node:fs */
export async function joinPieces(
  arrived: Arrived,
  hall: Hall,
  found: CaseInBundle,
  into: string,
): Promise<Outcome<Made>> {
  const { drafts } = hall.store;
  const read = await drafts.get(into);
  if (!read.ok) return read;
  const draft = read.value;
  const local = wholeCase(draft.case, into, '').evidence;
  const missing = found.pieces.filter((piece) => !isThere(local, arrived.manifest.id, found, piece));
  if (missing.length === 0) return done({ evidence: 0, entries: 0 });
  const taken: Evidence[] = [];
  for (const piece of missing) {
    const id = freeId(piece.piece.id, [...local, ...taken]);
    taken.push(await takePiece(arrived, hall, found, piece, into, id));
  }
  const saved = await drafts.save(withPieces(draft, taken), { expectedUpdatedAt: draft.updatedAt });
  if (!saved.ok) return saved;
  return saved.value.result === 'saved' ? done({ evidence: taken.length, entries: 0 }) : changedMeanwhile;
}

/** By this very bundle, or as a file that the case holds already. */
function isThere(local: readonly Evidence[], bundle: string, { one }: CaseInBundle, { piece, part }: PieceInBundle) {
  return local.some(({ recognised, file }) => {
    if (recognised?.bundle === bundle && recognised.case === one.id && recognised.evidence === piece.id) return true;
    return part !== null && file?.sha256 === part.sha256;
  });
}

function withPieces(draft: Draft, taken: readonly Evidence[]): Draft {
  const { evidence } = draft.case;
  const all = [...(Array.isArray(evidence) ? evidence : []), ...taken];
  return { ...draft, case: { ...draft.case, evidence: JSON.parse(JSON.stringify(all)) } };
}

/** Its id there where that is free here, else the next of its kind. */
function freeId(wanted: string, known: readonly Pick<Evidence, 'id'>[]): string {
  const ids = new Set(known.map(({ id }) => id));
  if (wanted !== '' && !ids.has(wanted)) return wanted;
  for (let count = known.length + 1; ; count += 1) if (!ids.has(`e${count}`)) return `e${count}`;
}

const changedMeanwhile = failed(
  'case-changed-meanwhile',
  '该案件刚被保存过，证据未并入。请关闭该案件的窗口后再试一次。',
  'The case was saved at this very moment; no evidence was joined to it. Leave the case and try again.',
);
