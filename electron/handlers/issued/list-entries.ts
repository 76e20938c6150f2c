// The entries of the register that a person looks for, over all series.
import type { RegisterEntry } from '../../../templates/register/register-file';
import type { Series } from '../../../templates/register/series';
import { done, type Outcome } from '../../contract/outcome';
import type { registerChannels } from '../../contract/register-channels';
import type { InputOf, OutputOf } from '../../contract/table';
import type { Desk } from '../desk';

type Wish = InputOf<typeof registerChannels, 'register:entries'>;
type Listed = OutputOf<typeof registerChannels, 'register:entries'>;
export type EntryOfSeries = { readonly series: Series; readonly entry: RegisterEntry };

export async function listEntries(desk: Desk, wish: Wish): Promise<Outcome<Listed>> {
  const all = await entriesOf(desk, wish);
  if (!all.ok) return all;
  const found = all.value.filter(({ entry }) => passes(wish, entry));
  const { from, count } = wish.part;
  return done({ entries: found.slice(from, from + count), total: found.length });
}

/** Years newest first, series by pattern, numbers highest first. Series that can't be read are left out. */
export async function entriesOf(
  { store }: Pick<Desk, 'store'>,
  wish: Pick<Wish, 'authority' | 'pattern' | 'year'>,
): Promise<Outcome<readonly EntryOfSeries[]>> {
  const kept = await store.register.kept();
  if (!kept.ok) return kept;
  const wanted = kept.value
    .filter((series) => isWanted(wish, series))
    .sort(
      (a, b) =>
        b.year.localeCompare(a.year) || a.authority.localeCompare(b.authority) || a.pattern.localeCompare(b.pattern),
    );
  const entries: EntryOfSeries[] = [];
  for (const series of wanted) {
    const read = await store.register.read(series);
    if (read.ok) entries.push(...read.value.entries.toReversed().map((entry) => ({ series, entry })));
  }
  return done(entries);
}

export function isWanted(
  { authority, pattern, year }: Pick<Wish, 'authority' | 'pattern' | 'year'>,
  series: Series,
): boolean {
  return (
    (authority === null || series.authority === authority) &&
    (pattern === null || series.pattern === pattern) &&
    (year === null || series.year === year)
  );
}

function passes({ kind, state, text }: Wish, entry: RegisterEntry): boolean {
  const { number, about, note, voided, by } = entry;
  const words = [number, about.zh, about.en, note, by, voided?.reason.zh].join('\n').toLowerCase();
  return (
    (kind === null || entry.kind === kind) &&
    (state === null || entry.state === state) &&
    words.includes(text.trim().toLowerCase())
  );
}
