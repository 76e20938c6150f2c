// Which issued papers would read otherwise by now, and what in them: their case has changed, or wording and law have.
import type { issuedChannels } from '../../contract/issued-channels';
import { done, type Outcome } from '../../contract/outcome';
import type { OutputOf } from '../../contract/table';
import type { Comparison } from '../../paper-worker/questions';
import type { Desk } from '../desk';
import type { SubjectOfWindow } from '../paper-subject';
import { sourceOf } from './frozen-source';

type Compared = OutputOf<typeof issuedChannels, 'issued:compare'>;
type Stale = OutputOf<typeof issuedChannels, 'issued:stale'>;

/** @param typed what the window holds of the case or operation; null for what is saved */
export async function compareIssued(desk: Desk, id: string, typed: SubjectOfWindow | null): Promise<Outcome<Compared>> {
  const compared = await comparison(desk, id, typed);
  if (!compared.ok) return compared;
  const { outOfDate, others, clauses } = compared.value;
  return done({
    outOfDate,
    others: [...others],
    clauses: clauses.map(({ clause, zh, en }) => ({ clause, zh: [...zh], en: [...en] })),
  });
}

/** Papers that can't be compared (an altered file, a case in the trash) are left out: verifying names them. */
export async function staleIssued(desk: Desk, typed: SubjectOfWindow): Promise<Outcome<Stale>> {
  const rows = await desk.store.archive.of(typed.id);
  if (!rows.ok) return rows;
  const stale: Stale = [];
  for (const { id, standing } of rows.value) {
    if (standing.state !== 'standing') continue;
    const compared = await comparison(desk, id, typed);
    if (!compared.ok) continue;
    stale.push({ id, outOfDate: compared.value.outOfDate, others: [...compared.value.others] });
  }
  return done(stale);
}

async function comparison(desk: Desk, id: string, typed: SubjectOfWindow | null): Promise<Outcome<Comparison>> {
  const office = await desk.office.need();
  if (!office.ok) return office;
  const issued = await desk.store.archive.get(id);
  if (!issued.ok) return issued;
  const source = await sourceOf(desk, issued.value, typed);
  return source.ok ? desk.worker.ask('compare', office.value, source.value) : source;
}
