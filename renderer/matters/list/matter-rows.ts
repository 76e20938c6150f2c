// The matters as rows of the list: whose they are, whether they differ from what is shipped, and what they are found by.
import { isSame } from '../../../templates/law/keeping/change-law';
import { shippedLaw } from '../../../templates/law/library';
import type { Law, Matter } from '../../../templates/law/schema';
import { hasWork } from '../matter/matter-work';

export type MatterOrigin = 'shipped' | 'changed' | 'own';

export type MatterRow = {
  readonly matter: Matter;
  readonly origin: MatterOrigin;
  /** Changes that were typed and not kept yet. */
  readonly work: boolean;
};

export function matterRows(law: Law): readonly MatterRow[] {
  return law.matters.map((matter) => ({ matter, origin: originOf(matter), work: hasWork(matter.id) }));
}

export function originOf(matter: Matter): MatterOrigin {
  const shipped = shippedLaw().matters.find(({ id }) => id === matter.id);
  if (shipped === undefined) return 'own';
  return isSame(shipped, matter) ? 'shipped' : 'changed';
}

export type MatterWish = { readonly text: string; readonly status: readonly Matter['sourceStatus'][] };

/** Every word must occur somewhere: name, id, conditions, requirement, reviewer. No status chosen: all. */
export function foundRows(rows: readonly MatterRow[], { text, status }: MatterWish): readonly MatterRow[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ matter }) => {
    if (status.length > 0 && !status.includes(matter.sourceStatus)) return false;
    const { id, name, conditions, requirement, reviewed } = matter;
    const all = [id, name, conditions, requirement].flatMap((one) =>
      typeof one === 'string' ? one : [one.zh, one.en],
    );
    const said = [...all, reviewed?.by ?? ''].join(' ').toLowerCase();
    return wanted.every((word) => said.includes(word));
  });
}
