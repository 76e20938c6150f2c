// From a point on a page to its line, from a line to its field, and from a field to its lines.
import type { Output } from '../../bridge';

export type Place = Output<'paper:set'>['places'][number];

/** In millimetres from the page's top left. */
export type Point = { readonly xMm: number; readonly yMm: number };

/** How far from a line the pointer may be and still mean it: up and down to the middle between two lines. */
const reachMm = { across: 1.2, along: 2.4 };
/** Cells of one row may differ this much in height. */
const sameRowMm = 0.5;

/** The line under a point: the one whose middle is nearest where several are within reach; else null. */
export function placeAt(places: readonly Place[], page: number, point: Point): Place | null {
  const near = places.filter((place) => place.page === page && holds(place, point));
  return near.reduce<Place | null>((best, place) => {
    return best === null || awayFrom(place, point) < awayFrom(best, point) ? place : best;
  }, null);
}

/** The line at the height of a point, wherever across the page it stands; the one furthest right of several. */
export function placeBeside(places: readonly Place[], page: number, point: Point): Place | null {
  const level = places.filter((place) => place.page === page && isLevel(place, point));
  const nearest = Math.min(...level.map((place) => offMiddle(place, point)));
  return level.reduce<Place | null>((best, place) => {
    if (offMiddle(place, point) > nearest + sameRowMm) return best;
    return best === null || right(place) > right(best) ? place : best;
  }, null);
}

/** Lines that show a field: the field itself, a part of it, or the whole it is part of. */
export function placesOf(places: readonly Place[], path: string): readonly Place[] {
  if (path === '') return [];
  return places.filter(({ fields }) => fields.some((field) => isSameOrPart(field, path) || isSameOrPart(path, field)));
}

/** Nothing that is typed in the form: law and clauses follow from the matter, the office has its own room. */
const notOfTheForm = /^(law\.|clause:|rewording\.|office\.|papers$|issued\.)/;

/** Fields of the form that a clerk can be led to from a line, in the order they stand on it. */
export function fieldsOf({ fields }: Pick<Place, 'fields'>): readonly string[] {
  return fields.filter((field) => !notOfTheForm.test(field));
}

/** `party.name.zh` is part of `party.name`; `officers[1]` is not part of `officers[10]`. */
export function isSameOrPart(path: string, whole: string): boolean {
  if (path === whole) return true;
  return path.startsWith(whole) && (path[whole.length] === '.' || path[whole.length] === '[');
}

function holds(place: Place, point: Point): boolean {
  const inside = point.xMm >= place.xMm - reachMm.across && point.xMm <= right(place) + reachMm.across;
  return inside && isLevel(place, point);
}

function isLevel({ yMm, heightMm }: Place, point: Point): boolean {
  return point.yMm >= yMm - reachMm.along && point.yMm <= yMm + heightMm + reachMm.along;
}

function right({ xMm, widthMm }: Place): number {
  return xMm + widthMm;
}

/** Up or down counts first; across, only outside of the line. */
function awayFrom(place: Place, { xMm, yMm }: Point): number {
  const across = Math.max(0, place.xMm - xMm, xMm - right(place));
  return offMiddle(place, { xMm, yMm }) + across;
}

function offMiddle({ yMm, heightMm }: Place, point: Point): number {
  return Math.abs(point.yMm - (yMm + heightMm / 2));
}
