// A joint operation in a bundle: what this office says of it, its cases, and its photographs. Cases named beside the
// operation go with their evidence and papers, the others as facts alone.
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Operation } from '../../../templates/operation/operation';
import { ownFacts, sideOf, speaksAs } from '../../../templates/operation/sides/own-share';
import { type Share, shareFormat, shareVersion } from '../../../templates/operation/sides/share';
import { wholeOperation } from '../../../templates/operation/whole-operation';
import { jsonPart } from '../../bundles/case-parts';
import type { PartToSend } from '../../bundles/make-bundle';
import { done, failed, type Outcome } from '../../contract/outcome';
import { isSafeFileName } from '../../store/file-name';
import type { Hall } from '../hall';
import { hashOfFile } from '../hash-of-file';
import { caseMaker } from './cases';
import type { Maker, ToSend } from './maker';

export const operationMaker: Maker = async (wish, hall) => {
  const [id, ...withEvidence] = wish.subjects;
  const found = id === undefined ? noOperation : await hall.store.operations.get(id);
  if (!found.ok) return found;
  const operation = wholeOperation(found.value.operation, found.value.id, hall.office.authorities[0]?.id ?? '');
  const own = [...new Set(operation.cases)];
  if (withEvidence.some((one) => !own.includes(one))) return caseNotLinked;
  const cases = await casesToSend(wish, hall, own, new Set(withEvidence));
  if (!cases.ok) return cases;
  const pictures = await photographsOf(hall, operation);
  const authority = wish.from ?? speaksAs(operation, hall.office);
  const share: Share = {
    ...{ format: shareFormat, version: shareVersion, operation: operation.id },
    ...{ authority: sideOf(authority, hall.office), at: hall.act.at, facts: ownFacts(operation) },
    ...{ photographs: pictures.kept, cases: own },
  };
  return done({
    ...cases.value,
    parts: [jsonPart('operation.json', 'operation', share, operation.id), ...cases.value.parts, ...pictures.parts],
    subjects: [{ of: operation.id, name: operation.title }],
    authority,
    missing: [...cases.value.missing, ...pictures.missing],
  });
};

/** What a case is made of is made as for any bundle; files of those that go as facts alone are left out. */
async function casesToSend(
  wish: Parameters<Maker>[0],
  hall: Hall,
  ids: readonly string[],
  withEvidence: ReadonlySet<string>,
): Promise<Outcome<ToSend>> {
  if (ids.length === 0) return done({ parts: [], vouched: [], subjects: [], entries: 0, authority: '', missing: [] });
  const made = await caseMaker({ ...wish, subjects: [...ids] }, hall);
  if (!made.ok) return made;
  const ofCase = ({ path }: PartToSend): string => path.split('/')[1]?.replace('.json', '') ?? '';
  const parts = made.value.parts.filter((part) => part.role === 'case' || withEvidence.has(ofCase(part)));
  const vouched = made.value.vouched.filter((one) => withEvidence.has(one.case ?? ids[0] ?? ''));
  return done({ ...made.value, parts, vouched, missing: withEvidence.size === 0 ? [] : made.value.missing });
}

/** Photographs whose file is not here are named and left out. */
async function photographsOf({ photographs: root }: Hall, { id, photographs }: Operation) {
  const kept: Share['photographs'] = [];
  const parts: PartToSend[] = [];
  const missing: string[] = [];
  for (const [index, photograph] of photographs.entries()) {
    const { file } = photograph;
    const path = join(root, id, file);
    if (!isSafeFileName(file) || !(await stat(path).catch(() => null))?.isFile()) {
      missing.push(photograph.caption.zh || file);
      continue;
    }
    const sha256 = await hashOfFile(path);
    kept.push({ ...photograph, sha256 });
    const name = `photographs/${index + 1}${/^\.[a-z0-9]{1,8}$/.exec(extname(file).toLowerCase())?.[0] ?? '.bin'}`;
    parts.push({ path: name, role: 'photograph', name: file, file: path, of: id, recordedSha256: sha256 });
  }
  return { kept, parts, missing };
}

const noOperation = failed(
  'operation-missing',
  '请选择要共享的联合行动。',
  'Choose the joint operation that is to be shared.',
);
const caseNotLinked = failed(
  'case-not-linked',
  '所选案件不在该联合行动中。请刷新后再选。',
  'A chosen case does not belong to this operation. Refresh and choose again.',
);
