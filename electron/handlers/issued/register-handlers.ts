// Answers the window about the register of numbers: series, entries, what is wrong, and what a person enters.
import type { Office } from '../../../templates/office/office';
import type { Register } from '../../../templates/register/register-file';
import { gapsOf } from '../../../templates/register/report';
import { numberOf, type Series, seriesKey } from '../../../templates/register/series';
import { nextSequence } from '../../../templates/register/take-numbers';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { registerChannels } from '../../contract/register-channels';
import type { FunctionsOf, InputOf, OutputOf } from '../../contract/table';
import { dayOf } from '../clock';
import type { Desk } from '../desk';
import { actNow } from './act-now';
import { exportRegister } from './export-register';
import { listEntries } from './list-entries';
import { registerReport } from './register-report';

type Handlers = FunctionsOf<typeof registerChannels>;
type SeriesRows = OutputOf<typeof registerChannels, 'register:series'>;

export function registerHandlers(desk: Desk): Handlers {
  return {
    'register:series': () => seriesRows(desk),
    'register:entries': (input) => listEntries(desk, input),
    'register:report': (input) => registerReport(desk, input),
    'register:start': async ({ series, first, reason }) => {
      const act = actNow(desk);
      if (!act.ok) return act;
      const started = await desk.store.register.start(series, first, act.value, reason);
      return started.ok ? done({}) : started;
    },
    'register:enter': (input) => enterNumbers(desk, input),
    'register:export': (input) => exportRegister(desk, input),
  };
}

/** One series as the office has it, and as its register is kept. */
type Use = { readonly series: Series; readonly width: number | null; readonly kinds: string[] };

/** The office's series of this year first, then those of which a register is kept; newest year first. */
async function seriesRows(desk: Desk): Promise<Outcome<SeriesRows>> {
  const office = await desk.office.get();
  if (!office.ok) return office;
  const kept = await desk.store.register.kept();
  if (!kept.ok) return kept;
  const used = office.value === null ? [] : seriesOf(office.value, dayOf(desk.now()).slice(0, 4));
  const uses = new Map<string, Use>();
  for (const { use, kind } of used) {
    const known = uses.get(seriesKey(use.series)) ?? use;
    known.kinds.push(kind);
    uses.set(seriesKey(use.series), known);
  }
  for (const series of kept.value) {
    if (!uses.has(seriesKey(series))) uses.set(seriesKey(series), { series, ...ofOffice(office.value, series) });
  }
  const rows: SeriesRows = [];
  for (const use of uses.values()) rows.push(await seriesRow(desk, use));
  return done(rows.sort((a, b) => (a.series.year < b.series.year ? 1 : a.series.year > b.series.year ? -1 : 0)));
}

function seriesOf(office: Office, year: string): readonly { readonly use: Use; readonly kind: string }[] {
  return office.authorities.flatMap(({ id: authority, series }) =>
    series.map(({ paper: kind, pattern, width }) => {
      return { use: { series: { authority, pattern, year }, width, kinds: [] }, kind };
    }),
  );
}

/** Width and kinds of a series in the office as it is now; none where the pattern is no longer in use. */
function ofOffice(office: Office | null, { authority, pattern }: Series): Omit<Use, 'series'> {
  const own = office?.authorities.find(({ id }) => id === authority)?.series ?? [];
  const same = own.filter((one) => one.pattern === pattern);
  return { width: same[0]?.width ?? null, kinds: same.map(({ paper }) => paper) };
}

async function seriesRow({ store }: Desk, { series, width, kinds }: Use): Promise<SeriesRows[number]> {
  const read = await store.register.read(series);
  const none = { highest: 0, issued: 0, voids: 0, reserved: 0, gaps: 0, start: null, mended: [] };
  const known = { series, width: width ?? 0, kinds };
  if (!read.ok) return { ...known, ...none, next: null, first: 1, trouble: read.fault.sentence };
  const register = read.value;
  const next = width === null ? null : numberOf(series, nextSequence(register), width);
  return { ...known, next, ...countsOf(register) };
}

function countsOf(register: Register): Omit<SeriesRows[number], 'series' | 'width' | 'kinds' | 'next' | 'trouble'> {
  const { start, entries, mended } = register;
  const count = (state: string): number => entries.filter((one) => one.state === state).length;
  return {
    first: start?.first ?? 1,
    highest: entries.at(-1)?.sequence ?? 0,
    issued: count('issued'),
    voids: count('void'),
    reserved: count('reserved'),
    gaps: gapsOf(register).reduce((sum, { from, until }) => sum + until - from + 1, 0),
    start,
    mended,
  };
}

async function enterNumbers(
  desk: Desk,
  { series, kind, ...hand }: InputOf<typeof registerChannels, 'register:enter'>,
): ReturnType<Handlers['register:enter']> {
  const act = actNow(desk);
  if (!act.ok) return act;
  if (hand.until < hand.from || hand.until - hand.from >= mostAtOnce) return rangeUnfit;
  if (!hand.date.startsWith(series.year)) return yearUnfit(series.year);
  const office = await desk.office.need();
  if (!office.ok) return office;
  const width = ofOffice(office.value, series).width ?? 0;
  const entered = await desk.store.register.enter({ ...series, width }, { ...hand, kind: kind ?? '' }, act.value);
  return entered.ok ? done({}) : entered;
}

const mostAtOnce = 10_000;

const rangeUnfit = failed(
  'range-unfit',
  `止号应不小于起号，一次最多录入 ${mostAtOnce} 个文号。没有录入，请更正。`,
  `The last number must not lie before the first, and at most ${mostAtOnce} can be entered at once. Nothing was entered; correct it.`,
);

function yearUnfit(year: string): Outcome<never> {
  return failed(
    'year-unfit',
    `日期不在该系列的年度 ${year} 内，没有录入。请更正日期，或选择另一年度的系列。`,
    `The date does not lie in ${year}, the year of the series; nothing was entered. Correct the date or choose the series of another year.`,
  );
}
