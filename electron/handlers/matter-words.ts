// Matters of the law in the words of lists and forms.
import { type Bilingual, noWords } from '../../templates/language/bilingual';
import type { Law } from '../../templates/law/library';
import type { Matter } from '../../templates/law/schema';
import type { officeChannels } from '../contract/office-channels';
import type { OutputOf } from '../contract/table';

type MatterOfForm = OutputOf<typeof officeChannels, 'matter:list'>[number];

export function matterNames(law: Law): ReadonlyMap<string, Bilingual> {
  return new Map(law.matters.map(({ id, name }) => [id, name]));
}

/** The name of a matter; the id itself where no such matter is known, no words where none is chosen. */
export function matterName(names: ReadonlyMap<string, Bilingual>, id: string): Bilingual {
  return names.get(id) ?? (id === '' ? noWords : { zh: id, en: id });
}

export function describeMatter(matter: Matter): MatterOfForm {
  const { id, name, sourceStatus, requirement, immediately, education, conditions } = matter;
  const facts = matter.facts.map(({ key, kind, label, unit, choices, required, min, max }) => ({
    key,
    kind,
    label,
    unit: unit ?? null,
    choices: [...(choices ?? [])],
    required,
    min: min ?? null,
    max: max ?? null,
  }));
  return { id, name, sourceStatus, facts, requirement, immediately, education, conditions };
}
