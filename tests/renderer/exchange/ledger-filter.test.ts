// What the ledger shows: filters of one sort widen, those of the other narrow, and every word must be found.
import { expect, it } from 'vitest';
import { matchesRow } from '../../../renderer/exchange/ledger/ledger-filter';
import { fakeRows } from '../../desk/fake-exchange-rows';

const shown = (filters: Parameters<typeof matchesRow>[1], words = '') =>
  fakeRows.filter((row) => matchesRow(row, filters, words));

it('shows all without a filter', () => {
  expect(shown([])).toEqual(fakeRows);
  expect(shown(['received', 'sent'])).toEqual(fakeRows);
});

it('narrows by direction and by what is overdue at once', () => {
  expect(shown(['sent']).every(({ direction }) => direction === 'sent')).toBe(true);
  expect(shown(['sent', 'overdue']).map(({ state }) => state)).toEqual(['overdue']);
  expect(shown(['received', 'overdue'])).toEqual([]);
});

it('counts as open what waits for an answer, a receipt or a decision', () => {
  const open = shown(['open']);
  expect(open.length).toBeGreaterThan(2);
  expect(open.some(({ state }) => state === 'answered' || state === 'receipt-made')).toBe(false);
});

it('finds by office, number and party, each word anywhere', () => {
  expect(shown([], '苏州').map(({ state }) => state)).toEqual(['declined-there']);
  expect(shown([], '平综执函 金山').map(({ state }) => state)).toEqual(['overdue', 'receipt-came']);
  expect(shown([], '苏州 金山')).toEqual([]);
});
