// What other sides sent of an operation is never lost by a save of the window, which may have read it before that came.
import type { OperationDraft } from '../../templates/operation/operation-draft';
import { joinShares } from '../../templates/operation/sides/join-shares';
import { sharedSchema } from '../../templates/operation/sides/share';

type Data = OperationDraft['operation'];

/** @param stored the operation as it is kept, null where it is new */
export function keepShares(operation: Data, stored: Data | null): Data {
  const kept = sharedSchema.safeParse(stored?.shared).data;
  if (kept === undefined) return operation;
  const given = sharedSchema.safeParse(operation.shared).data ?? kept;
  const shared = { ...given, shares: joinShares(kept.shares, given.shares) };
  return { ...operation, shared: JSON.parse(JSON.stringify(shared)) };
}
