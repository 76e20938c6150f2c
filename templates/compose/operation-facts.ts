// All facts of an operation, by the names templates use. Built once for a paper; both languages in each fact.
import { type Bilingual, noWords } from '../language/bilingual';
import { sayDate, sayTime } from '../language/dates';
import type { Authority } from '../office/office';
import type { Operation } from '../operation/operation';
import { type Figures, type Statistics, statisticsOf } from '../operation/statistics';
import { askedFacts } from './asked-facts';
import { organItems } from './case-facts';
import { type Facts, type Item, plain } from './fact';
import { FactList, itemOf } from './fact-list';
import { known, knownWhen } from './known-time';
import { openNumber, sayNumber } from './number';
import {
  type FigureName,
  figureNames,
  type OperationCondition,
  type OperationFactName,
  operationCollections,
  operationFactNames,
} from './operation-fact-names';
import { matterComparison, matterNames } from './operation-law';
import { participantRows, targetRows } from './operation-plan-rows';
import { authorityName, caseRows, inspectedRows } from './operation-rows';
import type { OperationSetting } from './operation-setting';
import { together } from './together';

export function operationFacts(setting: OperationSetting): Facts {
  const { operation, office } = setting;
  const statistics = statisticsOf(operation, setting.cases);
  const facts = new FactList<OperationFactName>(operationFactNames);
  const organs = operation.authorities
    .map((id) => office.authorities.find((one) => one.id === id))
    .filter((one): one is Authority => one !== undefined);
  addOperation(facts, setting, statistics);
  const sponsor = organs[0];
  facts.set('operation.sponsor', sponsor?.name, 'authorities[0]');
  facts.set('operation.sponsorPhone', sponsor && plain(sponsor.phone), `office.authorities.${sponsor?.id}.phone`);
  const open = sponsor && openNumber(sponsor, setting.kind, setting.date);
  facts.set('paper.number', setting.number === undefined ? open : sayNumber(setting.number), 'office.series');
  const { particulars } = operation;
  const asked = askedFacts({ ...setting, particulars, evidence: new Map(), papers: new Map() });
  return {
    named: new Map([...facts.named(), ...asked.named]),
    collections: { ...collections(setting, statistics, organs), ...asked.collections },
    conditions: conditions(setting),
    chosen: asked.chosen,
  };
}

function addOperation(
  facts: FactList<OperationFactName>,
  { operation, office, law, date }: OperationSetting,
  { total }: Statistics,
): void {
  const names = operation.authorities.map((id) => authorityName(office, id));
  facts.set('operation.title', operation.title, 'title');
  facts.set('operation.dates', knownWhen(operation.dates.from, operation.dates.until), 'dates');
  facts.set('operation.places', together(operation.places.map((place) => place.name)), 'places');
  facts.set('operation.authorities', together(names), 'authorities');
  facts.set('operation.authorityCount', plain(String(operation.authorities.length)), 'authorities');
  facts.set('operation.matters', together(matterNames(operation, law)), 'matters');
  facts.set('operation.publicity', plain(String(operation.publicity.persons)), 'publicity.persons');
  facts.set(
    'operation.correctionRate',
    rate(total.corrected.value, total.reinspected.value),
    'statistics.correctionRate',
  );
  facts.set('operation.findings', operation.findings, 'findings');
  facts.set('operation.problems', operation.problems, 'problems');
  facts.set('operation.nextSteps', operation.nextSteps, 'nextSteps');
  facts.set('paper.date', sayDate(date), 'date');
  for (const name of Object.keys(figureNames) as FigureName[]) {
    facts.set(`total.${name}`, plain(String(total[name].value)), `statistics.total.${name}`);
  }
}

function collections(
  setting: OperationSetting,
  statistics: Statistics,
  organs: readonly Authority[],
): Facts['collections'] {
  const { operation, office, law } = setting;
  const rows = statistics.authorities.map(({ authority, figures }) =>
    figureRow(authorityName(office, authority), figures, 'row', `statistics.authorities.${authority}`),
  );
  const total = figureRow({ zh: '合计', en: 'Total' }, statistics.total, 'total', 'statistics.total');
  const matterRows = statistics.matters.map(({ matter, figure }) => {
    const name = law.matters.find((one) => one.id === matter)?.name ?? plain(matter);
    const values = { name, cases: plain(String(figure.value)) };
    return itemOf(operationCollections.matterRows, values, (key) => `statistics.matters.${matter}.${key}`);
  });
  return {
    organs: organItems(organs),
    authorityRows: [...rows, total],
    participants: participantRows(operation, office),
    targets: targetRows(operation, office),
    ...matterComparison(setting, organs),
    inspectedRows: inspectedRows(operation, office),
    caseRows: caseRows(setting),
    matterRows,
    photographs: photographs(operation),
  };
}

function figureRow(name: Bilingual, figures: Figures, rowKind: string, path: string): Item {
  const values = Object.fromEntries(
    (Object.keys(figureNames) as FigureName[]).map((key) => [key, plain(String(figures[key].value))]),
  ) as Record<FigureName, Bilingual>;
  return itemOf(operationCollections.authorityRows, { name, rowKind: plain(rowKind), ...values }, path);
}

function photographs(operation: Operation): readonly Item[] {
  return operation.photographs.map((photograph, index) => {
    const takenAt = known(photograph.takenAt, sayTime) ?? noWords;
    const values = { file: plain(photograph.file), caption: photograph.caption, place: photograph.place, takenAt };
    return itemOf(operationCollections.photographs, values, `photographs[${index}]`);
  });
}

function conditions({ operation, cases }: OperationSetting): Record<OperationCondition, boolean> {
  return {
    joint: operation.authorities.length > 1,
    hasInspected: operation.inspected.length > 0,
    hasMatters: operation.matters.length > 0,
    hasTargets: operation.targets.length > 0,
    hasCases: cases.length > 0,
    hasPhotographs: operation.photographs.length > 0,
    hasReinspections: cases.some((one) => one.correction.reinspection !== undefined),
  };
}

/** Whole percent with one decimal where it is not exact; no rate without re-inspections. */
function rate(part: number, whole: number): Bilingual {
  if (whole === 0) return { zh: '无', en: 'none' };
  const percent = (part / whole) * 100;
  return plain(`${Number.isInteger(percent) ? percent : percent.toFixed(1)}%`);
}
