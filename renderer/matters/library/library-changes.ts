// What changes in the office's law when a text is taken over, removed, or its bases were stated.
import { entryOf, type OwnLaw } from '../../../templates/law/keeping/change-law';
import { textKey } from '../../../templates/law/keeping/kept-version';
import type { Law, LawText } from '../../../templates/law/schema';
import type { Change } from '../keeping/use-keep';

function own(law: Law): Pick<OwnLaw, 'texts' | 'matters'> {
  return { texts: [...law.texts], matters: [...law.matters] };
}

export function textChange(law: Law, key: string, after: object | null): Change {
  return { of: 'text', id: key, before: entryOf(own(law), 'text', key), after };
}

/** Under another name it is another edition: the old one is let go in the same step. */
export function textChanges(law: Law, text: LawText, replaces: string | null): readonly Change[] {
  const key = textKey(text);
  const made = textChange(law, key, text);
  return replaces === null || replaces === key ? [made] : [made, textChange(law, replaces, null)];
}

/** @param made the office's law with the bases as they were stated */
export function basesChanges(law: Law, made: Law): readonly Change[] {
  const gone = law.matters.filter(({ id }) => !made.matters.some((one) => one.id === id));
  const changed = made.matters.filter((matter) => !law.matters.includes(matter));
  const before = (id: string): object | null => entryOf(own(law), 'matter', id);
  return [
    ...changed.map((after): Change => ({ of: 'matter', id: after.id, before: before(after.id), after })),
    ...gone.map(({ id }): Change => ({ of: 'matter', id, before: before(id), after: null })),
  ];
}
