// Changes matters and texts of an office in one step, with a record of each: all of it or nothing. What somebody else has
// changed since it was looked at is a conflict, never overwritten.
import { differences } from '../../case/differences';
import type { Finding } from '../../checks/finding';
import { lawOf, shippedLaw } from '../library';
import type { Law, LawText, Matter } from '../schema';
import { judgeMatter } from './judge-matter';
import { judgeText, lostBases } from './judge-text';
import { type KeptVersion, textKey } from './kept-version';

/** The office's own law, as its file holds it. */
export type OwnLaw = { readonly texts: LawText[]; readonly matters: Matter[]; readonly kept: KeptVersion[] };

export type LawChange = {
  readonly of: KeptVersion['of'];
  readonly id: string;
  /** The office's own entry as the person saw it; null where there was none. */
  readonly before: unknown;
  /** null takes the own entry back: what is shipped, if anything, stands again. */
  readonly after: unknown;
};

export type WhoAndWhy = Pick<KeptVersion, 'by' | 'note' | 'at'>;

/** A finding and the change it is about; null where it is about all of them. */
export type ChangeFinding = Finding & { readonly change: number | null };

export type LawChanged =
  | { readonly result: 'changed'; readonly law: OwnLaw }
  | { readonly result: 'conflict'; readonly ids: readonly string[] }
  | { readonly result: 'refused'; readonly findings: readonly ChangeFinding[] };

export function changeLaw(own: OwnLaw, changes: readonly LawChange[], record: WhoAndWhy): LawChanged {
  const conflicts = changes.filter(({ of, id, before }) => !isSame(entryOf(own, of, id), before));
  if (conflicts.length > 0) return { result: 'conflict', ids: conflicts.map(({ id }) => id) };
  const made = changes.reduce(withChange, own);
  const after = lawOf({ law: made });
  const findings = changes.flatMap((change, index) =>
    judge(change, after, made).map((one) => ({ ...one, change: index })),
  );
  const blocking = findings.filter(({ severity }) => severity === 'block');
  if (blocking.length > 0) return { result: 'refused', findings: blocking };
  const changesTexts = changes.some(({ of, after: entry }) => of === 'text' && entry !== null);
  const lost = changesTexts ? lostBases(lawOf({ law: own }), after) : [];
  if (lost.length > 0) return { result: 'refused', findings: lost.map((one) => ({ ...one, change: null })) };
  const kept = changes.reduce((list, change) => withRecord(list, own, change, record), own.kept);
  return { result: 'changed', law: { ...made, kept: letGo(kept) } };
}

function judge({ of, id, after }: LawChange, law: Law, own: OwnLaw): readonly Finding[] {
  if (after === null) return [];
  const { texts } = own;
  return of === 'matter'
    ? judgeMatter(after, law).findings
    : judgeText(
        after,
        texts.filter((text) => textKey(text) !== id),
      ).findings;
}

/** The own entry, null where there is none. */
export function entryOf(
  own: Pick<OwnLaw, 'texts' | 'matters'>,
  of: KeptVersion['of'],
  id: string,
): LawText | Matter | null {
  const found =
    of === 'matter' ? own.matters.find((one) => one.id === id) : own.texts.find((one) => textKey(one) === id);
  return found ?? null;
}

/** What is shipped under that name, null where nothing is. */
export function shippedEntry(of: KeptVersion['of'], id: string): LawText | Matter | null {
  return entryOf({ texts: [...shippedLaw().texts], matters: [...shippedLaw().matters] }, of, id);
}

/** Entries are of the shape that is judged next: until then they are taken at their word. */
function withChange(own: OwnLaw, { of, id, after }: LawChange): OwnLaw {
  if (of === 'matter') {
    const rest = own.matters.filter((one) => one.id !== id);
    return { ...own, matters: after === null ? rest : [after as Matter, ...rest] };
  }
  const at = own.texts.findIndex((one) => textKey(one) === id);
  const texts = own.texts.filter((_, index) => index !== at);
  if (after !== null) texts.splice(Math.max(at, 0), 0, after as LawText);
  return { ...own, texts };
}

function withRecord(kept: KeptVersion[], own: OwnLaw, { of, id, after }: LawChange, record: WhoAndWhy): KeptVersion[] {
  const newest = kept.findLast((one) => one.of === of && one.id === id);
  const entry = entryOf(own, of, id);
  const before = entry ?? shippedEntry(of, id);
  const isKnown = newest !== undefined && isSame(newest.entry ?? shippedEntry(of, id), before);
  const stood: KeptVersion[] =
    before === null || isKnown
      ? []
      : [
          {
            of,
            id,
            entry: { ...before },
            origin: entry === null ? 'shipped' : 'found',
            by: '',
            note: '',
            at: record.at,
          },
        ];
  const now: KeptVersion = {
    of,
    id,
    entry: after === null ? null : { ...(after as object) },
    origin: 'office',
    ...record,
  };
  return [...kept, ...stood, now];
}

/** As the schema of the office allows. */
export const mostKept = 800;

/** The oldest are let go, never the newest of an entry. */
function letGo(kept: KeptVersion[]): KeptVersion[] {
  const list = [...kept];
  while (list.length > mostKept) {
    const oldest = list.findIndex(({ of, id }, index) =>
      list.slice(index + 1).some((one) => one.of === of && one.id === id),
    );
    list.splice(Math.max(oldest, 0), 1);
  }
  return list;
}

/** Fields that are left out and fields that are undefined are the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === null || other === null) return one === other;
  return differences(one, other).length === 0;
}
