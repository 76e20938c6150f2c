// Makes an issued paper void 作废: in its record first, then in the register, then in its case. Its files stay.
import type { IssuedRow } from '../../../templates/issued/issued-row';
import type { Act } from '../../../templates/register/take-numbers';
import type { issuedChannels } from '../../contract/issued-channels';
import { done, type Outcome } from '../../contract/outcome';
import type { InputOf, OutputOf } from '../../contract/table';
import type { Store } from '../../store/store-port';
import type { Desk } from '../desk';
import { enterCase } from '../first-violations/enter-case';
import { noteInSubject } from '../paper-record';
import { actNow } from './act-now';
import { borderRow } from './border-row';
import { notStanding, recordedBut } from './issued-faults';

type Input = InputOf<typeof issuedChannels, 'issued:void'>;
type Output = OutputOf<typeof issuedChannels, 'issued:void'>;

export async function voidPaper(desk: Desk, { id, reason }: Input): Promise<Outcome<Output>> {
  const act = actNow(desk);
  if (!act.ok) return act;
  const issued = await desk.store.archive.get(id);
  if (!issued.ok) return issued;
  if (issued.value.row.standing.state !== 'standing') return notStanding;
  const voided = await voidRecord(desk.store, id, act.value, reason, null);
  const row = await desk.store.archive.get(id);
  if (!row.ok || row.value.row.standing.state === 'standing') return voided.ok ? notStanding : voided;
  const noted = await noteInSubject(desk, issued.value.row.subject, []);
  const { of, id: subject } = issued.value.row.subject;
  const entered = of === 'case' ? await enterCase(desk, subject) : noted;
  const lacking = [voided, noted, entered].find(({ ok }) => !ok) ?? noted;
  return done({
    issued: borderRow(row.value.row),
    ...(!lacking.ok && { warning: recordedBut(lacking.fault.sentence) }),
  });
}

/** A record that is void already is left as it is; its number is made void all the same. */
export async function voidRecord(
  { archive, register }: Pick<Store, 'archive' | 'register'>,
  id: string,
  act: Act,
  reason: string,
  replacedBy: string | null,
): Promise<Outcome<IssuedRow>> {
  const words = { zh: reason, en: '' };
  const found = await archive.get(id);
  if (!found.ok) return found;
  const { row } = found.value;
  const isVoid = row.standing.state !== 'standing';
  const voided = isVoid ? done(row) : await archive.add(id, { what: 'voided', ...act, reason: words, replacedBy });
  if (!voided.ok || row.series === null) return voided;
  const { pattern, year } = row.series;
  const numbered = await register.makeVoid({ authority: row.authority, pattern, year }, id, act, words);
  return numbered.ok ? voided : numbered;
}
