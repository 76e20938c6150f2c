// All facts of a case, by the names templates use. Built once for a paper; both languages in each fact.
import type { Ask } from '../asks/ask';
import type { Case } from '../case/case';
import { titleOf } from '../case/evidence-title';
import { copyMark, evidenceFormWords, evidenceKindWords, resultWords, sourceWords } from '../case/words';
import type { FiledPaper } from '../case-file/filed-paper';
import { type Bilingual, noWords } from '../language/bilingual';
import { dateOf } from '../language/calendar';
import { sayDate, sayDeadline, sayTime } from '../language/dates';
import type { Choice } from '../law/choice';
import type { Matter } from '../law/schema';
import type { Authority, Office } from '../office/office';
import { addActFacts } from './act-facts';
import { askedFacts } from './asked-facts';
import { type CaseCondition, type CaseFactName, caseCollections, caseFactNames } from './case-fact-names';
import { type Facts, type Item, plain } from './fact';
import { FactList, itemOf } from './fact-list';
import { filedItems, fileTotals, ofFile, papersToFile } from './filed-items';
import { issuedPaperItems } from './issued-papers';
import { known, knownWhen } from './known-time';
import { addLawFacts } from './law-facts';
import { numberFor, standingPaper } from './number';
import { addPartyFacts } from './party-facts';
import { reasonItems } from './reason-items';
import { together } from './together';

export type CaseSetting = {
  readonly case: Case;
  readonly office: Office;
  readonly matter: Matter | undefined;
  readonly choice: Choice;
  readonly kind: string;
  /** Day of the paper, YYYY-MM-DD. */
  readonly date: string;
  /** The number taken for it from the register; the case's own or an open one where left out. */
  readonly number?: string | undefined;
  /** What lies in the file of the case, with its pages; not known while one paper is made alone. */
  readonly filed?: readonly FiledPaper[] | undefined;
  readonly asks: readonly Ask[];
};

export function caseFacts(setting: CaseSetting): Facts {
  const facts = new FactList<CaseFactName>(caseFactNames);
  const authority = authorityOf(setting.case, setting.office);
  if (authority !== undefined) addAuthorityFacts(facts, authority);
  addPartyFacts(facts, setting.case);
  addActFacts(facts, setting.case, setting.matter);
  addLawFacts(facts, setting.choice);
  addCourseFacts(facts, setting.case);
  facts.set('case.officers', officersTogether(setting), 'officers');
  facts.set('paper.date', sayDate(setting.date), 'date');
  facts.set('paper.number', numberOf(setting, authority), 'papers');
  const totals = fileTotals(setting.filed ?? null);
  facts.set('file.papers', totals.papers, ofFile);
  facts.set('file.pages', totals.pages, ofFile);
  const held = collections(setting, authority);
  const asked = askedFacts({
    ...setting,
    particulars: setting.case.particulars,
    evidence: new Map(setting.case.evidence.map(({ id }, index) => [id, held.evidence[index] as Item])),
    papers: issuedPaperItems(setting.case),
  });
  return {
    named: new Map([...facts.named(), ...asked.named]),
    collections: { ...held, ...asked.collections },
    conditions: conditions(setting, held.reasons.length > 0),
    chosen: asked.chosen,
  };
}

function authorityOf(one: Case, office: Office): Authority | undefined {
  return office.authorities.find(({ id }) => id === one.authority);
}

function numberOf({ case: one, kind, date, number }: CaseSetting, authority: Authority | undefined) {
  if (number !== undefined) return plain(number);
  return authority && numberFor(one, authority, kind, date);
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

/** Number and day of the paper of a kind that stands in the case. */
function addIssued(facts: FactList<CaseFactName>, one: Case, name: 'order' | 'decision', kind: string): void {
  const paper = standingPaper(one, kind);
  const field = `issued.${kind}`;
  facts.set(`${name}.number`, paper && plain(paper.number), field);
  facts.set(`${name}.date`, paper && sayDate(paper.date ?? dateOf(paper.issuedAt)), field);
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
  facts.set('course.clue', known(one.course.clueOn, sayDate), 'course.clueOn');
  facts.set('course.filed', known(one.course.filedOn, sayDate), 'course.filedOn');
  facts.set('course.closed', known(one.course.closedOn, sayDate), 'course.closedOn');
  facts.set('grounds.leg', undefined, 'grounds.leg');
  addIssued(facts, one, 'order', 'order-to-correct');
  addIssued(facts, one, 'decision', 'no-penalty-decision');
}

function collections({ case: one, office, filed }: CaseSetting, authority: Authority | undefined) {
  const officers = one.officers.map((id, index): Item => {
    const officer = office.officers.find((candidate) => candidate.id === id);
    const values = { name: officer?.name ?? noWords, certificate: plain(officer?.certificate ?? '') };
    return itemOf(caseCollections.officers, values, () => `officers[${index}]`);
  });
  const organs = organItems(authority ? [authority] : []);
  return {
    officers,
    evidence: evidenceItems(one, office),
    reasons: reasonItems(one),
    organs,
    papers: [...issuedPaperItems(one).values()],
    filed: filedItems(filed ?? null, papersToFile(one, authority?.name ?? noWords)),
  };
}

/** 陆某（执法证号）、许某（执法证号）; a gap where one of them is not known. */
function officersTogether({ case: one, office }: CaseSetting): Bilingual | undefined {
  const officers = one.officers.map((id) => office.officers.find((candidate) => candidate.id === id));
  const named = officers.flatMap((officer) =>
    officer === undefined
      ? []
      : [{ zh: `${officer.name.zh}（${officer.certificate}）`, en: `${officer.name.en} (${officer.certificate})` }],
  );
  return named.length === officers.length ? together(named) : undefined;
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
      title: titleOf(evidence),
      kind: evidenceKindWords[evidence.kind],
      takenAt: known(evidence.takenAt, sayTime) ?? noWords,
      place: evidence.place ?? noWords,
      takenBy: taker?.name ?? plain(evidence.recognised?.collectedBy ?? evidence.takenBy),
      copies: plain(String(evidence.copies)),
      form: evidence.form === undefined ? noWords : evidenceFormWords[evidence.form],
      provider: evidence.provider ?? noWords,
      medium: evidence.medium ?? noWords,
      remark: evidence.remark ?? noWords,
      copyMark: evidence.form === 'copy' ? copyMark : noWords,
      origin: evidence.recognised?.authority ?? origin?.name ?? plain(evidence.origin),
      file: plain(evidence.file?.name ?? ''),
      sha256: plain(evidence.file?.sha256 ?? ''),
    };
    return itemOf(caseCollections.evidence, values, (name) => `evidence[${index}].${name}`);
  });
}

function conditions(
  { case: one, office, choice }: CaseSetting,
  reasoned: boolean,
): Record<CaseCondition, boolean | string> {
  const result = one.correction.reinspection?.result;
  return {
    organisation: one.party.kind === 'organisation',
    individual: one.party.kind === 'individual',
    immediately: one.correction.immediately,
    dated: !one.correction.immediately,
    reinspected: result !== undefined,
    corrected: result === 'corrected',
    evidenced: one.evidence.length > 0,
    reasoned,
    copied: one.evidence.some(({ form }) => form === 'copy'),
    leg: one.grounds.leg ?? '',
    structure: choice.outcome === 'missing' ? '' : choice.basis.structure,
    remedyInOrder: office.rules.remedyParagraphInOrder,
    issued: one.papers.some((paper) => paper.standing === undefined),
    minor: one.party.kind === 'individual' && one.party.guardian !== undefined,
  };
}
