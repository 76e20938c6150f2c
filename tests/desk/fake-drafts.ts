// The fake machine's drafts: a map in memory behind the draft channels, with the real words of the store's search.

import { done, failed } from '../../electron/contract/outcome';
import { foldText, searchTexts } from '../../electron/store/search/search-texts';
import { loadSounds, type Sounds } from '../../electron/store/search/sounds';
import type { Bridge, Input, Output } from '../../renderer/bridge';
import { blankCase } from '../../templates/case/blank';
import { type DraftStatus, draftStatuses } from '../../templates/case/draft-status';
import type { Bilingual } from '../../templates/language/bilingual';
import { findMatter } from '../../templates/law/library';
import { type ExampleCase, exampleLaw, plain } from './example-data';
import { fakeId, manyCases } from './many-cases';

export type Draft = Output<'draft:open'>['draft'];
type Entry = Output<'draft:search'>['entries'][number];
type Row = { draft: Draft; entry: Entry; words: string };
type DraftBridge = Pick<
  Bridge,
  Extract<keyof Bridge, `draft:${string}` | `history:${string}` | `party:${string}` | 'violation:look-up'>
>;

const now = '2026-11-23T09:00:00+08:00';
const today = now.slice(0, 10);

export class FakeDrafts {
  readonly rows = new Map<string, Row>();
  private sounds: Sounds | null = null;
  private clock = Date.parse(now);
  private created = 900_000;

  constructor(count: number) {
    for (const [index, one] of manyCases(count).entries()) this.take(draftOf(one, index), statusAt(index));
  }

  take(draft: Draft, status: DraftStatus): Row {
    const row = { draft, entry: entryOf(draft, status, this.rows.get(draft.id)?.entry.trashedAt ?? null), words: '' };
    this.rows.set(draft.id, row);
    return row;
  }

