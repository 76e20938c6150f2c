// The situations that conditions tell apart, as far as they can be: what is printed in each, and each in words.
import type { Bilingual } from '../language/bilingual';
import type { Condition } from './condition';
import { conditionWords, consequences, opposites } from './condition-words';
import type { Guard } from './printed';
import { sayFact } from './say-condition';
import type { Template } from './template-schema';

/** What holds: `is.leg` -> "first", `is.minor` -> true, `party.guardian` -> whether it is known. */
export type Situation = Readonly<Record<string, string | boolean>>;

/** Whether something is printed by any of its ways. */
export function isPrinted(ways: readonly (readonly Guard[])[], situation: Situation): boolean {
  return ways.some((guards) => guards.every(({ condition, not }) => isTrue(condition, situation, 0) !== not));
}

/** From the right, as Liquid does: a and b or c is a and (b or c). */
function isTrue(condition: Condition, situation: Situation, from: number): boolean {
  const comparison = condition.comparisons[from];
  if (comparison === undefined) return true;
  const value = situation[comparison.fact] ?? true;
  const here = isSo(comparison, value);
  const join = condition.joins[from];
  if (join === undefined) return here;
  const rest = isTrue(condition, situation, from + 1);
  return join === 'and' ? here && rest : here || rest;
}

function isSo({ is, word }: Condition['comparisons'][number], value: string | boolean): boolean {
  if (is === 'there') return value !== false;
  return is === 'fails' ? value === false : (value === word) === (is === 'equal');
}

const most = 4096;

/** Every combination of what the guards ask for; where that is too many, each pair of values from two beginnings. */
export function situationsOf(template: Template, guards: readonly Guard[]): readonly Situation[] {
  const asked = [...askedBy(template, guards)].map(([name, values]) => [name, [...values]] as const);
  const count = asked.reduce((product, [, values]) => product * values.length, 1);
  const all = count <= most ? everyCombination(asked) : everyPair(asked);
  return all.filter(isPossible);
}

type Asked = readonly (readonly [string, readonly (string | boolean)[]])[];

function everyCombination(asked: Asked): readonly Situation[] {
  return asked.reduce<readonly Situation[]>(
    (all, [name, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}

/** More than sixty conditions around one fact are looked at two by two as far as this reaches. */
function everyPair(asked: Asked): readonly Situation[] {
  const some = asked.slice(0, 60);
  const bases = [0, 1].map((at) => Object.fromEntries(asked.map(([name, values]) => [name, values[at] ?? true])));
  const pairs = some.flatMap(([one, ones], index) =>
    some
      .slice(index + 1)
      .flatMap(([other, others]) =>
        ones.flatMap((first) => others.map((second) => ({ [one]: first, [other]: second }))),
      ),
  );
  return bases.flatMap((base) => pairs.map((pair) => ({ ...base, ...pair })));
}

function isPossible(situation: Situation): boolean {
  const both = ([one, other]: readonly [string, string]): boolean => one in situation && other in situation;
  return (
    opposites.filter(both).every(([one, other]) => situation[one] !== situation[other]) &&
    consequences.filter(both).every(([cause, effect]) => situation[cause] !== true || situation[effect] === true)
  );
}

/** What the guards ask for, with the values worth telling apart. */
function askedBy(template: Template, guards: readonly Guard[]): ReadonlyMap<string, ReadonlySet<string | boolean>> {
  const asked = new Map<string, Set<string | boolean>>();
  for (const { fact, is, word } of guards.flatMap(({ condition }) => condition.comparisons)) {
    const known = wordsOf(template, fact);
    const values = asked.get(fact) ?? new Set<string | boolean>(known ?? [true, false]);
    if ((is === 'equal' || is === 'unequal') && known === undefined) values.add(word);
    asked.set(fact, values);
  }
  return asked;
}

/** The closed list of words of a condition or a choice; undefined for anything that is there or not. */
function wordsOf({ subject, asks }: Template, fact: string): readonly string[] | undefined {
  const known = conditionWords(subject, fact);
  if (known !== undefined && 'words' in known) return Object.keys(known.words);
  const ask = asks.find(({ key }) => fact === `chosen.${key}`);
  return ask && ['', ...ask.choices.map(({ value }) => value)];
}

/** In words, each thing once: opposites are one thing. */
export function saySituation(template: Template, situation: Situation): Bilingual {
  const said = Object.entries(situation).map(([name, value]) => sayValue(template, name, value));
  const once = (words: readonly string[]): readonly string[] => [...new Set(words)];
  return {
    zh: once(said.map(({ zh }) => zh)).join('、'),
    en: once(said.map(({ en }) => en)).join(' and '),
  };
}

function sayValue(template: Template, name: string, value: string | boolean): Bilingual {
  const known = conditionWords(template.subject, name);
  const { zh, en } = sayFact(template, name);
  if (typeof value === 'string') {
    const word = known !== undefined && 'words' in known ? known.words[value] : undefined;
    return word ?? { zh: `“${zh}”为“${value}”`, en: `“${en}” is “${value}”` };
  }
  if (known !== undefined && 'holds' in known) return value ? known.holds : known.fails;
  return value ? { zh: `有“${zh}”`, en: `there is “${en}”` } : { zh: `没有“${zh}”`, en: `there is no “${en}”` };
}
