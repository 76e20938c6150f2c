// Where the clerk is, told to the machine with each move: a window that dies, or is loaded anew, comes back there.
import { machine } from '../bridge';
import { goTo, hearMoves, type View, whereNow } from './navigation';

/** Called once, before the desk is drawn. A machine that does not know leads to the list. */
export async function comeBack(): Promise<void> {
  const outcome = await machine['window:place']({});
  const place = outcome.ok ? outcome.value.place : null;
  if (place !== null) goTo(place as View);
  hearMoves(() => void machine['window:at']({ place: whereNow() }));
}
