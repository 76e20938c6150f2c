// Takes parts of a newer shipped template into an office's edition: the block goes where the shipped one has it.
import type { ThreeWay } from './compare-editions';
import type { TemplateData } from './shipped-text';
import { partsOf } from './template-parts';

/** @param taken changes whose shipped words are taken; all others stay as the office has them */
export function takeShipped(ours: TemplateData, shipped: TemplateData, taken: readonly ThreeWay[]): TemplateData {
  let template = ours;
  for (const change of taken) {
    template = change.is === 'frame' ? takeKey(template, change) : takeEntry(template, shipped, change);
  }
  return template;
}

function takeKey(template: TemplateData, { name, shipped }: ThreeWay): TemplateData {
  const { [name]: _, ...others } = template;
  return shipped === undefined ? others : { ...template, [name]: structuredClone(shipped.data) };
}

function takeEntry(template: TemplateData, from: TemplateData, change: ThreeWay): TemplateData {
  const key = change.is === 'block' ? 'blocks' : 'clauses';
  const list = Array.isArray(template[key]) ? [...(template[key] as readonly unknown[])] : [];
  const at = list.findIndex((entry) => idOf(template, entry) === change.id);
  // A shared clause follows the program again: the office's own wording of it is let go.
  if (change.is === 'clause' || change.shipped === undefined) {
    return { ...template, [key]: list.filter((_, index) => index !== at) };
  }
  const data = structuredClone(change.shipped.data);
  if (at >= 0) list[at] = data;
  else list.splice(placeOf(template, from, change.id, list), 0, data);
  return { ...template, [key]: list };
}

function idOf(template: TemplateData, entry: unknown): string | undefined {
  return partsOf(template).find(({ data }) => data === entry)?.id;
}

/** After the nearest block before it in the shipped template that the edition has as well. */
function placeOf(template: TemplateData, from: TemplateData, id: string, list: readonly unknown[]): number {
  const order = partsOf(from).filter(({ is }) => is === 'block');
  const before = order.slice(
    0,
    order.findIndex((part) => part.id === id),
  );
  const at = before
    .map((part) => list.findIndex((entry) => idOf(template, entry) === part.id))
    .findLast((index) => index >= 0);
  return (at ?? -1) + 1;
}
