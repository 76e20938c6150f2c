// Cases of the other sides of an operation: to be read and counted, no drafts of this office.
import type { Case } from '../../../templates/case/case';
import { wholeCase } from '../../../templates/case/whole-case';
import type { Bilingual } from '../../../templates/language/bilingual';
import { type HeldShare, type Shared, sharedSchema } from '../../../templates/operation/sides/share';

export type ReceivedCase = { readonly one: Case; readonly side: Bilingual };

/** @param given what stands at `shared`. @returns null where no other side has sent anything yet */
export function sharedIn(given: unknown): Shared | null {
  return sharedSchema.safeParse(given).data ?? null;
}

export function receivedCases(shares: readonly HeldShare[]): readonly ReceivedCase[] {
  return shares.flatMap(({ authority, cases }) =>
    cases.map(({ id, case: data }) => ({ one: wholeCase(data, id, authority.id), side: authority.shortName })),
  );
}