  /** The next moment; each call is one second later. */
  tick(): string {
    this.clock += 1000;
    return `${new Date(this.clock + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
  }

  async search(wish: Input<'draft:search'>): Promise<Output<'draft:search'>> {
    this.sounds ??= await loadSounds();
    const terms = foldText(wish.text).split(' ').filter(Boolean);
    const kept = [...this.rows.values()].filter(({ entry }) => (entry.trashedAt !== null) === wish.trashed);
    const found = kept.filter(
      (row) =>
        (wish.status.length === 0 || wish.status.includes(row.entry.status)) &&
        (wish.matter === null || row.draft.case.matter === wish.matter) &&
        terms.every((term) => this.wordsOf(row).includes(term)),
    );
    const sign = wish.descending ? -1 : 1;
    const keyed = found.map(({ entry }) => ({ entry, key: sortKey(entry, wish.sort) }));
    keyed.sort((a, b) => sign * (a.key < b.key ? -1 : Number(a.key > b.key)));
    const all = keyed.map(({ entry }) => entry);
    const { from, count } = wish.part ?? { from: 0, count: all.length };
    const overdue = [...this.rows.values()].filter(({ entry }) => entry.status === 'overdue' && !entry.trashedAt);
    return {
      ids: all.map(({ id }) => id),
      entries: all.slice(from, from + count),
      total: all.length,
      overdue: overdue.length,
    };
  }

  create(copyOf: string | null): Draft {
    this.created += 1;
    const id = fakeId(this.created);
    const original = copyOf === null ? undefined : this.rows.get(copyOf);
    const data = plain({ ...(original?.draft.case ?? blankCase(id, 'pinghu')), id, papers: [] });
    const at = this.tick();
    const draft = { id, createdAt: at, updatedAt: at, case: data, englishOf: {}, rewording: {} };
    this.take(draft, 'draft');
    return draft;
  }

  mark(ids: readonly string[], trashedAt: string | null): void {
    for (const id of ids) {
      const row = this.rows.get(id);
      if (row !== undefined) row.entry = { ...row.entry, trashedAt };
    }
  }

  private wordsOf(row: Row): string {
    if (row.words === '') {
      const { matter } = row.entry;
      const { short, long } = searchTexts(row.draft.case);
      const texts = [...short, foldText(matter.zh), foldText(matter.en)];
      row.words = [...texts, ...long, ...texts.map((text) => this.sounds?.typed(text) ?? '')].join('\n');
    }
    return row.words;
  }
}

export function draftBridge(drafts: FakeDrafts): DraftBridge {
  const opened = (id: string) => {
    const draft = drafts.rows.get(id)?.draft;
    return draft === undefined ? missing : done({ draft, findings: [], recovered: null });
  };
  return {
    'draft:search': async (wish) => done(await drafts.search(wish)),
    'draft:rows': async ({ ids }) =>
      done(ids.flatMap((id) => drafts.rows.get(id)?.entry ?? []).filter(({ trashedAt }) => trashedAt === null)),
    'draft:open': async ({ id }) => opened(id),
    'draft:create': async ({ copyOf }) => opened(drafts.create(copyOf).id),
    'draft:save': async ({ draft, expected }) => {
      const row = drafts.rows.get(draft.id);
      if (row === undefined) return missing;
      if (row.draft.updatedAt !== expected) return done({ result: 'conflict', theirs: row.draft });
      const updatedAt = drafts.tick();
      drafts.take({ ...draft, updatedAt }, row.entry.status);
      return done({ result: 'saved', updatedAt, findings: [] });
    },
    'draft:trash': async ({ ids }) => {
      drafts.mark(ids, drafts.tick());
      return done({});
    },
    'draft:restore': async ({ ids }) => {
      drafts.mark(ids, null);
      return done({});
    },
    'draft:purge': async () => {
      const gone = [...drafts.rows.values()].filter(({ entry }) => entry.trashedAt !== null);
      for (const { draft } of gone) drafts.rows.delete(draft.id);
      return done({ purged: gone.length });
    },
    'draft:keep-copy': async () => done({ file: null }),
    'draft:take-copy': async () => done({ taken: null }),
    'draft:add-photographs': async () => done({ cancelled: true, files: [] }),
    'history:list': async () => done([{ version: 'first', savedAt: now, first: true, printed: false }]),
    'history:compare': async () => done([]),
    'history:restore': async ({ id }) => opened(id),
    'party:suggest': async ({ text }) => done(suggest(drafts, text)),
    'violation:look-up': async () => done({ record: emptyLookUp, hits: [] }),
  };
}

const missing = failed(
  'draft-missing',
  '没有这个草稿，可能已被删除。',
  'There is no such draft; it may have been deleted.',
);

/** A register that holds nothing yet. */
const emptyLookUp = {
  at: '2026-11-23T09:00:00+08:00',
  by: '沈一鸣',
  from: '2025-11-23',
  until: '2026-11-23',
  scope: 'anywhere' as const,
  entries: 0,
  received: 0,
  matches: 0,
  candidates: 0,
};

function suggest(drafts: FakeDrafts, text: string): Output<'party:suggest'> {
  const matching = [...drafts.rows.values()].filter(({ entry }) => text !== '' && entry.party.zh.includes(text));
  return matching.slice(0, 8).map(({ draft, entry }) => ({
    party: plain(draft.case.party),
    cases: [{ id: draft.id, matter: entry.matter, actOn: entry.actOn }],
  }));
}

function draftOf(one: ExampleCase, index: number): Draft {
  const updatedAt = `${new Date(Date.parse(now) - index * 613_000 + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
  return { id: one.id, createdAt: updatedAt, updatedAt, case: plain(one), englishOf: {}, rewording: {} };
}

function statusAt(index: number): DraftStatus {
  return draftStatuses[(index * 7) % draftStatuses.length] ?? 'draft';
}

function entryOf(draft: Draft, status: DraftStatus, trashedAt: string | null): Entry {
  const one = draft.case as unknown as ExampleCase;
  const ordered = status === 'due' || status === 'overdue' || status === 'ordered';
  return {
    id: draft.id,
    status,
    matter: findMatter(exampleLaw, one.matter)?.name ?? noWords,
    party: one.party.name,
    place: one.act.address,
    authority: one.authority,
    actOn: one.act.from.slice(0, 10) || null,
    deadline: ordered ? fakeDeadline(status) : one.correction.deadline,
    papers: ordered || status === 'closed' ? ['order-to-correct', 'commitment'] : [],
    updatedAt: draft.updatedAt,
    trashedAt,
  };
}

const noWords: Bilingual = { zh: '', en: '' };

function fakeDeadline(status: DraftStatus): string {
  return { overdue: '2026-11-18', due: '2026-11-25' }[status as string] ?? addMonth(today);
}

function addMonth(day: string): string {
  return day.replace('-11-', '-12-');
}

function sortKey(entry: Entry, sort: Input<'draft:search'>['sort']): string {
  if (sort === 'party' || sort === 'matter') return entry[sort].zh;
  if (sort === 'status') return String(draftStatuses.indexOf(entry.status));
  return entry[sort] ?? '\uffff';
}
