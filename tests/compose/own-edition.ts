// An office's own edition of a kind, as the workshop begins with it: the shipped template with its parts put in place.
import { findKind } from '../../templates/catalogue';

export type Edition = { readonly [key: string]: unknown; readonly blocks: readonly unknown[] };

export function editionOf(kind: string): Edition {
  const found = findKind(kind);
  if (found === undefined) throw new Error(`no kind ${kind}`);
  const { needs, ...template } = structuredClone(found.template);
  return { ...template, edition: '2026-12-01.1' };
}
