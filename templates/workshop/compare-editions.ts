// What differs between two editions of a template, and between three: the shipped one ours was made from, the shipped
// one of now, and ours.
import type { TemplateData } from './shipped-text';
import { isSame, partsOf, type TemplatePart } from './template-parts';

export type PartChange = {
  readonly id: string;
  readonly name: string;
  readonly is: TemplatePart['is'];
  /** Undefined where the part is not there. */
  readonly before: TemplatePart | undefined;
  readonly after: TemplatePart | undefined;
};

/** Parts that differ, in the order of the later edition; what was dropped stands where it stood. */
export function changesBetween(before: TemplateData, after: TemplateData): readonly PartChange[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return inOneOrder(now, old).flatMap(({ id, name, is }) => {
    const [was, is_] = [find(old, id), find(now, id)];
    return isSame(was, is_) ? [] : [{ id, name, is, before: was, after: is_ }];
  });
}

export type ThreeWay = {
  readonly id: string;
  readonly name: string;
  readonly is: TemplatePart['is'];
  /** Undefined where the part is not there. */
  readonly base: TemplatePart | undefined;
  readonly shipped: TemplatePart | undefined;
  readonly ours: TemplatePart | undefined;
  /** both: changed in the shipped template and by the office, and not alike. */
  readonly changedBy: 'shipped' | 'both';
};

/**
 * What the shipped template changed since `base`, beside what the office made of it. What the office alone changed is
 * not told: it stays as it is.
 */
export function threeWay(base: TemplateData, shipped: TemplateData, ours: TemplateData): readonly ThreeWay[] {
  const [old, now, own] = [partsOf(base), partsOf(shipped), withUntold(partsOf(ours), partsOf(base))];
  return inOneOrder(now, old).flatMap((part) => {
    const { id, name, is } = part;
    const [was, is_, mine] = [find(old, id), find(now, id), find(own, id)];
    if (isSame(was, is_) || isSame(is_, mine)) return [];
    return [{ id, name, is, base: was, shipped: is_, ours: mine, changedBy: isSame(was, mine) ? 'shipped' : 'both' }];
  });
}

/** A shared clause that an edition does not word itself is as the program has it: no difference of ours. */
function withUntold(own: readonly TemplatePart[], base: readonly TemplatePart[]): readonly TemplatePart[] {
  const untold = base.filter(({ id, is }) => is === 'clause' && find(own, id) === undefined);
  return [...own, ...untold];
}

function find(parts: readonly TemplatePart[], id: string): TemplatePart | undefined {
  return parts.find((part) => part.id === id);
}

/** The later order, with parts that are gone after the part that they followed. */
function inOneOrder(now: readonly TemplatePart[], old: readonly TemplatePart[]): readonly TemplatePart[] {
  const order = [...now];
  old.forEach((part, index) => {
    if (find(order, part.id) !== undefined) return;
    const before = old.slice(0, index).findLast(({ id }) => find(order, id) !== undefined);
    const at = before === undefined ? 0 : order.findIndex(({ id }) => id === before.id) + 1;
    order.splice(at, 0, part);
  });
  return order;
}
