// The three cases of Article 33 of the Law on Administrative Penalty: what each requires, and whether answers show it.
// The program never decides; a person does, and is named.
import type { Case, Leg } from '../case/case';
import type { Bilingual } from '../language/bilingual';

type Grounds = Case['grounds'];

export type LegCondition = Bilingual & {
  /** Of the answer that bears on it. */
  readonly path: string;
  /** As the decision says it, at the head of its evidence. */
  readonly found: Bilingual;
  readonly state: (grounds: Grounds) => ConditionState;
};

/** open: not found out yet. */
export type ConditionState = 'met' | 'unmet' | 'open';

export type LegFit = {
  readonly leg: Leg;
  /** fits: all conditions are met. open: none fails, some are not found out yet. */
  readonly fit: 'fits' | 'open' | 'not';
  readonly conditions: readonly (Bilingual & { readonly path: string; readonly state: ConditionState })[];
};

const states = { yes: 'met', no: 'unmet', unknown: 'open' } as const;

const noFault = { yes: 'unmet', no: 'met', unknown: 'open' } as const;

const corrected: LegCondition = {
  path: 'grounds.corrected',
  state: ({ corrected: answer }) => states[answer],
  found: { zh: '及时改正', en: 'Timely correction' },
  zh: '及时改正',
  en: 'that the violation was rectified in time',
};

export const legNames: Readonly<Record<Leg, Bilingual & { readonly article: Bilingual }>> = {
  minor: {
    zh: '轻微不罚',
    en: 'minor violation',
    article: { zh: '第三十三条第一款前句', en: 'Article 33(1), first sentence' },
  },
  first: {
    zh: '首违不罚',
    en: 'first violation',
    article: { zh: '第三十三条第一款后句', en: 'Article 33(1), second sentence' },
  },
  'no-fault': {
    zh: '无主观过错不罚',
    en: 'no subjective fault',
    article: { zh: '第三十三条第二款', en: 'Article 33(2)' },
  },
};

/** What each sentence requires, all together. */
export const legConditions: Readonly<Record<Leg, readonly LegCondition[]>> = {
  minor: [
    {
      path: 'grounds.harm',
      state: ({ harm }) => among(harm, ['none']),
      found: { zh: '没有造成危害后果', en: 'No harmful consequences' },
      zh: '没有造成危害后果',
      en: 'that no harmful consequences were caused',
    },
    corrected,
  ],
  first: [
    {
      path: 'grounds.first',
      state: ({ first }) => states[first],
      found: { zh: '初次违法', en: 'First violation' },
      zh: '初次违法',
      en: 'that it is the first violation',
    },
    {
      path: 'grounds.harm',
      state: ({ harm }) => among(harm, ['slight', 'none']),
      found: { zh: '危害后果轻微', en: 'Slight harmful consequences' },
      zh: '危害后果轻微',
      en: 'that the harmful consequences are slight',
    },
    corrected,
  ],
  'no-fault': [
    {
      path: 'grounds.fault',
      state: ({ fault }) => noFault[fault],
      found: { zh: '没有主观过错', en: 'No subjective fault' },
      zh: '没有主观过错',
      en: 'the absence of subjective fault',
    },
  ],
};

/** Every case of Article 33 against the answers given, in the order of the article. */
export function fittingLegs(grounds: Grounds): readonly LegFit[] {
  return (['minor', 'first', 'no-fault'] as const).map((leg) => {
    const conditions = legConditions[leg].map(({ path, zh, en, state }) => ({ path, zh, en, state: state(grounds) }));
    const fails = conditions.some(({ state }) => state === 'unmet');
    const open = conditions.some(({ state }) => state === 'open');
    return { leg, fit: fails ? 'not' : open ? 'open' : 'fits', conditions };
  });
}

function among(harm: Grounds['harm'], fitting: readonly Grounds['harm'][]): ConditionState {
  if (harm === 'unknown') return 'open';
  return fitting.includes(harm) ? 'met' : 'unmet';
}
