// What a template can be tried on: cases and operations of the desk as a person searches them, and the shipped examples.
import type { Bilingual } from '../../../templates/language/bilingual';
import { done, type Outcome } from '../../contract/outcome';
import type { InputOf, OutputOf } from '../../contract/table';
import type { templateChannels } from '../../contract/template-channels';
import type { Desk } from '../desk';
import { draftRow } from '../draft-rows';
import { matterName, matterNames } from '../matter-words';

type Wish = InputOf<typeof templateChannels, 'template:subjects'>;
type Listed = OutputOf<typeof templateChannels, 'template:subjects'>;

const most = 40;

export async function trialSubjects(desk: Desk, { subject, text }: Wish): Promise<Outcome<Listed>> {
  return subject === 'case' ? trialCases(desk, text) : trialOperations(desk, text);
}

async function trialCases(desk: Desk, text: string): Promise<Outcome<Listed>> {
  const names = matterNames(await desk.office.law());
  const page = { trashed: false, order: 'updatedAt' as const, descending: true, from: 0, count: most };
  const found = await desk.store.drafts.search({ text, filters: {}, ...page });
  if (!found.ok) return found;
  const nowMs = desk.now().getTime();
  const own = found.value.entries
    .filter(({ facts }) => facts !== null)
    .map((entry) => draftRow(entry, names, nowMs))
    .map(({ id, party, matter }) => ({ from: 'desk' as const, id, title: named(party), detail: matter }));
  const examples = (await desk.examples()).cases
    .map((one) => ({
      from: 'example' as const,
      id: one.id,
      title: one.party.name,
      detail: matterName(names, one.matter),
    }))
    .filter((one) => speaksOf(one, text));
  return done([...own, ...examples]);
}

async function trialOperations(desk: Desk, text: string): Promise<Outcome<Listed>> {
  const page = { trashed: false, order: 'updatedAt' as const, descending: true, from: 0, count: most };
  const found = await desk.store.operations.search({ text, filters: {}, ...page });
  if (!found.ok) return found;
  const own = found.value.entries.flatMap(({ id, facts }) =>
    facts === null
      ? []
      : [{ from: 'desk' as const, id, title: named(facts.title), detail: days(facts.from, facts.until) }],
  );
  const examples = (await desk.examples()).operations
    .map(({ id, title, dates }) => ({
      from: 'example' as const,
      id,
      title,
      detail: days(dates.from, dates.until ?? ''),
    }))
    .filter((one) => speaksOf(one, text));
  return done([...own, ...examples]);
}

function named(words: Bilingual): Bilingual {
  return words.zh === '' && words.en === '' ? { zh: '（未填写名称）', en: '(no name yet)' } : words;
}

function days(from: string, until: string): Bilingual {
  const said = [from.slice(0, 10), until.slice(0, 10)].filter((day) => day !== '').join(' – ');
  return { zh: said, en: said };
}

function speaksOf({ title, detail }: Pick<Listed[number], 'title' | 'detail'>, text: string): boolean {
  const all = `${title.zh} ${title.en} ${detail.zh} ${detail.en}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
