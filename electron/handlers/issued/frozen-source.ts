// What an issued paper was made from, as of then and as it stands now, for comparing the two.
import type { Case, IssuedPaper } from '../../../templates/case/case';
import { issuedPaperSchema } from '../../../templates/case/case';
import { papersThen } from '../../../templates/issued/papers-then';
import type { Paper } from '../../../templates/paper/paper';
import { textsAt } from '../../../templates/reading/loose';
import { done, type Outcome } from '../../contract/outcome';
import type { FrozenPaper, PaperChoice, Subject } from '../../paper-worker/questions';
import type { Issued } from '../../store/archive-port';
import type { Desk } from '../desk';
import { photographFolder } from '../keep-photographs';
import type { SubjectOfWindow } from '../paper-subject';
import { withIssuedPapers } from './case-papers';
import { subjectGone } from './issued-faults';

export type Source = { readonly frozen: FrozenPaper; readonly subject: Subject; readonly choice: PaperChoice };

/**
 * A part that was altered is a fault: nothing is compared with it.
 * @param typed what the window holds of the paper's own case or operation; null, or of another one, for what is saved
 */
export async function sourceOf(desk: Desk, issued: Issued, typed: SubjectOfWindow | null): Promise<Outcome<Source>> {
  const { record } = issued;
  const paper = await jsonPart<Paper>(desk, issued, 'paper.json');
  if (!paper.ok) return paper;
  const then = await subjectThen(desk, issued);
  if (!then.ok) return then;
  const own = typed?.id === record.subject.id ? typed : null;
  const now = await subjectNow(desk, then.value, own);
  if (!now.ok) return now;
  const { kind, language, layout, date, number } = record;
  const choice = { kind, language, layout, date, ...(number !== '' && { number }) };
  return done({ frozen: { record, paper: paper.value, subject: then.value }, subject: now.value, choice });
}

async function subjectThen(desk: Desk, issued: Issued): Promise<Outcome<Subject>> {
  const { subject, kind, rewording } = issued.record;
  if (subject.of === 'case') {
    const one = await jsonPart<Case>(desk, issued, 'case.json');
    return one.ok ? done({ of: 'case', id: subject.id, case: one.value, rewording: { [kind]: rewording } }) : one;
  }
  const operation = await jsonPart<unknown>(desk, issued, 'operation.json');
  if (!operation.ok) return operation;
  const cases = await jsonPart<readonly Case[]>(desk, issued, 'cases.json');
  if (!cases.ok) return cases;
  const photographs = photographFolder(desk, subject.id);
  return done({ of: 'operation', id: subject.id, operation: operation.value, cases: cases.value, photographs });
}

async function subjectNow(desk: Desk, then: Subject, typed: SubjectOfWindow | null): Promise<Outcome<Subject>> {
  const { store } = desk;
  const { id } = then;
  if (then.of === 'case') {
    const stored = typed?.of === 'case' ? done({ case: typed.case }) : await store.drafts.get(id);
    if (!stored.ok) return subjectGone;
    const data = await withIssuedPapers(store.archive, id, stored.value.case);
    const papers = await papersNow(desk, papersIn(then.case), papersIn(data));
    return done({ ...then, case: { ...data, papers: [...papers] } });
  }
  const stored = typed?.of === 'operation' ? done({ operation: typed.operation }) : await store.operations.get(id);
  if (!stored.ok) return subjectGone;
  const { operation } = stored.value;
  const cases = await desk.cases.of(textsAt(operation, 'cases'));
  return done({ ...then, operation, cases });
}

async function papersNow(
  { store }: Desk,
  then: readonly IssuedPaper[],
  now: readonly IssuedPaper[],
): Promise<readonly IssuedPaper[]> {
  const rows = await store.archive.rows();
  const replacements = new Map(rows.ok ? rows.value.map(({ id, standing }) => [id, standing.replacedBy]) : []);
  return papersThen(then, now, (id) => replacements.get(id) ?? null);
}

function papersIn(data: unknown): readonly IssuedPaper[] {
  const papers = (data as { readonly papers?: unknown }).papers;
  return (Array.isArray(papers) ? papers : []).flatMap((one) => issuedPaperSchema.safeParse(one).data ?? []);
}

/** Written by this program and proved by its hash, so that its shape is taken for granted. */
async function jsonPart<T>({ store }: Desk, { record }: Issued, name: string): Promise<Outcome<T>> {
  const bytes = await store.archive.part(record.id, name);
  return bytes.ok ? done(JSON.parse(new TextDecoder().decode(bytes.value)) as T) : bytes;
}
