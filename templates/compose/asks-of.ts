// What a kind of paper asks for, in the template that the office uses for it.
import type { Ask } from '../asks/ask';
import { findKind } from '../catalogue';
import type { Office } from '../office/office';
import { templateInUse } from './template-in-use';

/** @param id of a kind of paper; one that is not known, or none, asks for nothing */
export function asksOf(id: string | undefined, office: Office): readonly Ask[] {
  const kind = id === undefined ? undefined : findKind(id);
  return kind === undefined ? [] : templateInUse(kind, office).template.asks;
}
