// Early warnings 预警 from the cases and the register: parties seen on both sides or again, matters and places that
// rise above their own trend. Each lists what it was counted from; whether to warn the neighbours, a person decides.
import { folded, foldedCode } from '../first-violations/likeness';
import { monthsBefore } from '../first-violations/months';
import type { Bilingual } from '../language/bilingual';
import { cityName } from './city-name';
import type { Occurrence } from './occurrence';
import { countPeriods, daysBetween, type Trend, trendOf } from './trend';
import type { Warning, WarningRule, WarningSettings } from './warning';

type Names = { readonly matter: (id: string) => Bilingual };

/** @param today YYYY-MM-DD. @returns most occurrences first within each rule, in the order of the rules */
export function findWarnings(
  all: readonly Occurrence[],
  today: string,
  settings: WarningSettings,
  names: Names,
): readonly Warning[] {
  return [...warningsByRule(all, today, settings, names)].flat();
}

/** The same, rule by rule, for who must do something else in between. */
export function* warningsByRule(
  all: readonly Occurrence[],
  today: string,
  settings: WarningSettings,
  names: Names,
): Generator<readonly Warning[]> {
  const past = all.filter(({ on }) => on <= today);
  const since = monthsBefore(today, settings.lookBackMonths);
  const recent = past.filter(({ on }) => on >= since);
  const byParty = [...grouped(recent, (one) => keysOf(one).code)].filter(([code]) => isWhole(code));
  yield sorted(byParty.flatMap(([code, ones]) => partyWarning(code, ones, settings)));
  const byMatter = grouped(past, ({ matter, division }) => `${matter} ${division.slice(0, 4)}`);
  yield sorted(
    [...byMatter].flatMap(([key, ones]) =>
      rising('matter-rising', key, ones, today, settings, (one) => names.matter(one.matter)),
    ),
  );
  const byPlace = [...grouped(past, (one) => keysOf(one).place)].filter(([key]) => key !== '');
  yield sorted(
    byPlace.flatMap(([key, ones]) => rising('place-rising', key, ones, today, settings, ({ place }) => place)),
  );
}

type Keys = { readonly code: string; readonly place: string };
const known = new WeakMap<Occurrence, Keys>();

/** Worked out once for each occurrence: folding texts is what takes the time. */
export function keysOf(one: Occurrence): Keys {
  const before = known.get(one);
  if (before !== undefined) return before;
  const keys = { code: foldedCode(one.party.code), place: folded(one.place.zh) };
  known.set(one, keys);
  return keys;
}

/** A masked code joins nothing: two parties could share it. */
function isWhole(code: string): boolean {
  return code !== '' && !code.includes('*');
}

function partyWarning(code: string, ones: readonly Occurrence[], { lookBackMonths }: WarningSettings): Warning[] {
  const [first] = ones;
  if (first === undefined || ones.length < 2) return [];
  const sides = [...grouped(ones, ({ division }) => division.slice(0, 2)).values()];
  const { name } = first.party;
  const rule = sides.length > 1 ? 'party-on-both-sides' : 'party-again';
  const say = sayParty(rule, ones, lookBackMonths);
  return [warning(rule, code, ones, say({ zh: `“${name.zh}”`, en: name.en || name.zh }), say(oneParty))];
}

const oneParty = { zh: '同一当事人', en: 'One party' };

function sayParty(rule: WarningRule, ones: readonly Occurrence[], months: number): (who: Bilingual) => Bilingual {
  const told = { zh: `近${months}个月内`, en: `in the last ${months} months` };
  const organs = [...new Set(ones.map(({ authorityName }) => authorityName.zh))].join('、');
  const both = rule === 'party-on-both-sides';
  return (who) => ({
    zh: both
      ? `${told.zh}，${who.zh}在省际边界两侧共有${ones.length}起（${organs}）。`
      : `${told.zh}，${who.zh}共有${ones.length}起。`,
    en: both
      ? `${who.en} has ${ones.length} violations on both sides of the provincial border ${told.en}.`
      : `${who.en} has ${ones.length} violations ${told.en}.`,
  });
}

function rising(
  rule: WarningRule,
  key: string,
  ones: readonly Occurrence[],
  today: string,
  settings: WarningSettings,
  nameOf: (one: Occurrence) => Bilingual,
): Warning[] {
  const { periodDays, periods, least } = settings;
  const counts = countPeriods(
    ones.map(({ on }) => on),
    today,
    periodDays,
    periods,
  );
  const trend = trendOf(counts);
  const [first] = ones;
  if (first === undefined || trend.now < least || trend.now <= trend.limit) return [];
  const inPeriod = ones.filter(({ on }) => daysBetween(on, today) < periodDays);
  return [{ ...warning(rule, key, inPeriod, sayRise(nameOf(first), first.division, rule, trend, settings)), trend }];
}

function sayRise(
  name: Bilingual,
  division: string,
  rule: WarningRule,
  { now, mean, limit }: Trend,
  { periodDays, periods }: WarningSettings,
): Bilingual {
  const [usual, most] = [mean.toFixed(1), limit.toFixed(1)];
  const city = cityName(division.slice(0, 4));
  const where = rule === 'matter-rising' ? { zh: `（${city.zh}）`, en: ` (${city.en})` } : { zh: '', en: '' };
  return {
    zh: `“${name.zh}”${where.zh}近${periodDays}天${now}起，高于此前${periods}个${periodDays}天的平均${usual}起（界限${most}起）。`,
    en: `${name.en || name.zh}${where.en}: ${now} in the last ${periodDays} days, above the mean of ${usual} in the ${periods} periods of ${periodDays} days before (limit ${most}).`,
  };
}

function warning(
  rule: WarningRule,
  key: string,
  ones: readonly Occurrence[],
  sentence: Bilingual,
  unnamed: Bilingual = sentence,
): Warning {
  const occurrences = [...ones].sort((a, b) => (a.on < b.on ? 1 : -1));
  return { rule, key: `${rule} ${key}`, sentence, unnamed, trend: null, occurrences };
}

function sorted(warnings: readonly Warning[]): readonly Warning[] {
  return [...warnings].sort((a, b) => b.occurrences.length - a.occurrences.length || (a.key < b.key ? -1 : 1));
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
