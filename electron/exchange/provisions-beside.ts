// The provisions that a bundle's case cites, beside those that this office chooses for the same facts: shown, never taken.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Case } from '../../templates/case/case';
import { type Bilingual, bilingualSchema } from '../../templates/language/bilingual';
import { sayDate } from '../../templates/language/dates';
import { dateSchema } from '../../templates/language/plain-values';
import { chooseForCase } from '../../templates/law/choose-for-case';
import { lawOf } from '../../templates/law/library';
import { type Citation, citationSchema } from '../../templates/law/schema';
import { plainCopy } from '../../templates/reading/plain-copy';
import { limits } from '../bundles/limits';
import { refusals } from '../bundles/refusal';
import { parseJson } from '../store/read-json-file';
import { type Arrived, partFile } from './arrived';
import type { Hall, Subject } from './hall';

type Beside = NonNullable<Subject['provisions']>[number];
type Cited = { readonly citation: Citation; readonly said: NonNullable<Beside['here']> };

const mostCited = 100;

/** As case-parts.ts writes them; what else stands there is of no concern. */
const citedSchema = z.object({
  citation: citationSchema,
  name: bilingualSchema,
  text: bilingualSchema,
  validFrom: dateSchema,
});

/** @throws BundleRefusal where the part is not what its role says */
export async function provisionsBeside(arrived: Arrived, one: Case, { office, act }: Hall): Promise<Beside[]> {
  const there = await citedThere(arrived, one.id);
  const choice = chooseForCase(one, lawOf(office), act.at.slice(0, 10));
  const chosen = choice.outcome === 'missing' ? [] : [...choice.breach, ...choice.consequence];
  const here = chosen.map(({ citation, name, text, edition }) =>
    cited({ citation, name, text, validFrom: edition.validFrom }),
  );
  return pairs(there, here);
}

async function citedThere(arrived: Arrived, id: string): Promise<readonly Cited[]> {
  const part = arrived.manifest.parts.find(({ role, of }) => role === 'provisions' && of === id);
  if (part === undefined) return [];
  if (part.bytes > limits.manifestBytes) throw refusals.tooLarge(part.path);
  const json = parseJson(await readFile(partFile(arrived, part)));
  const copy = json.ok ? plainCopy(json.value, 'as-typed') : json;
  const read = copy.ok ? z.array(citedSchema).max(mostCited).safeParse(copy.value) : null;
  if (!read?.success) throw refusals.contentUnfit(part.path, unfit);
  return read.data.map(cited);
}

function cited({ citation, name, text, validFrom }: z.output<typeof citedSchema>): Cited {
  return { citation, said: { name, text, edition: since(validFrom) } };
}

function since(day: string): Bilingual {
  const { zh, en } = sayDate(day);
  return { zh: `自${zh}起施行的版本`, en: `edition in force since ${en}` };
}

/** The same article on one line; what only one side cites after them, in its order. */
function pairs(there: readonly Cited[], here: readonly Cited[]): Beside[] {
  const left = [...here];
  const rows = there.map((one): Beside => {
    const at = left.findIndex((other) => isSame(one.citation, other.citation));
    const mine = at < 0 ? undefined : left.splice(at, 1)[0];
    const same = mine !== undefined && squeezed(mine.said.text.zh) === squeezed(one.said.text.zh);
    return { there: one.said, here: mine?.said ?? null, same };
  });
  return [...rows, ...left.map(({ said }): Beside => ({ there: null, here: said, same: false }))];
}

function isSame(one: Citation, other: Citation): boolean {
  return (['law', 'article', 'paragraph', 'item'] as const).every((key) => one[key] === other[key]);
}

/** Lines break as they may; the words are what counts. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

const unfit: Bilingual = { zh: '应为所引法条的清单。', en: 'it must be the list of provisions cited.' };
