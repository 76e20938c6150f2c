// Answers the window about the law of the office: what it entered itself, its versions, who cites what, and changes.
import { catalogue } from '../../../templates/catalogue';
import { templateInUse } from '../../../templates/compose/template-in-use';
import { newestEdition } from '../../../templates/workshop/editions';
import type { lawChannels } from '../../contract/law-channels';
import { done } from '../../contract/outcome';
import type { FunctionsOf } from '../../contract/table';
import type { Desk } from '../desk';
import { exportComparison } from './export-comparison';
import { saveLaw } from './save-law';

type Handlers = FunctionsOf<typeof lawChannels>;

export function lawHandlers(desk: Desk): Handlers {
  return {
    'law:get': async () => {
      const office = await desk.office.need();
      if (!office.ok) return office;
      const { texts, matters } = office.value.law;
      return done({ texts, matters });
    },
    'law:versions': async ({ of, id }) => {
      const office = await desk.office.need();
      if (!office.ok) return office;
      return done(office.value.law.kept.filter((one) => one.of === of && one.id === id));
    },
    'law:save': (input) => saveLaw(desk, input),
    'law:uses': () => usesOf(desk),
    'law:export-comparison': (input) => exportComparison(desk, input),
  };
}

const usesOf = async (desk: Desk): ReturnType<Handlers['law:uses']> => {
  const office = await desk.office.need();
  if (!office.ok) return office;
  const listed = await desk.store.drafts.list();
  if (!listed.ok) return listed;
  const drafts = new Map<string, number>();
  for (const { facts, trashedAt } of listed.value) {
    const matter = facts?.matter ?? '';
    if (trashedAt === null && matter !== '') drafts.set(matter, (drafts.get(matter) ?? 0) + 1);
  }
  const templates = catalogue.map((kind) => ({
    kind: kind.id,
    name: kind.name,
    newest: newestEdition(office.value, kind.id),
    provisions: templateInUse(kind, office.value).template.provisions,
  }));
  return done({ templates, drafts: Object.fromEntries(drafts) });
};
