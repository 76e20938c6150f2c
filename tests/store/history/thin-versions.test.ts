// Which versions are thinned out: the older, the sparser; the first, the newest and the printed never.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlivedVersions } from '../../../electron/store/history/thin-versions';
import type { VersionFile } from '../../../electron/store/history/version-name';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const nowMs = Date.parse('2026-11-23T09:00:00+08:00');

const at = (agoMs: number, mark: VersionFile['mark'] = null): VersionFile => ({
  name: `${agoMs}`,
  savedMs: nowMs - agoMs,
  mark,
});
const kept = (versions: readonly VersionFile[], now = nowMs): readonly VersionFile[] => {
  const gone = outlivedVersions(versions, now);
  return versions.filter((version) => !gone.includes(version));
};
const agesKept = (...agesMs: readonly number[]): readonly number[] =>
  kept(agesMs.map((age) => at(age))).map(({ savedMs }) => nowMs - savedMs);

const anyVersions = fc.uniqueArray(
  fc.record({
    savedMs: fc.integer({ min: nowMs - 200 * dayMs, max: nowMs }),
    mark: fc.constantFrom<VersionFile['mark']>(null, null, null, 'printed', 'replaced'),
  }),
  { selector: ({ savedMs }) => savedMs, minLength: 1, maxLength: 60 },
);

describe('kept are', () => {
  it('the newest of each minute in the last hour', () => {
    expect(agesKept(0, 1 * minuteMs + 1000, 1 * minuteMs + 20_000, 2 * minuteMs + 1000, 3 * dayMs)).toEqual([
      0,
      1 * minuteMs + 1000,
      2 * minuteMs + 1000,
      3 * dayMs,
    ]);
  });

  it('the newest of each hour in the last day, and of each day in the last 90', () => {
    const ages = [
      0,
      2 * hourMs + 1,
      2 * hourMs + minuteMs,
      30 * hourMs,
      31 * hourMs,
      60 * dayMs,
      95 * dayMs,
      99 * dayMs,
    ];
    expect(agesKept(...ages)).toEqual([0, 2 * hourMs + 1, 30 * hourMs, 60 * dayMs, 99 * dayMs]);
  });

  it('days as they are in China', () => {
    const beforeMidnight = nowMs - Date.parse('2026-11-20T23:59:00+08:00');
    const afterMidnight = nowMs - Date.parse('2026-11-21T00:01:00+08:00');
    expect(agesKept(0, afterMidnight, beforeMidnight, 9 * dayMs)).toHaveLength(4);
  });

  it('the first, the newest and the printed, always', () => {
    fc.assert(
      fc.property(anyVersions, fc.nat(400 * dayMs), (drawn, laterMs) => {
        const versions = drawn.map((one) => ({ ...one, name: String(one.savedMs) }));
        const left = kept(versions, nowMs + laterMs);
        const sorted = versions.toSorted((a, b) => a.savedMs - b.savedMs);
        expect(left).toContain(sorted[0]);
        expect(left).toContain(sorted.at(-1));
        expect(versions.filter(({ mark }) => mark === 'printed').every((one) => left.includes(one))).toBe(true);
      }),
    );
  });

  it('those replaced by a restored version, for 90 days', () => {
    const versions = [at(0), at(1000, 'replaced'), at(2000, 'replaced'), at(91 * dayMs, 'replaced'), at(99 * dayMs)];
    expect(kept(versions).map(({ savedMs }) => nowMs - savedMs)).toEqual([0, 1000, 2000, 99 * dayMs]);
  });
});

it('thinning again at the same time removes nothing more', () => {
  fc.assert(
    fc.property(anyVersions, (drawn) => {
      const left = kept(drawn.map((one) => ({ ...one, name: String(one.savedMs) })));
      expect(outlivedVersions(left, nowMs)).toEqual([]);
    }),
  );
});

it('a draft saved every second for a day keeps at most 60 versions of the last hour and 24 before it', () => {
  let versions: readonly VersionFile[] = [];
  for (let ms = 0; ms <= dayMs; ms += 10_000) {
    versions = kept([...versions, { name: String(ms), savedMs: nowMs + ms, mark: null }], nowMs + ms);
  }
  expect(versions.length).toBeLessThanOrEqual(1 + 61 + 24);
  expect(versions.length).toBeGreaterThan(80);
});
