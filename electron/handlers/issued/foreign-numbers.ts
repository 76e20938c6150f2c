// Numbers that stand in cases as issued but are not of this archive: typed, imported, or from a neighbour.
import type { ForeignNumber } from '../../../templates/register/report';
import type { Desk } from '../desk';

/** Of cases that are not in the trash. */
export async function foreignNumbers({ store }: Pick<Desk, 'store'>): Promise<readonly ForeignNumber[]> {
  const listed = await store.drafts.list();
  const rows = await store.archive.rows();
  if (!listed.ok || !rows.ok) return [];
  const own = new Set(rows.value.map(({ id }) => id));
  return listed.value.flatMap(({ id: caseId, facts, trashedAt }) => {
    if (facts === null || trashedAt !== null) return [];
    return facts.issued
      .filter(({ id, number }) => number !== '' && !(id !== null && own.has(id)))
      .map(({ number }) => ({ number, authority: facts.authority, case: caseId }));
  });
}
