// The law on both sides of the border for the matters an operation inspects: rows to compare, and what differs.
import { type Bilingual, noWords } from '../language/bilingual';
import type { Choice, Provision } from '../law/choice';
import { type Comparison, comparedAspects, comparePlaces, mayBeMoreSpecific } from '../law/compare-places';
import { findMatter, type Law } from '../law/library';
import { aspectWords, closerMayExist, likenessWords, notHeld, organOf, structureWords } from '../law/place-words';
import type { Basis } from '../law/schema';
import type { Authority } from '../office/office';
import type { Operation } from '../operation/operation';
import { differenceInWords } from './difference-words';
import { type Item, plain } from './fact';
import { itemOf } from './fact-list';
import { citeTogether } from './law-facts';
import { operationCollections } from './operation-fact-names';
import { authorityName } from './operation-rows';
import type { OperationSetting } from './operation-setting';

export function matterNames({ matters }: Operation, law: Law): readonly Bilingual[] {
  return matters.map((id) => findMatter(law, id)?.name ?? plain(id));
}

type Collections = { readonly matters: readonly Item[]; readonly lawRows: readonly Item[] };

/** @param organs the authorities that take part; the law is that of the operation's first day */
export function matterComparison(setting: OperationSetting, organs: readonly Authority[]): Collections {
  const { operation, law, date } = setting;
  const day = operation.dates.from === '' ? date : operation.dates.from;
  const divisions = organs.map(({ division }) => division);
  const matters: Item[] = [];
  const lawRows: Item[] = [];
  operation.matters.forEach((id, index) => {
    const matter = findMatter(law, id);
    const path = `matters[${index}]`;
    const comparison = matter && comparePlaces(law, matter, divisions, day);
    const values = {
      number: plain(String(index + 1)),
      name: matter?.name ?? plain(id),
      difference: comparison === undefined ? noWords : differenceOf(comparison),
    };
    matters.push(itemOf(operationCollections.matters, values, path));
    if (comparison !== undefined) lawRows.push(...rowsOf(comparison, setting, organs, path));
  });
  return { matters, lawRows };
}

function rowsOf(comparison: Comparison, setting: OperationSetting, organs: readonly Authority[], path: string): Item[] {
  const { matter, places, likeness } = comparison;
  const head = {
    rowKind: plain('subtotal'),
    place: matter.name,
    breach: likenessWords[likeness.breach],
    consequence: likenessWords[likeness.consequence],
    penalty: likenessWords[likeness.penalty],
    competent: likenessWords[likeness.competent],
  };
  const rows = places.map(({ choice }, index) => {
    const organ = organs[index];
    const place = organ === undefined ? noWords : authorityName(setting.office, organ.id);
    const values = { rowKind: plain('row'), place, ...cellsOf(choice) };
    return itemOf(operationCollections.lawRows, values, `law.${path}[${index}]`);
  });
  return [itemOf(operationCollections.lawRows, head, `law.${path}`), ...rows];
}

function cellsOf(choice: Choice) {
  if (choice.outcome === 'missing') {
    const dash = plain('—');
    return { breach: notHeld, consequence: dash, penalty: dash, competent: dash };
  }
  const breach = citeTogether(choice.breach);
  return {
    breach: mayBeMoreSpecific(choice) ? joined([breach, closerMayExist], '', ' ') : breach,
    consequence: cited(choice.consequence),
    penalty: each(choice.bases, penaltyOf),
    competent: each(choice.bases, organOf),
  };
}

function cited(provisions: readonly Provision[]): Bilingual {
  return provisions.length === 0 ? plain('—') : citeTogether(provisions);
}

function penaltyOf({ structure, fine }: Basis): Bilingual {
  const kind = structureWords[structure];
  return fine.zh === '' ? kind : joined([kind, fine], '：', ': ');
}

/** What each basis says, once where several say the same. */
function each(bases: readonly Basis[], say: (basis: Basis) => Bilingual): Bilingual {
  const said = new Map(bases.map((basis) => [say(basis).zh, say(basis)]));
  return joined([...said.values()], '；', '; ');
}

function joined(texts: readonly Bilingual[], zh: string, en: string): Bilingual {
  const known = texts.every((text) => text.en !== '');
  return { zh: texts.map((text) => text.zh).join(zh), en: known ? texts.map((text) => text.en).join(en) : '' };
}

function differenceOf({ likeness }: Comparison): Bilingual {
  return differenceInWords(
    comparedAspects.map((aspect) => ({ name: aspectWords[aspect], likeness: likeness[aspect] })),
  );
}
