// An example case ready to be issued, and the questions that issuing asks.
import type { Output } from '../../../electron/contract/channels';
import { everyDraft, must, openExampleDesk, type TestDesk } from '../open-test-desk';

/** A Pinghu case of October 2026 whose order to correct can be signed on the day of these tests. */
export const date = '2026-10-20';
export const order = { kind: 'order-to-correct', language: 'zh-en', layout: 'stacked', date } as const;
/** Later: the correction has been re-inspected by then. */
export const letter = { ...order, kind: 'education-letter', date: '2026-10-28' } as const;

export type Draft = Output<'draft:open'>['draft'];
export type Row = Output<'paper:issue'>['issued'];
export type Choice = {
  kind: string;
  language: 'zh' | 'en' | 'zh-en';
  layout: 'stacked' | 'facing' | 'annex';
  date: string;
};
export type CaseSubject = { of: 'case'; id: string; case: Draft['case']; rewording: Draft['rewording'] };

export function subjectOf({ id, case: data, rewording }: Draft, change: object = {}): CaseSubject {
  return { of: 'case', id, case: { ...data, ...change }, rewording };
}

/** Drafts of the examples whose order and letter nothing blocks. */
export async function readyDrafts({ ask }: TestDesk): Promise<readonly Draft[]> {
  const found = must(await ask['draft:search'](everyDraft));
  const ready: Draft[] = [];
  for (const { id } of found.entries) {
    const { draft } = must(await ask['draft:open']({ id }));
    const { papers } = must(await ask['paper:check']({ subject: subjectOf(draft), choices: [order, letter] }));
    if (papers.flatMap(({ findings }) => findings).every(({ severity }) => severity !== 'block')) ready.push(draft);
  }
  return ready;
}

export async function readyDraft(desk: TestDesk): Promise<Draft> {
  const [draft] = await readyDrafts(desk);
  if (draft === undefined) throw new Error('no example is ready to be issued');
  return draft;
}

type More = { readonly another?: boolean; readonly replaces?: { id: string; reason: string } | null };

/** The wish to issue, with the number as the desk shows it. */
export async function wishFor({ ask }: TestDesk, subject: CaseSubject, choice: Choice, more: More = {}) {
  const { number } = must(await ask['paper:number']({ subject, choice }));
  return { subject, choice, number, another: more.another ?? false, replaces: more.replaces ?? null };
}

export async function issue(desk: TestDesk, draft: Draft, choice: Choice = order, more: More = {}): Promise<Row> {
  const issued = must(await desk.ask['paper:issue'](await wishFor(desk, subjectOf(draft), choice, more)));
  if (issued.warning !== undefined) throw new Error(issued.warning.en);
  return issued.issued;
}

export async function reopened({ ask }: TestDesk, { id }: Draft): Promise<Draft> {
  return must(await ask['draft:open']({ id })).draft;
}

/** Saves a change of the case's data as the window does. */
export async function change(desk: TestDesk, draft: Draft, data: object): Promise<Draft> {
  const now = await reopened(desk, draft);
  const next = { ...now, case: { ...now.case, ...data } };
  must(await desk.ask['draft:save']({ draft: next, expected: now.updatedAt }));
  return reopened(desk, draft);
}

export async function deskWithIssued(): Promise<{ desk: TestDesk; draft: Draft; row: Row }> {
  const desk = await openExampleDesk();
  const draft = await readyDraft(desk);
  return { desk, draft, row: await issue(desk, draft) };
}

export const stateOf = async ({ ask }: TestDesk, { id }: Pick<Row, 'id'>): Promise<Row> =>
  must(await ask['issued:open']({ id })).row;
export const eventsOf = async ({ ask }: TestDesk, { id }: Pick<Row, 'id'>) =>
  must(await ask['issued:open']({ id })).events;
export const entryOf = async ({ ask }: TestDesk, { number }: Pick<Row, 'number'>) => {
  const wish = { authority: null, pattern: null, year: null, kind: null, state: null, text: number };
  return must(await ask['register:entries']({ ...wish, part: { from: 0, count: 10 } })).entries[0]?.entry;
};
