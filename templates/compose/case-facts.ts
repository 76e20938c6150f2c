// All facts of a case, by the names templates use. Built once for a paper; both languages in each fact.
import type { Case } from '../case/case';
import { evidenceKindWords, resultWords, sourceWords } from '../case/words';
import { noWords } from '../language/bilingual';
import { sayDate, sayDeadline, sayTime } from '../language/dates';
import type { Choice } from '../law/choice';
import type { Matter } from '../law/schema';
import type { Authority, Office } from '../office/office';
import { addActFacts } from './act-facts';
import { type CaseCondition, type CaseFactName, caseCollections, caseFactNames } from './case-fact-names';
import { type Facts, type Item, plain } from './fact';
import { FactList, itemOf } from './fact-list';
import { known, knownWhen } from './known-time';
import { addLawFacts } from './law-facts';
import { numberFor } from './number';
import { addPartyFacts } from './party-facts';

export type CaseSetting = {
  readonly case: Case;
  readonly office: Office;
  readonly matter: Matter | undefined;
  readonly choice: Choice;
  readonly kind: string;
  /** Day of the paper, YYYY-MM-DD. */
  readonly date: string;
};

export function caseFacts(setting: CaseSetting): Facts {
  const facts = new FactList<CaseFactName>(caseFactNames);
  const authority = setting.office.authorities.find((one) => one.id === setting.case.authority);
  if (authority !== undefined) addAuthorityFacts(facts, authority);
  addPartyFacts(facts, setting.case);
  addActFacts(facts, setting.case, setting.matter);
  addLawFacts(facts, setting.choice);
  addCourseFacts(facts, setting.case);
  facts.set('paper.date', sayDate(setting.date), 'date');
  facts.set('paper.number', authority && numberFor(setting.case, authority, setting.kind, setting.date), 'papers');
  return { named: facts.named(), collections: collections(setting, authority), conditions: conditions(setting) };
}

function addAuthorityFacts(facts: FactList<CaseFactName>, authority: Authority): void {
  const at = (name: string): string => `office.authorities.${authority.id}.${name}`;
  facts.set('authority.name', authority.name, at('name'));
  facts.set('authority.address', authority.address, at('address'));
  facts.set('authority.postcode', plain(authority.postcode), at('postcode'));
  facts.set('authority.phone', plain(authority.phone), at('phone'));
  facts.set('authority.reconsideration', authority.reconsideration, at('reconsideration'));
  facts.set('authority.court', authority.court, at('court'));
}

/** What happened after the act: inspection, correction, re-inspection, education. */
function addCourseFacts(facts: FactList<CaseFactName>, one: Case): void {
  const { inspection, correction, education } = one;
  facts.set('case.source', sourceWords[one.source], 'source');
  facts.set('inspection.when', knownWhen(inspection.from, inspection.until), 'inspection.from');
  facts.set('inspection.presentPerson', inspection.presentPerson, 'inspection.presentPerson');
  facts.set('inspection.finding', inspection.finding, 'inspection.finding');
  facts.set('correction.requirement', correction.requirement, 'correction.requirement');
  facts.set('correction.deadline', known(correction.deadline, sayDeadline), 'correction.deadline');
  const reinspection = correction.reinspection;
  if (reinspection !== undefined) {
    facts.set('correction.reinspectionWhen', knownWhen(reinspection.at), 'correction.reinspection.at');
    facts.set('correction.reinspectionFinding', reinspection.finding, 'correction.reinspection.finding');
    facts.set('correction.reinspectionResult', resultWords[reinspection.result], 'correction.reinspection.result');
  }
  facts.set('education.points', education.points, 'education.points');
  facts.set('education.when', knownWhen(education.givenAt), 'education.givenAt');
  facts.set('grounds.leg', undefined, 'grounds.leg');
}

function collections({ case: one, office }: CaseSetting, authority: Authority | undefined): Facts['collections'] {
  const officers = one.officers.map((id, index): Item => {
    const officer = office.officers.find((candidate) => candidate.id === id);
    const values = { name: officer?.name ?? noWords, certificate: plain(officer?.certificate ?? '') };
    return itemOf(caseCollections.officers, values, () => `officers[${index}]`);
  });
  return { officers, evidence: evidenceItems(one, office), organs: organItems(authority ? [authority] : []) };
}

/** The organs that sign, with the size of their seals. */
export function organItems(authorities: readonly Authority[]): readonly Item[] {
  return authorities.map((authority) => {
    const values = { name: authority.name, sealDiameterMm: plain(String(authority.sealDiameterMm)) };
    return itemOf(caseCollections.organs, values, (name) => `office.authorities.${authority.id}.${name}`);
  });
}

function evidenceItems(one: Case, office: Office): readonly Item[] {
  return one.evidence.map((evidence, index) => {
    const taker = office.officers.find((officer) => officer.id === evidence.takenBy);
    const origin = office.authorities.find((authority) => authority.id === evidence.origin);
    const values = {
      number: plain(String(index + 1)),
      title: evidence.title,
      kind: evidenceKindWords[evidence.kind],
      takenAt: known(evidence.takenAt, sayTime) ?? noWords,
      takenBy: taker?.name ?? plain(evidence.takenBy),
      copies: plain(String(evidence.copies)),
      origin: origin?.name ?? plain(evidence.origin),
    };
    return itemOf(caseCollections.evidence, values, (name) => `evidence[${index}].${name}`);
  });
}

function conditions({ case: one, office, choice }: CaseSetting): Record<CaseCondition, boolean | string> {
  const result = one.correction.reinspection?.result;
  return {
    organisation: one.party.kind === 'organisation',
    individual: one.party.kind === 'individual',
    immediately: one.correction.immediately,
    dated: !one.correction.immediately,
    reinspected: result !== undefined,
    corrected: result === 'corrected',
    evidenced: one.evidence.length > 0,
    leg: one.grounds.leg ?? '',
    structure: choice.outcome === 'missing' ? '' : choice.basis.structure,
    remedyInOrder: office.rules.remedyParagraphInOrder,
    minor: one.party.kind === 'individual' && one.party.guardian !== undefined,
  };
}
