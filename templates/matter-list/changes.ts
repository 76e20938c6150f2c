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

/** Bases by their place where both have one, so that an amended one shows old and new beside each other. */
function basisChanges(old: Matter | undefined, now: Matter, law: Law): readonly FieldChange[] {
  const key = (basis: Matter['bases'][number]): string => JSON.stringify(sorted(basis));
  const olds = (old?.bases ?? []).filter((one) => !now.bases.some((other) => key(other) === key(one)));
  const news = now.bases.filter((one) => !(old?.bases ?? []).some((other) => key(other) === key(one)));
  return Array.from({ length: Math.max(olds.length, news.length) }, (_, at) => ({
    field: { zh: '法律依据', en: 'Legal basis' },
    before: sayBasis(olds[at], law),
    after: sayBasis(news[at], law),
  }));
}

function sayBasis(basis: Matter['bases'][number] | undefined, law: Law): string {
  if (basis === undefined) return '';
  const cells = basisCells(basis, law);
  return basisColumns
    .filter((key) => cells[key] !== '')
    .map((key) => `${columns.find((one) => one.key === key)?.head.zh}：${cells[key]}`)
    .join('\n');
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
