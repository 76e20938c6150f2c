// Table rows of an operation: premises inspected, and cases grouped by authority with subtotals that add up.
import type { Case } from '../case/case';
import { resultWords } from '../case/words';
import type { Bilingual } from '../language/bilingual';
import { noWords } from '../language/bilingual';
import { sayDeadline } from '../language/dates';
import type { Law } from '../law/library';
import type { Office } from '../office/office';
import type { Operation } from '../operation/operation';
import { type Item, plain } from './fact';
import { itemOf } from './fact-list';
import { known } from './known-time';
import { operationCollections } from './operation-fact-names';

/** The authority's short name, or its id where the office file does not know it. */
export function authorityName(office: Office, id: string): Bilingual {
  const authority = office.authorities.find((one) => one.id === id);
  if (authority === undefined) return plain(id);
  return authority.shortName.zh === '' ? authority.name : authority.shortName;
}

export function inspectedRows(operation: Operation, office: Office): readonly Item[] {
  if (operation.inspected.length === 0) return [];
  const row = (authority: Bilingual, kind: Bilingual, count: number, rowKind: string, path: string): Item =>
    itemOf(
      operationCollections.inspectedRows,
      { rowKind: plain(rowKind), authority, kind, count: plain(String(count)) },
      path,
    );
  const rows = operation.inspected.map((entry, index) =>
    row(authorityName(office, entry.authority), entry.kind, entry.count, 'row', `inspected[${index}]`),
  );
  const total = operation.inspected.reduce((sum, entry) => sum + entry.count, 0);
  return [...rows, row({ zh: '合计', en: 'Total' }, plain('—'), total, 'total', 'statistics.total.inspected')];
}

type Listing = { readonly cases: readonly Case[]; readonly office: Office; readonly law: Law };

export function caseRows({ cases, office, law }: Listing): readonly Item[] {
  const authorities = [...new Set(cases.map((one) => one.authority))];
  let number = 0;
  const rows = authorities.flatMap((authority) => {
    const mine = cases.filter((one) => one.authority === authority);
    const items = mine.map((one) => {
      number += 1;
      return caseRow(one, number, office, law);
    });
    return [...items, sumRow(authorityName(office, authority), mine.length, 'subtotal')];
  });
  return [...rows, sumRow(undefined, cases.length, 'total')];
}

function caseRow(one: Case, number: number, office: Office, law: Law): Item {
  const values = {
    rowKind: plain('row'),
    number: plain(String(number)),
    authority: authorityName(office, one.authority),
    party: one.party.name,
    place: one.act.address,
    matter: law.matters.find((matter) => matter.id === one.matter)?.name ?? plain(one.matter),
    handling: handling(one),
    deadline: known(one.correction.deadline, sayDeadline) ?? plain('—'),
    state: state(one),
  };
  return itemOf(operationCollections.caseRows, values, (name) => `cases.${one.id}.${name}`);
}

/** 小计 and 合计 rows: the count stands in the column of problems. */
function sumRow(authority: Bilingual | undefined, count: number, rowKind: 'subtotal' | 'total'): Item {
  const label = rowKind === 'subtotal' ? { zh: '小计', en: 'Subtotal' } : { zh: '合计', en: 'Total' };
  const named = authority && { zh: `${authority.zh}${label.zh}`, en: authority.en && `${label.en}, ${authority.en}` };
  const dash = plain('—');
  const values = {
    rowKind: plain(rowKind),
    number: dash,
    authority: authority ?? noWords,
    party: named ?? label,
    place: dash,
    matter: { zh: `${count}起`, en: count === 1 ? '1 case' : `${count} cases` },
    handling: dash,
    deadline: dash,
    state: dash,
  };
  return itemOf(operationCollections.caseRows, values, 'statistics');
}

function handling(one: Case): Bilingual {
  if (one.grounds.leg === 'first') return { zh: '首违不罚', en: 'no penalty (first violation)' };
  if (one.grounds.leg === 'minor') return { zh: '轻微不罚', en: 'no penalty (minor violation)' };
  if (one.grounds.leg === 'no-fault') return { zh: '无过错不罚', en: 'no penalty (no fault)' };
  return one.correction.immediately
    ? { zh: '责令立即改正', en: 'ordered to correct at once' }
    : { zh: '责令限期改正', en: 'ordered to correct by date' };
}

function state(one: Case): Bilingual {
  const result = one.correction.reinspection?.result;
  return result ? resultWords[result] : { zh: '待复查', en: 're-inspection pending' };
}
