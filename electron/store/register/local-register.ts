// The register of numbers on this computer: one durable file per series, each deed in its turn, and every reservation
// that a crash left behind settled by what the archive holds before the next number is taken.
import type { Bilingual } from '../../../templates/language/bilingual';
import type { Register, RegisterEntry } from '../../../templates/register/register-file';
import { numberOf, type Series, seriesKey, type WrittenSeries } from '../../../templates/register/series';
import {
  type Act,
  type ByHand,
  confirm,
  enterByHand,
  makeVoid,
  nextSequence,
  reserve,
  startAt,
  type Taken,
  type Wish,
} from '../../../templates/register/take-numbers';
import { done, type Outcome } from '../../contract/outcome';
import type { PaperArchive } from '../archive-port';
import { onDisk } from '../disk-fault';
import type { NumberRegister } from '../register-port';
import type { Ground } from '../shelf/shelf-parts';
import {
  interrupted,
  notEntered,
  notReadRegister,
  notTaken,
  numberMoved,
  numbersKnown,
  reservationUnknown,
  startTooHigh,
} from './register-faults';
import { RegisterShelf } from './register-shelf';

type Parts = Pick<Ground, 'disk' | 'folder' | 'now' | 'turns' | 'mayNotWrite'>;

export class LocalRegister implements NumberRegister {
  private readonly shelf: RegisterShelf;
  /** Records whose paper this process is making: their reservations are not left behind. */
  private readonly making = new Set<string>();

  constructor(
    private readonly parts: Parts,
    private readonly archive: PaperArchive,
  ) {
    this.shelf = new RegisterShelf(parts, archive);
  }

  kept(): Promise<Outcome<readonly Series[]>> {
    return onDisk(notReadRegister, () => this.shelf.kept());
  }

  read(series: Series): Promise<Outcome<Register>> {
    return this.inTurn(series, notReadRegister, (register) => Promise.resolve(done(register)));
  }

  reserve(
    series: WrittenSeries,
    wishes: readonly Wish[],
    act: Act,
    expected: string,
  ): Promise<Outcome<readonly RegisterEntry[]>> {
    return this.inTurn(series, notTaken, async (register) => {
      const next = numberOf(series, nextSequence(register), series.width);
      if (next !== expected) return numberMoved(expected, next);
      const taken = reserve(register, series.width, wishes, act);
      for (const { record } of wishes) this.making.add(record);
      try {
        return await this.write(taken);
      } catch (error) {
        for (const { record } of wishes) this.making.delete(record);
        throw error;
      }
    });
  }

  async settle(series: Series, record: string, act: Act, reason: Bilingual): Promise<Outcome<RegisterEntry>> {
    this.making.delete(record);
    return this.inTurn(series, notEntered, (register) => this.settleOne(register, record, act, reason), false);
  }

  makeVoid(series: Series, record: string, act: Act, reason: Bilingual): Promise<Outcome<RegisterEntry>> {
    return this.inTurn(series, notEntered, async (register) => {
      const taken = makeVoid(register, record, act, reason);
      return taken === undefined ? reservationUnknown : firstOf(await this.write(taken));
    });
  }

  enter(series: WrittenSeries, hand: ByHand, act: Act): Promise<Outcome<readonly RegisterEntry[]>> {
    return this.inTurn(series, notEntered, async (register) => {
      const entered = enterByHand(register, hand, series.width, act);
      return 'taken' in entered ? numbersKnown(entered.taken) : this.write(entered);
    });
  }

  start(series: Series, first: number, act: Act, reason: string): Promise<Outcome<Register>> {
    return this.inTurn(series, notEntered, async (register) => {
      const started = startAt(register, first, act, reason);
      if (started === null) return startTooHigh;
      await this.shelf.write(started);
      return done(started);
    });
  }

  /** One deed on a series, after those before it, with the right to write and nothing left behind by a crash. */
  private inTurn<T>(
    series: Series,
    doing: Bilingual,
    deed: (register: Register) => Promise<Outcome<T>>,
    settled = true,
  ): Promise<Outcome<T>> {
    return this.parts.turns.inTurn(`register\n${seriesKey(series)}`, () =>
      onDisk(doing, async () => {
        const fault = await this.parts.mayNotWrite();
        if (fault !== null) return { ok: false, fault };
        const found = await this.shelf.read(series);
        if (!found.ok) return found;
        return deed(settled ? await this.settleLeft(found.value) : found.value);
      }),
    );
  }

  /** Reservations that nobody works on any more: their process was killed, or their disk failed. */
  private async settleLeft(register: Register): Promise<Register> {
    let settled = register;
    for (const { record, state } of register.entries) {
      if (state !== 'reserved' || record === null || this.making.has(record)) continue;
      const found = await this.archive.find(record);
      // A record that can't be read decides nothing: its number stays reserved, and is shown as such.
      if (!found.ok) continue;
      const act = { at: new Date(this.parts.now()).toISOString(), by: '' };
      const taken =
        found.value === null
          ? makeVoid(settled, record, act, interrupted)
          : confirm(settled, record, found.value.sheetHash);
      settled = taken?.register ?? settled;
    }
    if (settled !== register) await this.shelf.write(settled);
    return settled;
  }

  private async settleOne(
    register: Register,
    record: string,
    act: Act,
    reason: Bilingual,
  ): Promise<Outcome<RegisterEntry>> {
    const found = await this.archive.find(record);
    if (!found.ok) return found;
    const taken =
      found.value === null ? makeVoid(register, record, act, reason) : confirm(register, record, found.value.sheetHash);
    return taken === undefined ? reservationUnknown : firstOf(await this.write(taken));
  }

  private async write({ register, entries }: Taken): Promise<Outcome<readonly RegisterEntry[]>> {
    await this.shelf.write(register);
    return done(entries);
  }
}

function firstOf(entries: Outcome<readonly RegisterEntry[]>): Outcome<RegisterEntry> {
  return entries.ok ? done(entries.value[0] as RegisterEntry) : entries;
}
