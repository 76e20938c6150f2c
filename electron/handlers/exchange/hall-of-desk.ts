// What the exchange needs of the desk.
import { done, type Outcome } from '../../contract/outcome';
import type { Hall } from '../../exchange/hall';
import { momentOf } from '../clock';
import type { Desk } from '../desk';
import { actNow } from '../issued/act-now';

/** For what changes something: nobody may do so without a name. */
export async function hallNow(desk: Desk): Promise<Outcome<Hall>> {
  const act = actNow(desk);
  if (!act.ok) return act;
  const hall = await hallFor(desk);
  return hall.ok ? done({ ...hall.value, act: act.value }) : hall;
}

/** For looking only. */
export async function hallFor(desk: Desk): Promise<Outcome<Hall>> {
  const office = await desk.office.need();
  if (!office.ok) return office;
  const { store, keys, photographs } = desk;
  return done({ store, keys, photographs, office: office.value, act: { at: momentOf(desk.now()), by: '' } });
}
