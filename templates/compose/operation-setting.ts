// What the facts of an operation are built from.
import type { Ask } from '../asks/ask';
import type { Case } from '../case/case';
import type { Law } from '../law/library';
import type { Office } from '../office/office';
import type { Operation } from '../operation/operation';

export type OperationSetting = {
  readonly operation: Operation;
  /** The operation's own cases, in the order they are listed. */
  readonly cases: readonly Case[];
  readonly office: Office;
  readonly law: Law;
  readonly kind: string;
  readonly date: string;
  /** The number taken for it from the register; an open one where left out. */
  readonly number?: string | undefined;
  readonly asks: readonly Ask[];
};
