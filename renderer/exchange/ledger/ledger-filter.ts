// Which bundles of the ledger are shown: by direction, by what is still open, by words.
import type { ExchangeRow } from '../exchange-rows';

export const ledgerFilters = ['received', 'sent', 'open', 'overdue'] as const;
export type LedgerFilter = (typeof ledgerFilters)[number];

/** Received or sent, and of those what is open or overdue; filters of one sort widen, those of the other narrow. */
export function matchesRow(row: ExchangeRow, filters: readonly LedgerFilter[], words: string): boolean {
  const directions = filters.filter((one) => one === 'received' || one === 'sent');
  const standings = filters.filter((one) => one === 'open' || one === 'overdue');
  const isIn = directions.length === 0 || directions.some((one) => one === row.direction);
  const stands = standings.length === 0 || standings.some((one) => (one === 'open' ? isOpen(row) : isOverdue(row)));
  return isIn && stands && hasWords(row, words);
}

/** Something is still to be done or to come. */
function isOpen({ state, daysLeft }: ExchangeRow): boolean {
  return daysLeft !== null || ['sent', 'accepted', 'unfinished', 'declined'].includes(state);
}

function isOverdue({ state, daysLeft }: ExchangeRow): boolean {
  return state === 'overdue' || (daysLeft !== null && daysLeft < 0);
}

function hasWords({ other, subjects, letter, note, createdBy, by }: ExchangeRow, words: string): boolean {
  const said = [other.name, note, ...subjects.map(({ name }) => name)].flatMap(({ zh, en }) => [zh, en]);
  const all = [...said, letter?.number ?? '', createdBy, by].join('\n').toLowerCase();
  const wanted = words.trim().toLowerCase().split(/\s+/);
  return wanted.every((word) => all.includes(word));
}
