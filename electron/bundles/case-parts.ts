// What a bundle holds of a case: the case itself, its papers, its evidence with who vouches for it, the law it rests on.
import { extname } from 'node:path';
import type { Manifest } from '../../templates/bundle/manifest';
import type { Case } from '../../templates/case/case';
import type { Choice } from '../../templates/law/choice';
import { chooseForCase } from '../../templates/law/choose-for-case';
import { lawOf } from '../../templates/law/library';
import type { Office } from '../../templates/office/office';
import type { PartToSend } from './make-bundle';

/** A file of a paper or a piece of evidence; `path` is absolute. */
export type FileToSend = { readonly name: string; readonly path: string };

export type CaseToSend = {
  readonly case: Case;
  readonly papers: readonly FileToSend[];
  /** Of those pieces of evidence that have a file, by their id. */
  readonly evidence: ReadonlyMap<string, FileToSend>;
};

export function partsOfCase(
  { case: one, papers, evidence }: CaseToSend,
  office: Office,
  date: string,
): readonly PartToSend[] {
  const { id } = one;
  return [
    jsonPart(`cases/${id}.json`, 'case', one, id),
    jsonPart(`provisions/${id}.json`, 'provisions', provisionsOf(one, office, date), id),
    ...papers.map(({ name, path }, index) => {
      return { path: `papers/${id}/${index + 1}${endingOf(name)}`, role: 'paper' as const, name, file: path, of: id };
    }),
    ...one.evidence.flatMap((piece) => {
      const file = evidence.get(piece.id);
      if (file === undefined) return [];
      const path = `evidence/${id}/${piece.id}${endingOf(file.name)}`;
      const recorded = piece.file && { recordedSha256: piece.file.sha256 };
      return [{ path, role: 'evidence' as const, name: file.name, file: file.path, of: piece.id, ...recorded }];
    }),
  ];
}

/**
 * Who collected each piece, and for which authority: the sender vouches for it by its signature.
 * @param several whether the bundle holds other cases too
 */
export function vouchedOf(one: Case, office: Office, several = false): Manifest['vouched'] {
  return one.evidence
    .filter(({ takenAt }) => takenAt !== '')
    .map(({ id, takenBy, takenAt, origin }) => ({
      ...(several && { case: one.id }),
      evidence: id,
      collectedBy: office.officers.find((officer) => officer.id === takenBy)?.name.zh ?? takenBy,
      collectedAt: takenAt,
      authority: office.authorities.find((authority) => authority.id === origin)?.name ?? { zh: origin, en: '' },
    }));
}

/** The provisions as they were chosen and read here, so that the other side sees what is meant. */
function provisionsOf(one: Case, office: Office, date: string): readonly object[] {
  const choice: Choice = chooseForCase(one, lawOf(office), date);
  if (choice.outcome === 'missing') return [];
  return [...choice.breach, ...choice.consequence].map(({ citation, name, text, edition }) => {
    const { edition: of, status, source, validFrom, validTo } = edition;
    return { citation, name, text, edition: of, status, source, validFrom, validTo };
  });
}

export function jsonPart(path: string, role: PartToSend['role'], value: unknown, of?: string): PartToSend {
  const content = Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
  return { path, role, content, ...(of !== undefined && { of }) };
}

/** The ending of a file's name, as far as a part's path may bear it. */
function endingOf(name: string): string {
  const ending = extname(name).toLowerCase();
  return /^\.[a-z0-9]{1,8}$/.test(ending) ? ending : '.bin';
}
