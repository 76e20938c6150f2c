// Answers the window about drafts: list, open, make, save, trash.
import { blankCase } from '../../templates/case/blank';
import { type Draft, draftFormat, draftVersion, formDataSchema } from '../../templates/case/draft';
import type { draftChannels } from '../contract/draft-channels';
import { done, type Outcome } from '../contract/outcome';
import type { FunctionsOf } from '../contract/table';
import { addEvidencePhotographs } from './add-photographs';
import { answerOpened } from './answer-opened';
import { momentOf } from './clock';
import { keepCopy } from './copies/keep-copy';
import { takeCopy } from './copies/take-copy';
import type { Desk } from './desk';
import { draftRow } from './draft-rows';
import { emptyTrash } from './empty-trash';
import { onlyBehind } from './figures/figures-at-hand';
import { matterNames } from './matter-words';
import { openOrRecover } from './recover';
import { saveDraft } from './save-draft';
import { suggestParties } from './suggest-parties';

type Handlers = FunctionsOf<typeof draftChannels>;

export function draftHandlers(desk: Desk): Omit<Handlers, `history:${string}`> {
  return {
    'draft:search': (input) => searchDrafts(desk, input),
    'draft:rows': ({ ids }) => rowsOf(desk, ids),
    'draft:open': async ({ id }) => {
      const opened = await openOrRecover(desk.store.drafts, id);
      return opened.ok ? done(await answerOpened(desk, opened.value.draft, opened.value.recovered)) : opened;
    },
    'draft:create': ({ copyOf }) => createDraft(desk, copyOf),
    'draft:save': (input) => saveDraft(desk, input),
    'draft:trash': ({ ids }) => forEach(ids, (id) => desk.store.drafts.trash(id)),
    'draft:restore': ({ ids }) => forEach(ids, (id) => desk.store.drafts.restore(id)),
    'draft:purge': () => emptyTrash(desk),
    'draft:add-photographs': ({ id }) => addEvidencePhotographs(desk, id),
    'draft:keep-copy': (input) => keepCopy(desk, input),
    'draft:take-copy': () => takeCopy(desk),
    'party:suggest': ({ text }) => suggestParties(desk, text),
  };
}

const searchDrafts = async (
  desk: Desk,
  { text, status, matter, trashed, sort, descending, behind, part }: Parameters<Handlers['draft:search']>[0],
): ReturnType<Handlers['draft:search']> => {
  const nowMs = desk.now().getTime();
  const names = matterNames(await desk.office.law());
  const whole = { text, trashed, order: sort, descending, from: 0, count: Number.MAX_SAFE_INTEGER };
  const filters = { ...(status.length > 0 && { status }), ...(matter !== null && { matter }) };
  const found = await desk.store.drafts.search({ ...whole, filters });
  if (!found.ok) return found;
  const live = { ...whole, text: '', trashed: false, count: 0, filters: { status: ['overdue' as const] } };
  const overdue = await desk.store.drafts.search(live);
  if (!overdue.ok) return overdue;
  const shown = behind ? await onlyBehind(desk, behind, found.value.entries) : done(found.value.entries);
  if (!shown.ok) return shown;
  const all = shown.value;
  const wanted = part === undefined ? all : all.slice(part.from, part.from + part.count);
  const entries = wanted.map((entry) => draftRow(entry, names, nowMs));
  return done({ ids: all.map(({ id }) => id), entries, total: all.length, overdue: overdue.value.total });
};

const rowsOf = async (desk: Desk, ids: readonly string[]): ReturnType<Handlers['draft:rows']> => {
  const listed = await desk.store.drafts.list();
  if (!listed.ok) return listed;
  const names = matterNames(await desk.office.law());
  const nowMs = desk.now().getTime();
  const live = new Map(listed.value.filter(({ trashedAt }) => trashedAt === null).map((entry) => [entry.id, entry]));
  return done(ids.flatMap((id) => live.get(id) ?? []).map((entry) => draftRow(entry, names, nowMs)));
};

const createDraft = async (desk: Desk, copyOf: string | null): ReturnType<Handlers['draft:create']> => {
  const made = copyOf === null ? await saveNew(desk) : await desk.store.drafts.duplicate(copyOf);
  return made.ok ? done(await answerOpened(desk, made.value, null)) : made;
};

async function saveNew(desk: Desk): Promise<Outcome<Draft>> {
  const office = await desk.office.need();
  if (!office.ok) return office;
  const id = desk.store.newId();
  const at = momentOf(desk.now());
  const data = formDataSchema.parse(blankCase(id, office.value.authorities[0]?.id ?? ''));
  const shell = { format: draftFormat, version: draftVersion, id, createdAt: at, updatedAt: at } as const;
  const draft: Draft = { ...shell, case: data, englishOf: {}, rewording: {}, log: [] };
  const saved = await desk.store.drafts.save(draft, { expectedUpdatedAt: null });
  if (!saved.ok) return saved;
  return done(saved.value.result === 'saved' ? saved.value.draft : saved.value.theirs);
}

/** One after the other; the rest is still done where one fails, and the first fault is told. */
async function forEach(
  ids: readonly string[],
  work: (id: string) => Promise<Outcome<null>>,
): Promise<Outcome<Record<string, never>>> {
  let fault: Outcome<never> | null = null;
  for (const id of ids) {
    const outcome = await work(id);
    if (!outcome.ok) fault ??= outcome;
  }
  return fault ?? done({});
}
