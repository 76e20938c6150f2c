// Makes up at a start for steps that a crash cut off: numbers settled, papers linked, cases brought in step with the
// archive. Everything here may be done again without harm.
import type { LogEntry } from '../../../templates/case/draft';
import { casePaper } from '../../../templates/issued/case-papers';
import type { IssuedRow } from '../../../templates/issued/issued-row';
import type { Act } from '../../../templates/register/take-numbers';
import { done, type Outcome } from '../../contract/outcome';
import type { PaperDesk } from '../desk';
import { enterCase } from '../first-violations/enter-case';
import { noteInSubject } from '../paper-record';
import { linkPapers, logEntry } from './after-issue';

/** @returns how many cases and operations were brought up to date */
export async function finishIssued(desk: PaperDesk): Promise<Outcome<number>> {
  const { archive, register } = desk.store;
  const kept = await register.kept();
  if (!kept.ok) return kept;
  for (const series of kept.value) await register.read(series);
  const before = await archive.rows();
  if (!before.ok) return before;
  for (const row of before.value) await finishLinks(desk, row);
  const rows = await archive.rows();
  return rows.ok ? bringUpToDate(desk, rows.value) : rows;
}

/** In the name of who did the step that was cut off. */
async function finishLinks(desk: PaperDesk, row: IssuedRow): Promise<void> {
  const act: Act = { at: row.issuedAt, by: row.by };
  if (row.replaces !== null || row.corrects !== null) await linkPapers(desk, row, act);
  const { voided } = row.standing;
  if (voided === null || row.series === null) return;
  const series = { authority: row.authority, pattern: row.series.pattern, year: row.series.year };
  const numbers = await desk.store.register.read(series);
  const entry = numbers.ok ? numbers.value.entries.find(({ record }) => record === row.id) : undefined;
  if (entry === undefined || entry.state === 'void') return;
  await desk.store.register.makeVoid(series, row.id, { at: voided.at, by: voided.by }, voided.reason);
}

async function bringUpToDate(desk: PaperDesk, rows: readonly IssuedRow[]): Promise<Outcome<number>> {
  const bySubject = new Map<string, IssuedRow[]>();
  for (const row of rows) bySubject.set(row.subject.id, [...(bySubject.get(row.subject.id) ?? []), row]);
  let count = 0;
  for (const [id, own] of bySubject) {
    const [first] = own;
    if (first === undefined) continue;
    const missing = await (first.subject.of === 'case' ? caseLacks(desk, id, own) : operationLacks(desk, id, own));
    if (first.subject.of === 'case') await enterCase(desk, id);
    if (missing === null) continue;
    const noted = await noteInSubject(desk, first.subject, missing);
    if (noted.ok) count += 1;
  }
  return done(count);
}

/** Log entries that the case lacks; null where it says all that the archive says. A case in the trash waits. */
async function caseLacks(desk: PaperDesk, id: string, rows: readonly IssuedRow[]): Promise<readonly LogEntry[] | null> {
  const listed = new Map((await desk.cases.issuedIn(id)).map((paper) => [paper.id, paper]));
  const isInStep = rows.every((row) => {
    const known = listed.get(row.id);
    const { standing = null, served = null } = casePaper(row);
    return known?.standing === standing && known.served?.at === served?.at && known.served?.how === served?.how;
  });
  return isInStep ? null : lackingEntries(await desk.store.drafts.get(id), rows);
}

async function operationLacks(
  desk: PaperDesk,
  id: string,
  rows: readonly IssuedRow[],
): Promise<readonly LogEntry[] | null> {
  const missing = lackingEntries(await desk.store.operations.get(id), rows);
  return missing?.length === 0 ? null : missing;
}

function lackingEntries(
  kept: Outcome<{ readonly log: readonly LogEntry[] }>,
  rows: readonly IssuedRow[],
): readonly LogEntry[] | null {
  if (!kept.ok) return null;
  const known = new Set(kept.value.log.filter(({ what }) => what === 'issued').map(({ record }) => record));
  return rows.filter(({ id }) => !known.has(id)).map(logEntry);
}
