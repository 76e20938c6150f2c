// A value that is followed: listeners hear of changes, and of nothing else.
import { expect, it } from 'vitest';
import { signal } from '../../../renderer/ui/signal';

it('tells listeners of a change, not of the same value again, and not after they have stopped', () => {
  const size = signal(100);
  const heard: number[] = [];
  const stop = size.listen(() => heard.push(size.get()));
  size.set(110);
  size.set(110);
  stop();
  size.set(120);
  expect(heard).toEqual([110]);
});
