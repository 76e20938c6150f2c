// An entry of the register as a case makes it, changed where a test wants it otherwise.
import type { Entry } from '../../templates/first-violations/entry';
import { entryOfCase } from '../../templates/first-violations/entry-of-case';
import { issued, sampleOne } from '../checks/sample-case';
import { sampleOffice } from '../checks/sample-office';

export function entryOf(change: Partial<Entry> = {}): Entry {
  const one = sampleOne();
  one.id = '01JDCASE00000000000000000B';
  one.act.from = '2026-06-01T09:00:00+08:00';
  one.papers = [issued('order-to-correct', '2026-06-01T10:00:00+08:00')];
  const made = entryOfCase(one, sampleOffice(), '01JDENTRY00000000000000000');
  if (made === null) throw new Error('no entry');
  const id = change.id === undefined ? made.id : `01JDENTRY0000000000000000${change.id}`.slice(-26);
  return { ...made, ...change, id };
}
