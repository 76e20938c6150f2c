// The fake machine's deadlines: the real answers over the drafts in memory, with an order made in those that have one.
import { done } from '../../electron/contract/outcome';
import { counted, explained, listed, ofCase, rulesToChange } from '../../electron/handlers/deadlines/deadline-answers';
import { DeadlinesAtHand } from '../../electron/handlers/deadlines/deadlines-at-hand';
import type { DraftEntry } from '../../electron/store/store-port';
import type { Bridge } from '../../renderer/bridge';
import { draftFacts } from '../../templates/case/draft-facts';
import { officeSchema } from '../../templates/office/office';
import { exampleLaw, exampleOffice } from './example-data';
import type { FakeDrafts } from './fake-drafts';

type DeadlineBridge = Pick<Bridge, Extract<keyof Bridge, `deadline:${string}`>>;

export const fakeNow = '2026-11-23T09:00:00+08:00';

export function deadlineBridge(drafts: FakeDrafts): DeadlineBridge {
  const office = officeSchema.parse(exampleOffice);
  const list = async () => done([...drafts.rows.values()].map(entryOf));
  const atHand = new DeadlinesAtHand({
    store: { drafts: { list }, exchange: { entries: async () => done({ entries: [], damaged: [] }) } },
    office: { need: async () => done(office) },
    now: () => new Date(fakeNow),
  });
  return {
    'deadline:list': (input) => listed(atHand, input),
    'deadline:count': () => counted(atHand),
    'deadline:explain': ({ case: id, key }) => explained(atHand, id, key),
    'deadline:of-case': ({ id }) => ofCase(atHand, id),
    'deadline:export': async () => done({ cancelled: true, events: 0 }),
    'deadline:rules': async () => done(rulesToChange(exampleLaw, fakeNow.slice(0, 10))),
  };
}

type Row = FakeDrafts['rows'] extends ReadonlyMap<string, infer R> ? R : never;

export function entryOf({ draft, entry }: Row): DraftEntry {
  const { id, createdAt, updatedAt, case: data } = draft;
  const log = entry.papers.map((kind) => {
    const sent = {
      what: 'printed',
      language: 'zh',
      layout: 'stacked',
      formats: ['pdf'],
      sha256: 'a'.repeat(64),
    } as const;
    return { at: '2026-11-16T10:00:00+08:00', kind, ...sent, formats: [...sent.formats] as ['pdf'] };
  });
  const correction = {
    ...(data.correction as object),
    immediately: false,
    deadline: entry.deadline,
    reinspection: undefined,
  };
  const shell = { format: 'pilin-draft', version: 1, id, createdAt, updatedAt, englishOf: {}, rewording: {} } as const;
  const facts = draftFacts({ ...shell, log, case: { ...data, correction } as never });
  return { id, createdAt, updatedAt, trashedAt: entry.trashedAt, facts, trouble: null };
}
