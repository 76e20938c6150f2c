// What an import would change in the list, for a person to look at before it is taken.
import { type Difference, differences } from '../case/differences';
import type { Matter } from '../law/schema';

export type MatterChange = {
  readonly id: string;
  readonly name: Matter['name'];
  readonly change: 'added' | 'changed' | 'same';
  /** Field by field, where it is changed. */
  readonly differences: readonly Difference[];
};

/** @param before the list as it is. Matters that the sheet does not name stay as they are. */
export function matterChanges(before: readonly Matter[], read: readonly Matter[]): readonly MatterChange[] {
  return read.map((matter) => {
    const old = before.find(({ id }) => id === matter.id);
    const { id, name } = matter;
    if (old === undefined) return { id, name, change: 'added', differences: [] };
    const found = differences(old, matter);
    return { id, name, change: found.length === 0 ? 'same' : 'changed', differences: found };
  });
}
