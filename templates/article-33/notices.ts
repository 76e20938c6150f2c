// What must be borne in mind beside the three sentences of Article 33, each with the provision it comes from. The
// provisions are cited, never retyped: their texts come from the law library.
import type { Bilingual } from '../language/bilingual';
import type { Citation, Matter } from '../law/schema';
import type { Advice, AdviceInput } from './advice';
import { ageAtAct, birthDateOf } from './age-at-act';

export type Notice = {
  readonly code:
    | 'order-first'
    | 'minor-judged'
    | 'list-not-exclusive'
    | 'under-14'
    | '14-to-18'
    | 'age-unknown'
    | 'unable'
    | 'partly-able'
    | 'able-then'
    | 'capacity-open'
    | 'lighter'
    | 'educate';
  readonly sentence: Bilingual;
  readonly cites: readonly Citation[];
};

/** What is known of the matter and of the law chosen for the act. */
export type Setting = {
  /** Order first, fine only if not corrected; null where no law is chosen. */
  readonly orderFirst: boolean;
  /** The matter stands on an official list, or on the office's own that it has confirmed. */
  readonly listed: boolean;
};

/** A matter that the office's list does not know, or has not confirmed, is not listed. */
export function isListed(status: Matter['sourceStatus'] | undefined): boolean {
  return status !== undefined && status !== 'candidate';
}

const penaltyLaw = (article: number, paragraph?: number): Citation =>
  paragraph === undefined ? { law: 'penalty-law', article } : { law: 'penalty-law', article, paragraph };

/** Where each sentence of Article 33 stands. */
export const legCitations = { minor: penaltyLaw(33, 1), first: penaltyLaw(33, 1), 'no-fault': penaltyLaw(33, 2) };

export function noticesFor(one: AdviceInput, advice: Advice, { orderFirst, listed }: Setting): readonly Notice[] {
  return [
    ...(orderFirst ? [said('order-first')] : []),
    ...(advice.suggested.includes('minor') ? [said('minor-judged', penaltyLaw(33, 1))] : []),
    ...ofPerson(one),
    ...(advice.verdict === 'none' ? [said('lighter', penaltyLaw(32))] : []),
    ...(advice.suggested.length > 0 ? [said('educate', penaltyLaw(33, 3))] : []),
    ...(listed ? [] : [said('list-not-exclusive')]),
  ];
}

/** Articles 30 and 31 concern persons alone. */
function ofPerson(one: AdviceInput): readonly Notice[] {
  if (one.party.kind !== 'individual') return [];
  const age = ageAtAct(one);
  const ofAge = birthDateOf(one) === undefined ? 'age-unknown' : ageNotice(age);
  const ofCapacity = capacityNotices[one.grounds.capacity ?? 'none'];
  return [
    ...(ofAge === null ? [] : [said(ofAge, penaltyLaw(30))]),
    ...(ofCapacity === null || ofCapacity === undefined ? [] : [said(ofCapacity, penaltyLaw(31))]),
  ];
}

function ageNotice(age: number | undefined): 'under-14' | '14-to-18' | null {
  if (age === undefined || age >= 18) return null;
  return age < 14 ? 'under-14' : '14-to-18';
}

const capacityNotices = {
  none: null,
  open: 'capacity-open',
  unable: 'unable',
  partly: 'partly-able',
  normal: 'able-then',
} as const;

function said(code: Notice['code'], ...cites: readonly Citation[]): Notice {
  return { code, sentence: sentences[code], cites };
}

