// Cases in a bundle: the facts as they are saved, the issued papers that stand by their frozen bytes, the files of evidence.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Case } from '../../../templates/case/case';
import { wholeCase } from '../../../templates/case/whole-case';
import { casePaper, papersOfCase } from '../../../templates/issued/case-papers';
import type { IssuedRow } from '../../../templates/issued/issued-row';
import { dayInChina } from '../../../templates/language/calendar';
import { type FileToSend, partsOfCase, vouchedOf } from '../../bundles/case-parts';
import type { PartToSend } from '../../bundles/make-bundle';
import { done, failed, type Outcome } from '../../contract/outcome';
import { isSafeFileName } from '../../store/file-name';
import type { Hall } from '../hall';
import type { Maker } from './maker';

export const caseMaker: Maker = async ({ subjects }, hall) => {
  if (subjects.length === 0) return noCase;
  const cases: Case[] = [];
  const parts: PartToSend[] = [];
  const missing: string[] = [];
  for (const id of new Set(subjects)) {
    const found = await caseToSend(hall, id);
    if (!found.ok) return found;
    const { one, rows } = found.value;
    const papers = await frozenPapers(hall, one.id, rows);
    if (!papers.ok) return papers;
    const evidence = await filesOf(hall, one);
    missing.push(...evidence.missing);
    const date = dayInChina(Date.parse(hall.act.at));
    parts.push(...partsOfCase({ case: one, papers: [], evidence: evidence.files }, hall.office, date), ...papers.value);
    cases.push(one);
  }
  return done({
    parts,
    vouched: cases.flatMap((one) => vouchedOf(one, hall.office, cases.length > 1)),
    subjects: cases.map(({ id, party }) => ({ of: id, name: party.name })),
    entries: 0,
    authority: cases[0]?.authority ?? '',
    missing,
  });
};

export async function caseToSend(
  { store, office }: Hall,
  id: string,
): Promise<Outcome<{ one: Case; rows: readonly IssuedRow[] }>> {
  const draft = await store.drafts.get(id);
  if (!draft.ok) return draft;
  const rows = await store.archive.of(id);
  if (!rows.ok) return rows;
  const data = draft.value.case;
  const papers = papersOfCase(rows.value.map(casePaper), data.papers);
  return done({ one: wholeCase({ ...data, papers }, id, office.authorities[0]?.id ?? ''), rows: rows.value });
}

/** PDF and DOCX of those that stand, as they were frozen. */
export async function frozenPapers(
  { store }: Hall,
  id: string,
  rows: readonly IssuedRow[],
): Promise<Outcome<PartToSend[]>> {
  const parts: PartToSend[] = [];
  for (const row of rows.filter(({ standing }) => standing.state === 'standing')) {
    const issued = await store.archive.get(row.id);
    if (!issued.ok) return issued;
    for (const { role, name } of issued.value.record.parts) {
      if (role !== 'pdf' && role !== 'docx') continue;
      const content = await store.archive.part(row.id, name);
      if (!content.ok) return content;
      const path = `papers/${id}/${row.id}.${role}`;
      parts.push({ path, role: 'paper', name: paperName(row, role), content: content.value, of: row.id });
    }
  }
  return done(parts);
}

function paperName({ name, number, kind }: IssuedRow, ending: string): string {
  const words = `${name.zh} ${number}`.trim().replace(/[/\\:*?"<>|]/g, '-');
  const wanted = `${words}.${ending}`;
  return isSafeFileName(wanted) ? wanted : `${kind}.${ending}`;
}

/** Pieces whose file is not here are sent without it, and named. */
async function filesOf({ photographs }: Hall, one: Case) {
  const files = new Map<string, FileToSend>();
  const missing: string[] = [];
  for (const { id, file, title } of one.evidence) {
    if (file === undefined) continue;
    const path = join(photographs, one.id, file.name);
    const there = isSafeFileName(file.name) && (await stat(path).catch(() => null))?.isFile();
    if (there) files.set(id, { name: file.name, path });
    else missing.push(title.zh || file.name);
  }
  return { files, missing };
}

const noCase = failed('case-missing', '请选择要移送的案件。', 'Choose the case that is to be sent.');
