// Joins a neighbour's word to the operation of that id here, or begins that operation with it. Nothing typed here changes.
import { momentSchema } from '../../templates/language/plain-values';
import {
  type OperationDraft,
  operationDraftFormat,
  operationDraftVersion,
} from '../../templates/operation/operation-draft';
import { joinShares } from '../../templates/operation/sides/join-shares';
import { type HeldShare, type Shared, sharedSchema } from '../../templates/operation/sides/share';
import { blankOperation } from '../../templates/operation/whole-operation';
import { readNeighbours } from '../bundles/keys/neighbours';
import { done, failed, type Outcome } from '../contract/outcome';
import { dataDisk } from '../store/disk/data-disk';
import type { Made } from './acceptors/acceptor';
import type { Hall } from './hall';

/** @param meant the authority that the bundle was made for */
export async function joinToOperation(
  hall: Hall,
  id: string,
  share: HeldShare,
  meant: string | null,
): Promise<Outcome<Made>> {
  const { operations } = hall.store;
  const known = await operations.get(id);
  if (!known.ok && known.fault.code !== 'draft-unknown') return known;
  const before = known.ok ? known.value : null;
  const draft = before ?? beginning(hall, id, share);
  const held = sharedSchema.safeParse(draft.operation.shared).data;
  const shared: Shared = {
    as: held?.as ?? speaker(hall, share, meant),
    shares: [...joinShares(held?.shares ?? [], [share])],
    texts: held?.texts ?? {},
  };
  if (shared.as === share.authority.id) return ownWord;
  const spoken = held?.shares.find(({ authority }) => authority.id === share.authority.id);
  if (spoken !== undefined && !(await mayReplace(hall, spoken, share))) return otherKey;
  const operation = { ...draft.operation, shared: JSON.parse(JSON.stringify(shared)) };
  const saved = await operations.save({ ...draft, operation }, { expectedUpdatedAt: before?.updatedAt ?? null });
  if (!saved.ok) return saved;
  return saved.value.result === 'saved' ? done({ evidence: 0, entries: 0 }) : changedMeanwhile;
}

/** What all sides have in common is begun with; each adds its own people, visits, cases and texts. */
function beginning({ act }: Hall, id: string, { facts }: HeldShare): OperationDraft {
  const at = momentSchema.parse(act.at);
  const { title, authorities, dates, places, matters } = facts;
  const blank = { ...blankOperation(id, authorities[0] ?? ''), title, authorities, dates, places, matters };
  const shell = { id, createdAt: at, updatedAt: at, englishOf: {}, rewording: {}, log: [] };
  const operation = JSON.parse(JSON.stringify(blank));
  return { format: operationDraftFormat, version: operationDraftVersion, ...shell, operation };
}

/** The authority meant, where it is one of ours; else the first of the operation that is not the sender. */
function speaker({ office: { authorities } }: Hall, { authority, facts }: HeldShare, meant: string | null): string {
  const ours = authorities.map(({ id }) => id).filter((id) => id !== authority.id);
  return ours.find((id) => id === meant) ?? ours.find((id) => facts.authorities.includes(id)) ?? ours[0] ?? '';
}

/** Who spoke for an authority goes on speaking for it, until its key is retired here. */
async function mayReplace({ keys }: Hall, held: HeldShare, { from }: HeldShare): Promise<boolean> {
  if (held.from.fingerprint === from.fingerprint) return true;
  const known = await readNeighbours(dataDisk, keys);
  if (!known.ok) return false;
  const key = known.value.find(({ fingerprint }) => fingerprint === held.from.fingerprint);
  return key === undefined || key.retiredAt !== undefined;
}

const otherKey = failed(
  'operation-other-key',
  '本机所存该机关的内容由另一把仍在使用的密钥签名，未替换。请与对方核实；确已更换密钥的，先在“往来”中停用旧密钥再接收。',
  'What is held of that authority was signed with another key that is still in use, and was not replaced. Ask the sender; if the key was changed, retire the old one under Exchange first.',
);
const ownWord = failed(
  'operation-own-word',
  '该移送包以本单位自己的名义填写，未并入。请与对方核实双方机关编号。',
  'The bundle speaks for this very office and was not joined. Check with the sender which authority is which.',
);
const changedMeanwhile = failed(
  'operation-changed-meanwhile',
  '该联合行动刚被保存过，未并入。请关闭该行动的窗口后再试一次。',
  'The operation was saved at this very moment; nothing was joined to it. Leave the operation and try again.',
);
