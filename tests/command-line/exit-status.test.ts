// The status of a batch is that of its worst part, by what can be done about it.
import { expect, it } from 'vitest';
import { type ExitStatus, worse } from '../../electron/command-line/exit-status';
import { today } from '../../electron/command-line/wish';

it('a bug is worse than a bad file, a bad file worse than a refused paper, and that worse than none', () => {
  const rising: ExitStatus[] = [0, 3, 2, 1];
  for (const [index, graver] of rising.entries()) {
    for (const lighter of rising.slice(0, index)) {
      expect(worse(graver, lighter)).toBe(graver);
      expect(worse(lighter, graver)).toBe(graver);
    }
  }
});

it('today is the day of this computer, not of Greenwich', () => {
  expect(today(new Date(2026, 10, 3, 0, 30))).toBe('2026-11-03');
  expect(today(new Date(2026, 10, 3, 23, 59))).toBe('2026-11-03');
});
