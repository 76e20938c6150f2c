// The law that an office entered itself: its texts, and which of their articles are the basis of which matter.
import type { Basis, Law, Matter } from '../../../templates/law/schema';

/** The matter as the office has it: its own entry, else the shipped one. */
export function matterOf(own: Law, shipped: Law, id: string): Matter | undefined {
  return own.matters.find((one) => one.id === id) ?? shipped.matters.find((one) => one.id === id);
}

/** The matter's bases that cite a law. */
export function basesCiting(matter: Matter | undefined, law: string): readonly Basis[] {
  return (matter?.bases ?? []).filter(({ breach }) => breach.some((one) => one.law === law));
}

/**
 * Adds a basis to a matter. The office's entry of the matter is then a copy of the shipped one with that basis first;
 * a basis that the office entered before for the same law, place and beginning gives way to it.
 */
export function withBasis(own: Law, shipped: Law, matterId: string, basis: Basis): Law {
  const matter = matterOf(own, shipped, matterId);
  if (matter === undefined) return own;
  const others = matter.bases.filter((one) => !isSameBasis(one, basis));
  const entry: Matter = { ...matter, bases: [basis, ...others] };
  return { ...own, matters: [entry, ...own.matters.filter((one) => one.id !== matterId)] };
}

/** Without that basis again; a matter that then is as shipped needs no entry of the office. */
export function withoutBasis(own: Law, shipped: Law, matterId: string, basis: Basis): Law {
  const matter = own.matters.find((one) => one.id === matterId);
  if (matter === undefined) return own;
  const entry = { ...matter, bases: matter.bases.filter((one) => !isSameBasis(one, basis)) };
  const others = own.matters.filter((one) => one.id !== matterId);
  const asShipped = shipped.matters.find((one) => one.id === matterId);
  return { ...own, matters: JSON.stringify(entry) === JSON.stringify(asShipped) ? others : [entry, ...others] };
}

function isSameBasis(one: Basis, other: Basis): boolean {
  const key = ({ jurisdiction, validFrom, breach, when }: Basis): string =>
    JSON.stringify([jurisdiction, validFrom, breach[0]?.law, when ?? null]);
  return key(one) === key(other);
}
