// Entries of this office's own register of first violations in a bundle, by the day of the act; numbers of persons masked.
import { maskedEntry } from '../../../templates/first-violations/mask';
import { jsonPart } from '../../bundles/case-parts';
import { done, failed } from '../../contract/outcome';
import { entriesFile } from '../../store/first-violations/entries-file';
import type { Maker } from './maker';

export const firstViolationsMaker: Maker = async ({ period, from }, { store }) => {
  if (period === null || period.from > period.until) return noPeriod;
  const all = await store.firstViolations.entries();
  if (!all.ok) return all;
  const entries = all.value
    .filter(({ origin, foundOn }) => origin === null && foundOn >= period.from && foundOn <= period.until)
    .filter(({ authority }) => from === null || authority === from)
    .map(maskedEntry);
  if (entries.length === 0) return nothing;
  return done({
    parts: [jsonPart('first-violations.json', 'first-violations', entriesFile(entries))],
    vouched: [],
    subjects: [],
    entries: entries.length,
    authority: entries[0]?.authority ?? '',
    missing: [],
  });
};

const noPeriod = failed(
  'period-missing',
  '请写明首违台账的起止日期，起始日期不晚于截止日期。',
  'Name the first and last day of the entries, the first not after the last.',
);
const nothing = failed(
  'nothing-to-send',
  '所选期间本单位没有首违台账记录。请调整起止日期。',
  'This office has no entries in that period. Change its first or last day.',
);
