// What an import would change in the list, for a person to look at before it is taken: field by field, old and new.
import type { Bilingual } from '../language/bilingual';
import type { Law, Matter } from '../law/schema';
import { basisCells, basisColumns } from './basis-cells';
import { columns } from './columns';
import { ownCells } from './write-list';

/** One field in words; a legal basis is one field. */
export type FieldChange = { readonly field: Bilingual; readonly before: string; readonly after: string };

export type MatterChange = {
  readonly id: string;
  readonly name: Matter['name'];
  readonly change: 'added' | 'changed' | 'same';
  readonly fields: readonly FieldChange[];
};

/** @param before the law as it is. Matters that the list does not name stay as they are. */
export function matterChanges(before: Law, read: readonly Matter[]): readonly MatterChange[] {
  return read.map((matter) => {
    const old = before.matters.find(({ id }) => id === matter.id);
    const { id, name } = matter;
    const fields = fieldChanges(old, matter, before);
    if (old === undefined) return { id, name, change: 'added', fields };
    return {
      id,
      name,
      change: JSON.stringify(sorted(old)) === JSON.stringify(sorted(matter)) ? 'same' : 'changed',
      fields,
    };
  });
}

function fieldChanges(old: Matter | undefined, now: Matter, law: Law): readonly FieldChange[] {
  const [before, after]: Readonly<Record<string, string>>[] = [old === undefined ? {} : ownCells(old), ownCells(now)];
  const own = columns
    .filter(({ key }) => (before?.[key] ?? '') !== (after?.[key] ?? ''))
    .map(({ key, head }) => ({ field: head, before: before?.[key] ?? '', after: after?.[key] ?? '' }));
  return [...own, ...factChanges(old, now), ...basisChanges(old, now, law)];
}

function factChanges(old: Matter | undefined, now: Matter): readonly FieldChange[] {
  const say = (matter: Matter | undefined): string =>
    (matter?.facts ?? []).map(({ label, key }) => `${label.zh}（${key}）`).join('；');
  const isSame = JSON.stringify(sorted(old?.facts ?? [])) === JSON.stringify(sorted(now.facts));
  return isSame ? [] : [{ field: { zh: '需填写的事实', en: 'Facts asked for' }, before: say(old), after: say(now) }];
}

/** Of bases that cite the same the cells that differ; others go or come whole. */
function basisChanges(old: Matter | undefined, now: Matter, law: Law): readonly FieldChange[] {
  const key = (basis: Basis): string => JSON.stringify(sorted(basis));
  const [before, after] = [old?.bases ?? [], now.bases];
  const gone = before.filter((one) => !after.some((other) => key(other) === key(one)));
  const come = after.filter((one) => !before.some((other) => key(other) === key(one)));
  const pairs = gone.map((one): Pair => [one, come.find((other) => cites(other) === cites(one))]);
  const paired = new Set(pairs.map(([, one]) => one));
  const added = come.filter((one) => !paired.has(one)).map((one): Pair => [undefined, one]);
  return [...pairs, ...added].flatMap(([one, other]) => cellChanges(one, other, law));
}

type Basis = Matter['bases'][number];
type Pair = readonly [Basis | undefined, Basis | undefined];

function cites({ breach, when }: Basis): string {
  return JSON.stringify(sorted([breach, when ?? null]));
}

function cellChanges(old: Basis | undefined, now: Basis | undefined, law: Law): readonly FieldChange[] {
  const before = old && basisCells(old, law);
  const after = now && basisCells(now, law);
  const name = (before ?? after)?.breach ?? '';
  return basisColumns
    .filter((key) => (before?.[key] ?? '') !== (after?.[key] ?? ''))
    .map((key) => {
      const head = columns.find((one) => one.key === key)?.head;
      return {
        field: { zh: `依据${name} · ${head?.zh}`, en: `Basis ${name} · ${head?.en}` },
        before: before?.[key] ?? '',
        after: after?.[key] ?? '',
      };
    });
}

/** With its keys in order: files and rows name fields in orders of their own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
