// The heart of issuing: a number is taken, the paper frozen, and the number settled by whether the paper lies there.
import type { IssuedRow } from '../../../templates/issued/issued-row';
import type { Bilingual } from '../../../templates/language/bilingual';
import type { WrittenSeries } from '../../../templates/register/series';
import type { Act } from '../../../templates/register/take-numbers';
import { done, type Outcome } from '../../contract/outcome';
import type { NewRecord } from '../../store/archive-port';
import type { Store } from '../../store/store-port';
import { failedWhy } from './issued-faults';

export type Sheet = NewRecord['sheet'];

export type Numbered = {
  readonly row: IssuedRow;
  /** What did not get done in the register: it will be at the next question. */
  readonly lacking: Bilingual | null;
};

/**
 * @param number as it was shown and stands on the paper: where it is not the next any more nothing is taken.
 * A number taken is settled whatever happens: confirmed where the paper lies in the archive, void where it does not.
 */
export async function numberAndFreeze(
  { archive, register }: Pick<Store, 'archive' | 'register'>,
  { series, number }: { readonly series: WrittenSeries | null; readonly number: string },
  record: NewRecord,
  act: Act,
): Promise<Outcome<Numbered>> {
  const { id, kind, about, subject, date } = record.sheet;
  if (series !== null) {
    const reserved = await register.reserve(series, [{ record: id, kind, about, subject, date }], act, number);
    if (!reserved.ok) return reserved;
  }
  const frozen = await archive.freeze(record).catch(async (error: unknown) => {
    if (series !== null) await register.settle(series, id, act, failedWhy(bug));
    throw error;
  });
  const why = frozen.ok ? bug : frozen.fault.sentence;
  const settled = series && (await register.settle(series, id, act, failedWhy(why)));
  const lacking = settled === null || settled.ok ? null : settled.fault.sentence;
  if (frozen.ok) return done({ row: frozen.value, lacking });
  // The disk may fail after the paper lay there: then it is issued, whatever the fault says.
  const found = await archive.find(id);
  return found.ok && found.value !== null ? done({ row: found.value, lacking }) : frozen;
}

const bug: Bilingual = { zh: '程序出错。', en: 'An error of the program.' };
