// The law that is shipped, and the law of an office: its own entries first. Data is held to the schema by a test,
// not at start, so opening the library costs nothing.
import type { Office } from '../office/office';
import type { Law, LawText, Matter } from './schema';

export type { Law } from './schema';

const texts = import.meta.glob<LawText>('./texts/*.yaml', { eager: true, import: 'default' });
const matters = import.meta.glob<Matter>('./matters/*.yaml', { eager: true, import: 'default' });

const shipped: Law = {
  texts: Object.values(texts),
  matters: Object.values(matters).sort((a, b) => a.order - b.order),
};

/** The law as shipped: every matter is a candidate until an office confirms it. Matters are in their order. */
export function shippedLaw(): Law {
  return shipped;
}

type OwnLaw = { readonly law: Pick<Office['law'], 'texts' | 'matters'> };

/**
 * The law as an office knows it. Its own texts come before the shipped ones of the same day, its own copy of an edition
 * takes the place of the shipped one, and so does its own entry of a matter.
 */
export function lawOf(office: OwnLaw): Law {
  const own = new Map(office.law.matters.map((matter) => [matter.id, matter]));
  const all = [...own.values(), ...shipped.matters.filter((matter) => !own.has(matter.id))];
  return {
    texts: [
      ...office.law.texts,
      ...shipped.texts.filter((text) => !office.law.texts.some((one) => replaces(one, text))),
    ],
    matters: all.sort((a, b) => a.order - b.order),
  };
}

/** An edition whose text was not found stays: beyond the days of what the office entered it must still be asked for. */
function replaces(own: LawText, text: LawText): boolean {
  const same = own.law === text.law && own.edition === text.edition;
  return same && (text.status !== 'text-not-found' || own.status === 'text-not-found');
}

export function findMatter(law: Law, id: string): Matter | undefined {
  return law.matters.find((matter) => matter.id === id);
}
