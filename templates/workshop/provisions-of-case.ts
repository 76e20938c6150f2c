// The provisions a template uses, as chosen for one case or operation and day: their text, and whether they are in force.
import type { LawThere } from '../compose/law-facts';
import type { Template } from '../compose/template-schema';
import { type Bilingual, noWords } from '../language/bilingual';
import type { Choice, Provision } from '../law/choice';
import { provisionOf } from '../law/cite';
import { citedOn } from '../law/cited-on';
import { appliesIn, editionAt } from '../law/editions';
import type { Citation } from '../law/schema';
import { factUses } from './uses';

/**
 * in-force: with its text. text-not-found: in force, but its text is not held. no-article: the edition in force has no
 * such article, paragraph or item. not-in-force: no edition of the law is in force on the day. elsewhere: it is no law of
 * the issuing organ's place. unknown-law: no such law.
 */
export const provisionStates = [
  'in-force',
  'text-not-found',
  'no-article',
  'not-in-force',
  'elsewhere',
  'unknown-law',
] as const;
export type ProvisionState = (typeof provisionStates)[number];

export type ProvisionInUse = {
  readonly as: string;
  readonly state: ProvisionState;
  readonly name: Bilingual;
  readonly text: Bilingual;
  /** Of the law, with the days it is valid; "" and null where there is none. */
  readonly edition: string;
  readonly validFrom: string;
  readonly validTo: string | null;
};

/** @param date of the paper, YYYY-MM-DD; @param choice the law chosen for the act, null for an operation */
export function provisionsInUse(
  template: Template,
  there: LawThere,
  date: string,
  choice: Choice | null,
): readonly ProvisionInUse[] {
  const cited = Object.entries(template.provisions).flatMap(([name, citations]) =>
    citedOn(citations, date).map((citation) => citedUnder(`cited.${name}`, citation, there, date)),
  );
  return [...cited, ...(choice === null ? [] : chosenFor(template, choice))];
}

function citedUnder(as: string, citation: Citation, { law, division }: LawThere, date: string): ProvisionInUse {
  const provision = provisionOf(law, citation, date);
  if (provision !== undefined) {
    const applies = appliesIn(provision.edition.jurisdiction, division);
    return applies ? inForce(as, provision) : { ...inForce(as, provision), state: 'elsewhere' };
  }
  const edition = editionAt(law, citation.law, date);
  const known = law.texts.find((text) => text.law === citation.law);
  const name = placeIn(edition?.title ?? known?.title ?? { zh: citation.law, en: citation.law }, citation);
  if (edition === undefined) {
    const state = known === undefined ? 'unknown-law' : 'not-in-force';
    return { as, state, name, text: noWords, edition: '', validFrom: '', validTo: null };
  }
  const state = edition.status === 'text-not-found' ? 'text-not-found' : 'no-article';
  const { validFrom, validTo } = edition;
  return { as, state, name, text: noWords, edition: edition.edition, validFrom, validTo };
}

function inForce(as: string, { name, text, edition }: Provision): ProvisionInUse {
  const { validFrom, validTo } = edition;
  return { as, state: 'in-force', name, text, edition: edition.edition, validFrom, validTo };
}

function placeIn({ zh, en }: Bilingual, { article, paragraph, item }: Citation): Bilingual {
  const parts = [article, paragraph, item].filter((part) => part !== undefined).join('.');
  return { zh: `《${zh}》 ${parts}`, en: `${en}, ${parts}` };
}

/** Only what the texts speak of. */
function chosenFor(template: Template, choice: Choice): readonly ProvisionInUse[] {
  if (choice.outcome === 'missing') return [];
  const used = new Set(factUses(template).map(({ name }) => name));
  const breach = used.has('law.breach') || used.has('law.breachText') ? choice.breach : [];
  const consequence = used.has('law.consequence') ? choice.consequence : [];
  return [
    ...breach.map((one) => inForce('law.breach', one)),
    ...consequence.map((one) => inForce('law.consequence', one)),
  ];
}
