// How far the first start has come: kept on this computer, so that closing the window in the middle loses nothing.
import type { PaperKind } from '../../electron/contract/channels';
import { freeId, newAuthority, newOfficer } from '../office/authorities/new-authority';
import { proposedSeries } from '../office/authorities/proposed-series';

export const startSteps = ['choose', 'authority', 'officers'] as const;
export type StartStep = (typeof startSteps)[number];

export type StartState = {
  readonly step: StartStep;
  /** The office as typed so far; the prefix of its numbers is kept beside it until the series are made. */
  readonly office: Readonly<Record<string, unknown>>;
  readonly prefix: string;
};

type NumberedKind = Pick<PaperKind, 'id' | 'series'>;

const key = 'pilin.first-start';

export function freshStart(): StartState {
  const id = freeId('authority', []);
  const officers = [newOfficer('officer-1', id), newOfficer('officer-2', id)];
  const office = { format: 'pilin-office', version: 1, authorities: [newAuthority(id)], officers };
  return { step: 'choose', office, prefix: '' };
}

/** What was kept, or null where nothing was or it cannot be read. */
export function keptStart(storage: Pick<Storage, 'getItem'>): StartState | null {
  try {
    const kept = JSON.parse(storage.getItem(key) ?? 'null') as StartState | null;
    return kept !== null && startSteps.includes(kept.step) && Array.isArray(kept.office.authorities) ? kept : null;
  } catch {
    return null;
  }
}

export function keepStart(storage: Pick<Storage, 'setItem'>, state: StartState): void {
  storage.setItem(key, JSON.stringify(state));
}

export function forgetStart(storage: Pick<Storage, 'removeItem'>): void {
  storage.removeItem(key);
}

/** @param kinds of paper for which series are made from the prefix; none without a prefix */
export function officeOfStart({ office, prefix }: StartState, kinds: readonly NumberedKind[]): Record<string, unknown> {
  const own = prefix.trim();
  const series = own === '' ? [] : kinds.flatMap((kind) => proposedSeries(own, kind) ?? []);
  const authorities = (office.authorities as readonly object[]).map((one) => ({ ...one, series }));
  return { ...office, authorities };
}
