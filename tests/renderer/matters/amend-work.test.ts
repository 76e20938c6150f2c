// The text of an amended law as it is typed: written once typing rests, at once when the form is left, never when given up.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  type AmendWork,
  amendWork,
  flushAmendWork,
  keepAmendWork,
  keepAmendWorkSoon,
} from '../../../renderer/matters/amend/amend-session';

const kept = new Map<string, string>();
const setItem = vi.fn((key: string, value: string) => void kept.set(key, value));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem,
    removeItem: (key: string) => kept.delete(key),
  });
});

afterEach(() => {
  keepAmendWork(null);
  setItem.mockClear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const typed = (source: string): AmendWork => ({
  start: { law: 'penalty-law', day: '2027-01-01', from: 'old' },
  data: { source },
});

test('many letters are written once, after a rest', () => {
  for (const source of ['a', 'ab', 'abc']) {
    keepAmendWorkSoon(typed(source));
    vi.advanceTimersByTime(399);
  }
  expect(setItem).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(setItem).toHaveBeenCalledTimes(1);
  expect(amendWork()).toEqual(typed('abc'));
});

test('what is still to be written is written when the form is left, once', () => {
  keepAmendWorkSoon(typed('a'));
  flushAmendWork();
  expect(kept.size).toBe(1);
  vi.advanceTimersByTime(1000);
  flushAmendWork();
  expect(setItem).toHaveBeenCalledTimes(1);
});

test('what was typed just now is found when the form opens again', () => {
  keepAmendWorkSoon(typed('a'));
  expect(amendWork()).toEqual(typed('a'));
});

test('what is given up does not come back with the form that is left then', () => {
  keepAmendWorkSoon(typed('a'));
  keepAmendWork(null);
  flushAmendWork();
  vi.advanceTimersByTime(1000);
  expect(kept.size).toBe(0);
  expect(amendWork()).toBeNull();
});
