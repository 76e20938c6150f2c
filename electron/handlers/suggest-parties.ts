// Parties of earlier cases that match what is being typed, each with its cases, so that nobody types them twice.
import type { Draft } from '../../templates/case/draft';
import { draftFacts } from '../../templates/case/draft-facts';
import type { Bilingual } from '../../templates/language/bilingual';
import { textAt, wordsAt } from '../../templates/reading/loose';
import { isPlainObject } from '../../templates/reading/plain-copy';
import type { draftChannels } from '../contract/draft-channels';
import { done, type Outcome } from '../contract/outcome';
import type { OutputOf } from '../contract/table';
import { foldText } from '../store/search/search-texts';
import { loadSounds } from '../store/search/sounds';
import type { Desk } from './desk';
import { matterName, matterNames } from './matter-words';

type Suggestion = OutputOf<typeof draftChannels, 'party:suggest'>[number];

/** Newest drafts looked into, and parties offered: a list to pick from, not a report. */
const mostDrafts = 100;
const mostParties = 8;

/** Newest first; a party is one by its code or number, else by its name. */
export async function suggestParties(desk: Desk, text: string): Promise<Outcome<Suggestion[]>> {
  const term = foldText(text);
  if (term === '') return done([]);
  const found = await desk.store.drafts.search({
    text,
    filters: {},
    trashed: false,
    order: 'updatedAt',
    descending: true,
    from: 0,
    count: mostDrafts,
  });
  if (!found.ok) return found;
  const sounds = await loadSounds();
  const names = matterNames(await desk.office.law());
  const parties = new Map<string, Suggestion>();
  for (const { id } of found.value.entries) {
    const draft = await desk.store.drafts.get(id);
    if (!draft.ok || !textsOf(draft.value, sounds.typed).some((known) => known.includes(term))) continue;
    add(parties, draft.value, names);
  }
  return done([...parties.values()].slice(0, mostParties));
}

/** What a party is looked for by: name, code or number, telephone, and the sounds of the name. */
function textsOf({ case: data }: Draft, typed: (text: string) => string): readonly string[] {
  const { zh, en } = wordsAt(data, 'party', 'name');
  const texts = [zh, en, ...codesOf(data), textAt(data, 'party', 'phone'), typed(zh)];
  return texts.filter((text) => text !== '').map(foldText);
}

function codesOf(data: Draft['case']): readonly string[] {
  return [textAt(data, 'party', 'creditCode'), textAt(data, 'party', 'identity', 'number')];
}

function add(parties: Map<string, Suggestion>, draft: Draft, names: ReadonlyMap<string, Bilingual>): void {
  const { party } = draft.case;
  const { zh } = wordsAt(draft.case, 'party', 'name');
  const key = codesOf(draft.case).find((code) => code !== '') ?? zh;
  if (!isPlainObject(party) || key === '') return;
  const { matter, actOn } = draftFacts(draft);
  const known = parties.get(key) ?? { party: party as Suggestion['party'], cases: [] };
  known.cases.push({ id: draft.id, matter: matterName(names, matter), actOn });
  parties.set(key, known);
}
