// What may never end is waited for within a bound, and whether it ended is said.
import { expect, it } from 'vitest';
import { endsWithin } from '../../electron/shell/ends-within';

it('says that work has ended, also where it failed', async () => {
  expect(await endsWithin(60_000, Promise.resolve('done'))).toBe(true);
  expect(await endsWithin(60_000, Promise.reject(new Error('the disk is full')))).toBe(true);
});

it('waits no longer than it may for what never ends', async () => {
  expect(await endsWithin(5, new Promise(() => undefined))).toBe(false);
});
