// A sheet of parties to the rows of a batch, each with what is wrong at which cell. Who may be the same party is only said.
import type { Draft } from '../case/draft';
import { folded, foldedCode } from '../first-violations/likeness';
import type { Bilingual } from '../language/bilingual';
import { type CellFinding, cellName, type Sheet, typed } from '../matter-list/cells';
import { found } from '../matter-list/found';
import { textAt, wordsAt } from '../reading/loose';
import { cellsOf, factsOfRow } from './party-cells';
import type { Mapping, PartyColumn } from './party-columns';

export type PartyRow = {
  /** Of the sheet, counted from 1, as a person sees it. */
  readonly line: number;
  /** What it says of its case alone, shaped like a case. */
  readonly facts: Draft['case'];
  readonly name: string;
  /** Credit code or number of the document. */
  readonly code: string;
  readonly address: string;
  readonly findings: readonly CellFinding[];
};

/** A party that is known here already: of a case, or of the register of first violations. */
export type KnownParty = {
  readonly of: 'case' | 'register';
  readonly name: string;
  readonly code: string;
  readonly address: string;
};

/** @param headRow counted from 0; what stands below it are rows. @param today YYYY-MM-DD */
export function readParties(sheet: Sheet, headRow: number, mapping: Mapping, today: string): readonly PartyRow[] {
  const rows: PartyRow[] = [];
  for (const [at, cells] of sheet.rows.entries()) {
    if (at <= headRow || cells.every((cell) => typed(cell) === '')) continue;
    rows.push(readRow(sheet.name, at, cells, mapping, today));
  }
  return rows;
}

function readRow(sheet: string, at: number, texts: readonly string[], mapping: Mapping, today: string): PartyRow {
  const findings: CellFinding[] = [];
  const say = (column: PartyColumn, severity: CellFinding['severity'], sentence: Bilingual): void => {
    findings.push(found({ sheet, cell: cellName(at, mapping[column] ?? mapping.name ?? 0) }, severity, sentence));
  };
  const facts = factsOfRow(cellsOf(texts, mapping, say, today));
  return {
    line: at + 1,
    facts,
    name: wordsAt(facts, 'party', 'name').zh,
    code: textAt(facts, 'party', 'creditCode') || textAt(facts, 'party', 'identity', 'number'),
    address: wordsAt(facts, 'party', 'address').zh,
    findings,
  };
}

/** Says where a row is like an earlier one of the sheet, or like a party that is known: by code, or by name and address. */
export function withLikes(
  rows: readonly PartyRow[],
  sheet: string,
  mapping: Mapping,
  known: readonly KnownParty[],
): readonly PartyRow[] {
  const first = new Map<string, number>();
  const here = new Map<string, KnownParty['of'][]>();
  for (const one of known) for (const key of keysOf(one)) here.set(key, [...(here.get(key) ?? []), one.of]);
  return rows.map((row) => {
    const keys = keysOf(row);
    const before = keys.map((key) => first.get(key)).find((line) => line !== undefined);
    for (const key of keys) if (!first.has(key)) first.set(key, row.line);
    const column = row.code === '' ? mapping.name : (codeColumn(mapping) ?? mapping.name);
    const place = { sheet, cell: cellName(row.line - 1, column ?? 0) };
    const met = new Set(keys.flatMap((key) => here.get(key) ?? []));
    const said = [
      ...(before === undefined ? [] : [likeLine(before)]),
      ...(met.has('case') ? [likeCase] : []),
      ...(met.has('register') ? [likeEntry] : []),
    ].map((sentence) => found(place, 'warn', sentence));
    return said.length === 0 ? row : { ...row, findings: [...row.findings, ...said] };
  });
}

function codeColumn({ creditCode, residentId, identityNumber }: Mapping): number | undefined {
  return creditCode ?? residentId ?? identityNumber;
}

function keysOf({ code, name, address }: Pick<PartyRow, 'code' | 'name' | 'address'>): readonly string[] {
  const byCode = code === '' ? [] : [`code ${foldedCode(code)}`];
  return name === '' || address === '' ? byCode : [...byCode, `name ${folded(name)} ${folded(address)}`];
}

function likeLine(line: number): Bilingual {
  return {
    zh: `与第 ${line} 行可能是同一当事人（代码相同，或名称和地址相同）。是否重复请自行核对。`,
    en: `May be the same party as in row ${line} (same code, or same name and address). Whether it is, a person must judge.`,
  };
}
const likeCase = {
  zh: '案件列表中已有代码相同（或名称、地址相同）的当事人。是否另立一案请自行决定。',
  en: 'The list of cases has a party of the same code (or name and address). Whether another case is right, a person decides.',
};
const likeEntry = {
  zh: '首违台账中有代码相同（或名称、地址相同）的当事人：可能不是首次违法，须在案件中逐件查询后判断。',
  en: 'The register of first violations has a party of the same code (or name and address): it may not be a first violation; look it up and judge in the case itself.',
};
