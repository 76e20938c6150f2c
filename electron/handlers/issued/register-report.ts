// What needs a look in the register, series by series: gaps, numbers borne twice, days out of order, mended files.
import { reportOf } from '../../../templates/register/report';
import { done, type Outcome } from '../../contract/outcome';
import type { registerChannels } from '../../contract/register-channels';
import type { InputOf, OutputOf } from '../../contract/table';
import type { Desk } from '../desk';
import { foreignNumbers } from './foreign-numbers';
import { isWanted } from './list-entries';

type Wish = InputOf<typeof registerChannels, 'register:report'>;
type Reports = OutputOf<typeof registerChannels, 'register:report'>;

export async function registerReport({ store }: Pick<Desk, 'store'>, wish: Wish): Promise<Outcome<Reports>> {
  const kept = await store.register.kept();
  if (!kept.ok) return kept;
  const foreign = await foreignNumbers({ store });
  const reports: Reports = [];
  for (const series of kept.value.filter((one) => isWanted({ ...wish, pattern: null }, one))) {
    const read = await store.register.read(series);
    if (!read.ok) {
      reports.push({ series, ...nothing, trouble: read.fault.sentence });
      continue;
    }
    const { width, gaps, duplicates, outOfOrder, reserved } = reportOf(read.value, foreign);
    const { mended } = read.value;
    if (gaps.length + duplicates.length + outOfOrder.length + reserved.length + mended.length === 0) continue;
    reports.push({
      series,
      width,
      gaps: [...gaps],
      duplicates: duplicates.map((one) => ({ ...one, entries: [...one.entries], cases: [...one.cases] })),
      outOfOrder: [...outOfOrder],
      reserved: [...reserved],
      mended,
    });
  }
  return done(reports);
}

const nothing = { width: 0, gaps: [], duplicates: [], outOfOrder: [], reserved: [], mended: [] };
