// Which backups have outlived their use: one an hour is kept for today, one a day for the month before.
import type { Named } from './snapshots';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Days begin at midnight in China's one zone, +08:00. */
const zoneMs = 8 * hourMs;
const keptDays = 31;

/**
 * Days are counted by the backups that there are, not by the calendar: an office that was closed for two months, or a clock
 * that was set wrong, costs no backup. The newest is always kept.
 * @returns those to remove
 */
export function outlivedBackups<B extends Named>(backups: readonly B[], nowMs: number): readonly B[] {
  const newestFirst = [...backups].sort((a, b) => b.atMs - a.atMs);
  const today = dayOf(nowMs);
  const spans = new Set<string>();
  const days = new Set<number>();
  return newestFirst.filter(({ atMs }) => {
    const day = dayOf(atMs);
    const span = day === today ? `hour ${Math.floor(atMs / hourMs)}` : `day ${day}`;
    if (spans.has(span)) return true;
    spans.add(span);
    days.add(day);
    return days.size > keptDays;
  });
}

export function dayOf(ms: number): number {
  return Math.floor((ms + zoneMs) / dayMs);
}
