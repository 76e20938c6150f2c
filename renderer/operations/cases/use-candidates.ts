// Cases that may belong to the operation: by its days and places, or found by a search over all drafts.
import { useEffect, useState } from 'react';
import { machine } from '../../bridge';
import type { CaseData, FormStore } from '../../case-form/form-store';
import type { CaseRow } from './use-case-rows';

export type Candidates = { readonly searched: string; readonly rows: readonly CaseRow[]; readonly total: number };

const pauseMs = 250;
const mostShown = 30;

/**
 * @param deciding see `decidingFor`: asked anew when it changes
 * @param search "" for those of the operation's days and places
 */
export function useCandidates(store: FormStore, deciding: string, search: string): Candidates | null {
  const [found, setFound] = useState<Candidates | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when what decides has changed
  useEffect(() => {
    let stale = false;
    const pause = setTimeout(() => {
      const { data } = store;
      void (search === '' ? ofOperation(data) : bySearch(search, data)).then((next) => {
        if (!stale && next !== null) setFound(next);
      });
    }, pauseMs);
    return () => {
      stale = true;
      clearTimeout(pause);
    };
  }, [store, deciding, search]);
  return found;
}

async function ofOperation(data: CaseData): Promise<Candidates | null> {
  const outcome = await machine['operation:candidates']({ operation: data as Record<string, never> });
  if (!outcome.ok) return null;
  return { searched: '', rows: outcome.value.slice(0, mostShown), total: outcome.value.length };
}

async function bySearch(text: string, { cases }: CaseData): Promise<Candidates | null> {
  const linked = new Set(Array.isArray(cases) ? (cases as readonly unknown[]) : []);
  const outcome = await machine['draft:search']({
    text,
    status: [],
    matter: null,
    trashed: false,
    sort: 'actOn',
    descending: true,
    part: { from: 0, count: mostShown },
  });
  if (!outcome.ok) return null;
  const rows = outcome.value.entries.filter((one) => !linked.has(one.id));
  return { searched: text, rows, total: outcome.value.ids.filter((one) => !linked.has(one)).length };
}
