// An early-warning paper begun from a warning: its facts as answers of that kind of paper. What only a person can say,
// to whom it goes and what is suggested, stays open; what was answered before stands.
import { isAnswered } from '../asks/answer';
import type { Answer, Ask } from '../asks/ask';
import { type Bilingual, noWords } from '../language/bilingual';
import { dateEn, dateZh } from '../language/dates';
import { explainRule } from './explain-rule';
import type { Occurrence } from './occurrence';
import type { Warning, WarningSettings } from './warning';

type Answers = Readonly<Record<string, Answer>>;

/** Shown one by one; the rest is counted. */
const mostListed = 10;

export type Begun = {
  readonly answers: Answers;
  /** What the paper asks for and nobody has answered yet. */
  readonly remains: readonly Ask[];
};

/** @param before answers that the case already gives for this kind of paper */
export function beginPaper(
  warning: Warning,
  settings: WarningSettings,
  party: 'organisation' | 'individual',
  before: Answers,
  asks: readonly Ask[],
  matterName: Bilingual,
): Begun {
  // The name of an individual is given only where the work needs it, which a person says; whom a person has left unnamed
  // is not named here either.
  const named = isOfParty(warning) && party === 'organisation' && before.naming !== 'unnamed';
  const proposed: Answers = {
    subject: subjectOf(warning, matterName),
    naming: named ? 'named' : 'unnamed',
    situation: sayOccurrences(warning),
    assessment: joined(named ? warning.sentence : warning.unnamed, explainRule(warning, settings), source),
  };
  const asked = new Set(asks.map(({ key }) => key));
  const fresh = Object.entries(proposed).filter(([key]) => asked.has(key) && !isAnswered(before[key]));
  const answers = { ...before, ...Object.fromEntries(fresh) };
  return { answers, remains: asks.filter(({ key, required }) => required && !isAnswered(answers[key])) };
}

function isOfParty({ rule }: Warning): boolean {
  return rule === 'party-on-both-sides' || rule === 'party-again';
}

/** The name of an individual never becomes the title. */
function subjectOf(warning: Warning, matterName: Bilingual): Bilingual {
  const place = warning.occurrences[0]?.place ?? noWords;
  if (warning.rule === 'place-rising' && place.zh !== '')
    return { zh: `${place.zh}${matterName.zh}`, en: place.en && matterName.en && `${matterName.en} at ${place.en}` };
  return matterName;
}

function sayOccurrences({ occurrences }: Warning): Bilingual {
  const listed = occurrences.slice(0, mostListed);
  const more = occurrences.length - listed.length;
  const whole = listed.every(({ authorityName }) => authorityName.en !== '');
  return {
    zh: `有关记录：${listed.map(sayZh).join('；')}${more > 0 ? `；另有${more}起` : ''}。`,
    en: whole ? `Records: ${listed.map(sayEn).join('; ')}${more > 0 ? `; and ${more} more` : ''}.` : '',
  };
}

function sayZh({ on, place, authorityName }: Occurrence): string {
  return `${dateZh(on)}，${place.zh === '' ? '' : `${place.zh}，`}${authorityName.zh}`;
}

function sayEn({ on, place, authorityName }: Occurrence): string {
  return `${dateEn(on)}, ${place.en === '' ? '' : `${place.en}, `}${authorityName.en}`;
}

const source = {
  zh: '以上根据本机关案件和首次违法登记台账统计。',
  en: 'Counted from the cases of this organ and its register of first violations.',
};

function joined(...parts: readonly Bilingual[]): Bilingual {
  return { zh: parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join(' ') };
}