const sentences: Readonly<Record<Notice['code'], Bilingual>> = {
  'order-first': {
    zh: '依据所适用的条款，逾期不改正才可以罚款：先责令改正，复查合格的一般即可结束，通常无需另作不予处罚决定。这是从条文推出的，请法制员确认。',
    en: 'Under the provision that applies a fine is possible only where the party fails to correct in time: the order comes first, and a passed re-inspection normally ends the matter without a decision. This is inferred from the text; let the legal reviewer confirm.',
  },
  'minor-judged': {
    zh: '第三十三条第一款前句还要求违法行为轻微。程序不作这一判断，由作出决定的人根据事实认定。',
    en: 'The first sentence of Article 33(1) also requires that the violation is minor. The program does not judge that: the person who decides does, by the facts.',
  },
  'list-not-exclusive': {
    zh: '本事项没有经本单位确认在清单上。清单不是限定：不在清单上的行为，也可能符合第三十三条，应按条件逐项判断，不得以“不在清单上”为由处罚。',
    en: 'This office has not confirmed that the matter is on a list. A list is not exclusive: an act that is not on it may still meet Article 33 and is judged by the conditions; that it is not listed is no reason for a penalty.',
  },
  'under-14': {
    zh: '当事人行为时不满十四周岁：应依据第三十条不予行政处罚，责令监护人管教，不适用第三十三条。本程序没有以第三十条为依据的文书，请由法制员拟写。',
    en: 'The party was under 14 at the time of the act: Article 30 is applied, with no penalty and an order to the guardian, not Article 33. The program has no paper that rests on Article 30; let the legal reviewer draft it.',
  },
  '14-to-18': {
    zh: '当事人行为时已满十四周岁不满十八周岁：符合第三十三条的仍可不予处罚；如予处罚，应当从轻或者减轻。',
    en: 'The party was between 14 and 18 at the time of the act: Article 33 may still apply; any penalty must be lighter or mitigated.',
  },
  'age-unknown': {
    zh: '没有出生日期，无法判断当事人是否未成年；不满十四周岁的适用第三十条，而不是第三十三条。请按证件补填。',
    en: 'Without a date of birth it cannot be told whether the party is a minor; under 14 it is Article 30 that applies, not Article 33. Enter it from the identity document.',
  },
  unable: {
    zh: '当事人行为时不能辨认或者不能控制自己的行为：应依据第三十一条不予行政处罚，责令监护人严加看管和治疗，不适用第三十三条。本程序没有以第三十一条为依据的文书，请由法制员拟写。',
    en: 'The party could not recognise or control the conduct at that time: Article 31 is applied, with no penalty and an order to the guardian, not Article 33. The program has no paper that rests on Article 31; let the legal reviewer draft it.',
  },
  'partly-able': {
    zh: '当事人尚未完全丧失辨认或者控制自己行为的能力：符合第三十三条的仍可不予处罚；如予处罚，可以从轻或者减轻。',
    en: 'The party had not wholly lost the ability to recognise or control the conduct: Article 33 may still apply; any penalty may be lighter or mitigated.',
  },
  'able-then': {
    zh: '间歇性精神病人行为时精神正常：第三十一条规定，在精神正常时有违法行为的，应当给予行政处罚；疾病本身不是不予处罚的理由。第三十三条的条件照常判断，请法制员确认。',
    en: 'The party is ill at times but was in a normal state then: under Article 31 a penalty shall be imposed for a violation committed in a normal mental state, and the illness is no ground of no penalty. The conditions of Article 33 are judged as for anybody; let the legal reviewer confirm.',
  },
  'capacity-open': {
    zh: '有迹象表明当事人可能患精神疾病或者有智力残疾：请先查明行为时的状态（病历、鉴定、监护人陈述），第三十一条先于第三十三条。',
    en: 'There are signs of a mental illness or an intellectual disability: first find out about the state at that time (medical records, an expert opinion, the guardian); Article 31 comes before Article 33.',
  },
  lighter: {
    zh: '第三十三条的各种情形都不符合。如予处罚，请看有无第三十二条应当从轻或者减轻的情形。',
    en: 'No sentence of Article 33 fits. If a penalty is imposed, see whether Article 32 makes it lighter or mitigated.',
  },
  educate: {
    zh: '不予行政处罚的，应当对当事人进行教育，请在“教育”一步写明并留下证明。',
    en: 'Where no penalty is imposed the party must be educated: enter it in the step of education and keep proof of it.',
  },
};
