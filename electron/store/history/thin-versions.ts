// Which versions of a draft have outlived their use: the older, the sparser, but never the first or a printed one.
import type { VersionFile } from './version-name';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const keptMs = 90 * dayMs;
/** Days begin at midnight in China's one zone, +08:00. */
const zoneMs = 8 * hourMs;

/**
 * Kept: the newest of each minute in the last hour, of each hour in the last day, of each day in the last 90 days;
 * those put aside when an older version was restored, for 90 days; the first, the newest and the printed, always.
 * @returns those to remove
 */
export function outlivedVersions(versions: readonly VersionFile[], nowMs: number): readonly VersionFile[] {
  const newestFirst = [...versions].sort((a, b) => b.savedMs - a.savedMs);
  const first = newestFirst.at(-1);
  const taken = new Set<string>();
  return newestFirst.filter((version) => {
    const span = spanOf(version.savedMs, nowMs);
    const isNewest = span !== null && !taken.has(span);
    if (span !== null) taken.add(span);
    if (version === first || version === newestFirst[0] || version.mark === 'printed') return false;
    return version.mark === 'replaced' ? span === null : !isNewest;
  });
}

/** The minute, hour or day that a version stands for; null where it is too old. */
function spanOf(savedMs: number, nowMs: number): string | null {
  const ageMs = nowMs - savedMs;
  if (ageMs < hourMs) return `minute ${Math.floor(savedMs / minuteMs)}`;
  if (ageMs < dayMs) return `hour ${Math.floor(savedMs / hourMs)}`;
  return ageMs < keptMs ? `day ${Math.floor((savedMs + zoneMs) / dayMs)}` : null;
}
