// The gaps of a draft: facts that are missing, which stand on the paper as 【name of the field】.
import type { TextContent } from '../pages/open-pdf';
import { fieldsOf, type Place, type Point, placeAt } from './place-lookup';

export type Gap = {
  readonly page: number;
  /** As on the paper, without its brackets. */
  readonly name: string;
  /** Where its bracket opens. */
  readonly at: Point;
};

const mmPerPoint = 25.4 / 72;
const mark = /【([^【】]{1,60})】/g;

/** Gaps of one page, in the order of its text; a gap may run on from one line to the next. */
export function gapsOn(page: number, { items }: Pick<TextContent, 'items'>, pageHeightMm: number): readonly Gap[] {
  const starts: number[] = [];
  let text = '';
  for (const item of items) {
    starts.push(text.length);
    text += 'str' in item ? item.str : '';
  }
  return [...text.matchAll(mark)].map((match) => {
    const item = items[itemAt(starts, match.index)];
    return { page, name: (match[1] ?? '').trim(), at: pointOf(item, pageHeightMm) };
  });
}

/** A thing still to be filled in: where it is missing first, and the field it belongs in where one is known. */
export type Missing = { readonly gap: Gap; readonly field: string | null };

/**
 * What is missing, each thing once although it may be missed in several places and in both languages. A line may show
 * several fields: its gaps stand for those that are empty, in order.
 * @param isEmpty whether the case or operation holds nothing at a path
 */
export function missingThings(
  gaps: readonly Gap[],
  places: readonly Place[],
  isEmpty: (path: string) => boolean,
): readonly Missing[] {
  const met = new Map<Place | null, number>();
  const things = new Map<string, Missing>();
  for (const gap of gaps) {
    const place = placeAt(places, gap.page, { ...gap.at, xMm: gap.at.xMm + 1 });
    const order = met.get(place) ?? 0;
    met.set(place, order + 1);
    const field = place === null ? null : fieldOf(place, order, isEmpty);
    const key = field ?? `【${gap.name}】`;
    if (!things.has(key)) things.set(key, { gap, field });
  }
  return [...things.values()];
}

function fieldOf(place: Place, order: number, isEmpty: (path: string) => boolean): string | null {
  const fields = fieldsOf(place);
  const empty = fields.filter(isEmpty);
  return empty[Math.min(order, empty.length - 1)] ?? fields[0] ?? null;
}

/** Index of the text item that holds a character; items without words hold none. */
function itemAt(starts: readonly number[], character: number): number {
  return starts.findLastIndex((start) => start <= character);
}

/** The middle of the letters' height, measured from the page's top left. */
function pointOf(item: TextContent['items'][number] | undefined, pageHeightMm: number): Point {
  if (item === undefined || !('str' in item)) return { xMm: 0, yMm: 0 };
  const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
  return { xMm: x * mmPerPoint, yMm: pageHeightMm - (y + size / 3) * mmPerPoint };
}
