// The register of numbers 台账 as the rest of the machine asks it. The local engine stands behind it (register/);
// another may, as long as each call is one transaction: a number that was answered is never given again, whatever
// crashes, and a reservation ends as issued or void by what the archive of papers holds.
import type { Bilingual } from '../../templates/language/bilingual';
import type { Register, RegisterEntry } from '../../templates/register/register-file';
import type { Series, WrittenSeries } from '../../templates/register/series';
import type { Act, ByHand, Wish } from '../../templates/register/take-numbers';
import type { Outcome } from '../contract/outcome';

export interface NumberRegister {
  /** Every series of which a register is kept. */
  kept(): Promise<Outcome<readonly Series[]>>;
  /** The register of a series as it stands; an empty one where no number has been taken yet. */
  read(series: Series): Promise<Outcome<Register>>;
  /**
   * Takes the next numbers, one for each wish, in order.
   * @param expected the first of them as the person was shown it: where it is another by now, none is taken
   */
  reserve(
    series: WrittenSeries,
    wishes: readonly Wish[],
    act: Act,
    expected: string,
  ): Promise<Outcome<readonly RegisterEntry[]>>;
  /** Ends a reservation: issued where the archive holds its paper, else void for the reason given. */
  settle(series: Series, record: string, act: Act, reason: Bilingual): Promise<Outcome<RegisterEntry>>;
  /** Makes the number of an issued paper void. */
  makeVoid(series: Series, record: string, act: Act, reason: Bilingual): Promise<Outcome<RegisterEntry>>;
  /** Enters numbers that were used elsewhere, or left out. Refused as a whole where one of them is known. */
  enter(series: WrittenSeries, hand: ByHand, act: Act): Promise<Outcome<readonly RegisterEntry[]>>;
  /** Where the series begins in this program. */
  start(series: Series, first: number, act: Act, reason: string): Promise<Outcome<Register>>;
}
