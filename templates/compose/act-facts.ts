// The act in words: the matter's fact sentence filled with the facts the clerk entered, or the clerk's narrative.
import type { FactValue } from '../case/act';
import type { Case } from '../case/case';
import type { Bilingual } from '../language/bilingual';
import { isTime } from '../language/calendar';
import { sayDate } from '../language/dates';
import type { FactKey, Matter } from '../law/schema';
import type { Words } from '../paper/blocks';
import type { CaseFactName } from './case-fact-names';
import { Fact, plain } from './fact';
import type { FactList } from './fact-list';
import { knownWhen } from './known-time';
import { Speaker } from './say-text';

export function addActFacts(facts: FactList<CaseFactName>, one: Case, matter: Matter | undefined): void {
  facts.set('act.when', knownWhen(one.act.from, one.act.until), 'act.from');
  facts.set('act.address', one.act.address, 'act.address');
  facts.set('matter.name', matter?.name, 'matter');
  const narrative = one.act.narrative;
  if (narrative !== undefined && narrative.zh !== '') {
    facts.set('act.sentence', narrative, 'act.narrative');
  } else if (matter !== undefined) {
    const said = factSentence(matter, one.act.facts);
    facts.set('act.sentence', textOf(said), 'act.facts', said);
  }
}

/** The matter's sentence in both languages, each run knowing its fact (act.facts.KEY); missing facts are gaps. */
export function factSentence(matter: Matter, values: Case['act']['facts']): Words {
  const named = new Map(
    matter.facts.map((key) => [key.key, new Fact(sayValue(key, values[key.key]), `act.facts.${key.key}`, key.label)]),
  );
  return Speaker.of({ named, collections: {}, conditions: {}, chosen: {} }).say(matter.sentence);
}

function sayValue(key: FactKey, value: FactValue | undefined): Bilingual {
  if (value === undefined) return { zh: '', en: '' };
  if (typeof value === 'number') return plain(String(value));
  if (typeof value !== 'string') return value;
  if (key.kind === 'choice') return key.choices?.find((choice) => choice.value === value)?.label ?? { zh: '', en: '' };
  if (key.kind === 'date') return isTime(value) ? sayDate(value) : { zh: '', en: '' };
  return key.kind === 'text' ? { zh: value, en: '' } : plain(value);
}

function textOf(words: Words): Bilingual {
  const join = (runs: Words['zh']): string => runs.map((run) => run.text).join('');
  return { zh: join(words.zh), en: join(words.en) };
}
