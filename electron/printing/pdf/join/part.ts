// One PDF on its way into another: its objects, and those that the whole file has once for all parts.
import { type PdfObject, pdfObjects } from '../../words/pdf/pdf-objects';
import { hasKind, type PdfDictionary, PdfUnreadable, type PdfValue } from '../../words/pdf/pdf-value';

export type Part = {
  /** What goes along; catalogue, tree of pages, root of the tags, properties and metadata stay behind. */
  readonly objects: readonly PdfObject[];
  /** Numbers of the page objects, in order. */
  readonly pages: readonly number[];
  /** Numbers of what is left behind and named by others: they are led to the whole file's own. */
  readonly tree: number;
  readonly tagRoot: number;
  /** Elements under the root of the tags. */
  readonly tags: readonly PdfValue[];
  /** Which elements a page's content belongs to, by the page's `StructParents`. */
  readonly parents: readonly (readonly [key: number, value: PdfValue])[];
  readonly intents: PdfValue | undefined;
  /** One more than the highest object number. */
  readonly size: number;
};

/** @throws PdfUnreadable for a file that our writer did not make */
export function readPart(bytes: Uint8Array): Part {
  const { trailer, objects } = pdfObjects(bytes);
  const known = new Map(objects.map((object) => [object.number, object]));
  const resolved = (value: PdfValue | undefined): PdfValue | undefined =>
    value?.kind === 'reference' ? known.get(value.object)?.value : value;
  const dictionary = (value: PdfValue | undefined, what: string): PdfDictionary => {
    const found = resolved(value);
    if (!hasKind(found, 'dictionary')) throw new PdfUnreadable(`no ${what}`);
    return found.entries;
  };
  const items = (value: PdfValue | undefined): readonly PdfValue[] => {
    const found = resolved(value);
    if (found === undefined) return [];
    return hasKind(found, 'array') ? found.items : [value as PdfValue];
  };
  const catalogue = dictionary(trailer.get('Root'), 'catalogue');
  const tree = dictionary(catalogue.get('Pages'), 'tree of pages');
  const pages = items(tree.get('Kids')).map((kid) => numberOf(kid, 'page'));
  for (const page of pages) mustBePage(dictionary({ kind: 'reference', object: page }, 'page'));
  const tagRoot = dictionary(catalogue.get('StructTreeRoot'), 'root of the tags');
  const numbers = items(dictionary(tagRoot.get('ParentTree'), 'tree of parents').get('Nums'));
  const behind = new Set(
    [
      trailer.get('Root'),
      trailer.get('Info'),
      catalogue.get('Pages'),
      catalogue.get('StructTreeRoot'),
      catalogue.get('Metadata'),
    ].flatMap((value) => (value?.kind === 'reference' ? [value.object] : [])),
  );
  return {
    objects: objects.filter(({ number }) => !behind.has(number)),
    pages,
    tree: numberOf(catalogue.get('Pages'), 'tree of pages'),
    tagRoot: numberOf(catalogue.get('StructTreeRoot'), 'root of the tags'),
    tags: items(tagRoot.get('K')),
    parents: pairsOf(numbers),
    intents: catalogue.get('OutputIntents'),
    size: Math.max(...known.keys()) + 1,
  };
}

/** What a page takes from the tree above it would be lost with that tree. */
function mustBePage(page: PdfDictionary): void {
  for (const key of ['MediaBox', 'Resources', 'Contents'])
    if (!page.has(key)) throw new PdfUnreadable(`a page without ${key}`);
}

function numberOf(value: PdfValue | undefined, what: string): number {
  if (!hasKind(value, 'reference')) throw new PdfUnreadable(`a ${what} that is no object of its own`);
  return value.object;
}

function pairsOf(numbers: readonly PdfValue[]): Part['parents'] {
  const pairs: [number, PdfValue][] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const [key, value] = [numbers[at], numbers[at + 1]];
    if (!hasKind(key, 'number') || value === undefined) throw new PdfUnreadable('a tree of parents without numbers');
    pairs.push([key.value, value]);
  }
  return pairs;
}
