// What the answers to the four questions show under Article 33: which of its sentences fits and why, what does not,
// what is missing, and where the case contradicts itself. A sentence is suggested only where every condition is met.
// The person who decides may choose otherwise, and says why.
import type { Case, Leg } from '../case/case';
import type { Bilingual } from '../language/bilingual';
import { ageAtAct, birthDateOf } from './age-at-act';
import { type ConditionState, fittingLegs, type LegFit, legNames } from './legs';
import { isShown, proofOf } from './proof';

export type AdviceInput = Pick<Case, 'grounds' | 'evidence' | 'correction' | 'party' | 'act'>;

/** One thing that is missing or contradictory, at its field. */
export type Point = Bilingual & { readonly path: string };

/**
 * fits: `suggested` names the sentences. missing, contradictory: the points say what. none: no sentence of the article
 * fits the answers. article-30, article-31: that article is to be applied, not this one.
 */
export type Verdict = 'fits' | 'missing' | 'contradictory' | 'none' | 'article-30' | 'article-31';

export type Advice = {
  readonly verdict: Verdict;
  /** Those that say “shall” come alone where one of them fits. */
  readonly suggested: readonly Leg[];
  readonly sentences: readonly LegFit[];
  readonly missing: readonly Point[];
  readonly contradictions: readonly Point[];
};

export function adviseOn(one: AdviceInput): Advice {
  const contradictions = contradictionsOf(one);
  const disputed = new Set(contradictions.map(({ path }) => path));
  const sentences = fittingLegs(one.grounds).map((fit) => judged(fit, one, disputed));
  const held = heldBack(one);
  const fitting = sentences.filter(({ fit }) => fit === 'fits').map(({ leg }) => leg);
  const shall = fitting.filter((leg) => leg !== 'first');
  const other = otherArticle(one);
  const suggested = other !== null || held.length > 0 ? [] : shall.length > 0 ? shall : fitting;
  const open = [...held, ...sentences.filter(({ fit }) => fit === 'open').flatMap(openConditions)];
  const missing = suggested.length > 0 || other !== null ? [] : once(open.filter(({ path }) => !disputed.has(path)));
  const verdict = other ?? verdictOf(suggested, missing, contradictions);
  return { verdict, suggested, sentences, missing, contradictions };
}

function verdictOf(
  suggested: readonly Leg[],
  missing: readonly Point[],
  contradictions: readonly Point[],
): Exclude<Verdict, 'article-30' | 'article-31'> {
  if (suggested.length > 0) return 'fits';
  if (contradictions.length > 0) return 'contradictory';
  return missing.length > 0 ? 'missing' : 'none';
}

/** Whether what a person chose is not what the answers suggest; `none` chosen counts once that person is named. */
export function isAgainst({ suggested }: Advice, { leg, decidedBy }: Case['grounds']): boolean {
  if (leg !== null) return !suggested.includes(leg);
  return suggested.length > 0 && (decidedBy ?? '').trim() !== '';
}

/** Its conditions once more, with what the case says beside the answers: disputed ones are open, fault is proved. */
function judged({ leg, conditions }: LegFit, one: AdviceInput, disputed: ReadonlySet<string>): LegFit {
  const all = [...conditions, ...(leg === 'no-fault' ? [proofOfNoFault(one)] : [])].map((condition) =>
    disputed.has(condition.path) ? { ...condition, state: 'open' as const } : condition,
  );
  const has = (state: ConditionState): boolean => all.some((condition) => condition.state === state);
  return { leg, conditions: all, fit: has('unmet') ? 'not' : has('open') ? 'open' : 'fits' };
}

function proofOfNoFault(one: AdviceInput): LegFit['conditions'][number] {
  const state = isShown(proofOf(one, 'fault')) ? 'met' : 'open';
  const path = 'grounds.evidence.fault';
  return { path, state, zh: '当事人有足以证明的证据', en: 'that the party has evidence sufficient to prove it' };
}

function openConditions({ leg, conditions }: LegFit): readonly Point[] {
  const name = legNames[leg];
  return conditions
    .filter(({ state }) => state === 'open')
    .map(({ path, zh, en }) => ({ path, zh: `${name.zh}：${zh}`, en: `${name.en}: ${en}` }));
}

function once(points: readonly Point[]): readonly Point[] {
  return [...new Map(points.map((point) => [`${point.path} ${point.zh}`, point])).values()];
}

function otherArticle(one: AdviceInput): 'article-30' | 'article-31' | null {
  if (one.party.kind !== 'individual') return null;
  if ((ageAtAct(one) ?? 18) < 14) return 'article-30';
  return one.grounds.capacity === 'unable' ? 'article-31' : null;
}

/** What would change the article that applies, and is not known. */
function heldBack(one: AdviceInput): readonly Point[] {
  if (one.party.kind !== 'individual') return [];
  const { capacity } = one.grounds;
  return [
    ...(birthDateOf(one) === undefined
      ? [{ path: 'party.birthDate', zh: '第三十条：出生日期', en: 'Article 30: the date of birth' }]
      : []),
    ...(capacity === 'open'
      ? [
          {
            path: 'grounds.capacity',
            zh: '第三十一条：行为时能否辨认或者控制自己的行为',
            en: 'Article 31: whether the party could recognise or control the conduct at that time',
          },
        ]
      : []),
  ];
}

function contradictionsOf({ grounds, correction }: AdviceInput): readonly Point[] {
  const { first, corrected, lookUp } = grounds;
  const result = correction.reinspection?.result;
  const points: Point[] = [];
  if (first === 'yes' && (lookUp?.matches ?? 0) > 0)
    points.push({
      path: 'grounds.first',
      zh: '答案为“初次违法”，而台账中同一当事人同一事项已有记录',
      en: 'the answer says that it is the first violation, but the register holds an entry of this party and matter',
    });
  if (corrected === 'yes' && result !== undefined && result !== 'corrected')
    points.push({
      path: 'grounds.corrected',
      zh: '答案为“已及时改正”，而复查结果不是“已改正”',
      en: 'the answer says that it was rectified in time, but the re-inspection did not find it corrected',
    });
  if (corrected === 'no' && result === 'corrected')
    points.push({
      path: 'grounds.corrected',
      zh: '答案为“未及时改正”，而复查结果是“已改正”；逾期后才改正的，请在复查情况中写明',
      en: 'the answer says that it was not rectified in time, but the re-inspection found it corrected; if that was late, say so in its finding',
    });
  return points;
}
