// The words of a PDF, read back from its real bytes.
import { type CharacterMap, readCharacterMap } from './character-map';
import { PageText, type Stretch } from './page-text';
import { openPdf, type PdfFile } from './pdf-file';
import { hasKind, type PdfDictionary, PdfUnreadable, type PdfValue } from './pdf-value';
import { textsInReadingOrder } from './reading-order';

/**
 * Texts in reading order: by the structure tree of a tagged PDF, else page by page as they were drawn.
 * Artifacts (page numbers, repeated heads) are left out.
 * @throws PdfUnreadable where the file holds anything that this reader does not know for certain.
 */
export function wordsOfPdf(bytes: Uint8Array): string[] {
  const file = openPdf(bytes);
  const catalogue = file.dictionary(file.trailer.get('Root'));
  const pages = new Map<number, readonly Stretch[]>();
  const fonts = new Map<number, CharacterMap>();
  for (const page of pagesUnder(file, catalogue?.get('Pages'))) pages.set(page, stretchesOf(file, page, fonts));
  const tree = file.dictionary(catalogue?.get('StructTreeRoot'));
  if (tree !== undefined) return textsInReadingOrder(file, tree, pages);
  return [...pages.values()].flatMap((stretches) =>
    stretches.filter(({ mark }) => mark !== 'artifact').map(({ text }) => text),
  );
}

/** Object numbers of the pages, in order. */
function pagesUnder(file: PdfFile, node: PdfValue | undefined): number[] {
  const entries = file.dictionary(node);
  if (entries === undefined || !hasKind(node, 'reference')) throw new PdfUnreadable('no pages');
  const kids = entries.get('Kids');
  return kids === undefined ? [node.object] : file.array(kids).flatMap((kid) => pagesUnder(file, kid));
}

function stretchesOf(file: PdfFile, page: number, fonts: Map<number, CharacterMap>): readonly Stretch[] {
  const entries = file.dictionary({ kind: 'reference', object: page });
  const resources = file.dictionary(entries?.get('Resources'));
  const named = (list: string, name: string): PdfValue | undefined => file.dictionary(resources?.get(list))?.get(name);
  const text = new PageText(
    (name) => fontMap(file, named('Font', name), fonts),
    (name) => file.dictionary(named('Properties', name)),
    (name) => !isPicture(file.dictionary(named('XObject', name))),
  );
  const contents = file.resolve(entries?.get('Contents'));
  const streams = hasKind(contents, 'array') ? contents.items : [entries?.get('Contents')];
  return text.read(Buffer.concat(streams.flatMap((stream) => [file.stream(stream), Buffer.from('\n')])));
}

function isPicture(xObject: PdfDictionary | undefined): boolean {
  const kind = xObject?.get('Subtype');
  return hasKind(kind, 'name') && kind.value === 'Image';
}

function fontMap(file: PdfFile, font: PdfValue | undefined, fonts: Map<number, CharacterMap>): CharacterMap {
  const entries = file.dictionary(font);
  const encoding = file.resolve(entries?.get('Encoding'));
  const toUnicode = entries?.get('ToUnicode');
  if (!hasKind(encoding, 'name') || encoding.value !== 'Identity-H' || !hasKind(toUnicode, 'reference')) {
    throw new PdfUnreadable('a font without Identity-H codes and a ToUnicode map');
  }
  const known = fonts.get(toUnicode.object);
  if (known !== undefined) return known;
  const map = readCharacterMap(file.stream(toUnicode));
  fonts.set(toUnicode.object, map);
  return map;
}
