// Finds what an office's edition no longer prints though the law or usage asks for it: in every situation in which the
// shipped template prints a needed fact, block or clause, the edition must print it too, in both languages.
import type { Bilingual } from '../language/bilingual';
import { blockWords } from './block-words';
import type { DataFault } from './judge-template';
import { type Thing, type Ways, waysToPrint } from './printed';
import { sayFact } from './say-condition';
import { isPrinted, type Situation, saySituation, situationsOf } from './situations';
import type { Need, Template, TemplateBlock } from './template-schema';

/** @param edition that is sound; @param shipped template of the same kind, with its needs */
export function lostNeeds(edition: Template, shipped: Template): readonly DataFault[] {
  if (shipped.needs.length === 0) return [];
  const [theirs, ours] = [waysToPrint(edition), waysToPrint(shipped)];
  return shipped.needs.flatMap((need) =>
    wantsOf(need).flatMap((ways) => {
      const [lost] = ways.flatMap((want) => lossOf(want, theirs, ours, edition) ?? []);
      return lost === undefined ? [] : [faultOf(lost, need, edition, shipped)];
    }),
  );
}

type Want = { readonly thing: Thing; readonly name: (shipped: Template) => Bilingual };

/** Each thing needed; of a fact first whether it is there at all, then whether it is there in English. */
function wantsOf({ facts, blocks, clauses }: Need): readonly (readonly Want[])[] {
  return [
    ...facts.map((fact): readonly Want[] => [
      { thing: `zh:${fact}`, name: (shipped) => factName(shipped, fact) },
      { thing: `en:${fact}`, name: (shipped) => inEnglish(factName(shipped, fact)) },
    ]),
    ...blocks.map((kind): readonly Want[] => [{ thing: `block:${kind}`, name: () => blockName(kind) }]),
    ...clauses.map((clause): readonly Want[] => [
      { thing: `clause:${clause}`, name: () => quoted({ zh: clause, en: clause }) },
    ]),
  ];
}

function factName(shipped: Template, fact: string): Bilingual {
  const { zh, en } = sayFact(shipped, fact);
  return { zh: `“${zh}”（${fact}）`, en: `“${en}” (${fact})` };
}

function inEnglish({ zh, en }: Bilingual): Bilingual {
  return { zh: `英文的${zh}`, en: `${en} in English` };
}

function blockName(kind: string): Bilingual {
  return quoted(Object.hasOwn(blockWords, kind) ? blockWords[kind as TemplateBlock['kind']] : { zh: kind, en: kind });
}

function quoted({ zh, en }: Bilingual): Bilingual {
  return { zh: `“${zh}”`, en: `“${en}”` };
}

type Loss = Want & { /** Empty where it is lost wherever the shipped template prints it. */ readonly when: Situation };

function lossOf(want: Want, theirs: Ways, ours: Ways, template: Template): Loss | null {
  const [own, shipped] = [theirs.get(want.thing) ?? [], ours.get(want.thing) ?? []];
  const wanted = situationsOf(template, [...own, ...shipped].flat()).filter((one) => isPrinted(shipped, one));
  const lost = wanted.filter((one) => !isPrinted(own, one));
  return lost.length === 0 ? null : { ...want, when: whatSetsApart(lost, wanted) };
}

/** What all of some situations have in common and the others have not; all of the first one where nothing is. */
function whatSetsApart(some: readonly Situation[], all: readonly Situation[]): Situation {
  if (some.length === all.length) return {};
  const first = some[0] ?? {};
  const apart = Object.entries(first).filter(
    ([name, value]) => some.every((one) => one[name] === value) && all.some((one) => one[name] !== value),
  );
  return apart.length === 0 ? first : Object.fromEntries(apart);
}

/** At the block of the edition that has the name of the shipped block that prints it. */
function faultOf({ thing, name, when }: Loss, { weight, why }: Need, edition: Template, shipped: Template): DataFault {
  const clause = shipped.blocks.find((block) => {
    const ways = waysToPrint({ blocks: [block], clauses: shipped.clauses }).get(thing);
    return ways !== undefined && isPrinted(ways, when);
  })?.clause;
  const at = edition.blocks.findIndex((block) => block.clause === clause);
  const must = weight === 'must';
  const say = must ? mustBeThere : isUsual;
  return {
    path: at < 0 ? ['blocks'] : ['blocks', at],
    offset: 0,
    severity: must ? 'block' : 'warn',
    sentence: say(whereLost(saySituation(shipped, when)), name(shipped), why, clause),
  };
}

function whereLost({ zh, en }: Bilingual): Bilingual {
  return zh === '' ? { zh: '这一版本', en: 'This edition' } : { zh: `${zh}时，`, en: `Where ${en}, it` };
}

function mustBeThere(where: Bilingual, name: Bilingual, why: Bilingual, clause: string | undefined): Bilingual {
  const zhSource = clause === undefined ? '' : `（随附模板在“${clause}”段）`;
  const enSource = clause === undefined ? '' : ` (the shipped template has it in the block “${clause}”)`;
  return {
    zh: `${where.zh}不再印出${name.zh}，而${why.zh}请恢复${zhSource}。`,
    en: `${where.en} no longer prints ${name.en}, but ${why.en} Put it back${enSource}.`,
  };
}

function isUsual(where: Bilingual, name: Bilingual, why: Bilingual): Bilingual {
  return {
    zh: `${where.zh}不再印出${name.zh}，而${why.zh}请确认。`,
    en: `${where.en} no longer prints ${name.en}, but ${why.en} Make sure that this is meant.`,
  };
}
