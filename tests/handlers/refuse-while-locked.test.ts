// Locked means that the machine refuses: every channel but those the lock needs, whatever is asked.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChannelName, channelNames } from '../../electron/contract/channel-names';
import { channels, type Handlers } from '../../electron/contract/channels';
import { done, type Outcome } from '../../electron/contract/outcome';
import { openWhileLocked, refuseWhileLocked } from '../../electron/handlers/lock/refuse-while-locked';
import { arbitraryOf } from './arbitrary-input';
import { everyDraft, faultOf, must, openExampleDesk } from './open-test-desk';

const written: readonly ChannelName[] = ['draft:save', 'operation:save', 'template:keep'];
const refused = channelNames.filter((name) => !openWhileLocked.has(name) && !written.includes(name));

async function lockedDesk() {
  const desk = await openExampleDesk();
  must(await desk.ask['lock:change']({ current: '', secret: '7341', minutes: 0 }));
  const own = { 'window:flushed': async () => done({}) };
  const ask = refuseWhileLocked({ ...desk.ask, ...own } as unknown as Handlers, () => desk.machine.lock.locked);
  const [id = ''] = must(await ask['draft:search'](everyDraft)).ids;
  const { draft } = must(await ask['draft:open']({ id }));
  must(await ask['lock:now']({}));
  return { desk, ask, draft };
}

describe('a locked desk', () => {
  it('lets through no more than the lock needs', () => {
    const needed = /^(lock|window):|^settings:get$/;
    // The door of an encrypted folder comes before the lock; once the folder is open it does nothing (`electron/sealing/door.ts`).
    const door = ['seal:door', 'seal:open', 'seal:recover', 'seal:give-up'];
    expect([...openWhileLocked].filter((name) => !needed.test(name))).toEqual(door);
    expect([...openWhileLocked]).not.toContain('lock:remove');
    expect(refused.length).toBeGreaterThan(100);
  });

  it('answers every other channel with a refusal, whatever is asked', async () => {
    const reached: string[] = [];
    const stubs = channelNames.map((name) => [name, async () => done(reached.push(name))]);
    const ask = refuseWhileLocked(Object.fromEntries(stubs) as unknown as Handlers, () => true);
    for (const name of refused) {
      const [question] = fc.sample(arbitraryOf(channels[name].input, []), { numRuns: 1, seed: 7 });
      const answer = await (ask[name] as (input: unknown) => Promise<Outcome<unknown>>)(question);
      expect([name, faultOf(answer)]).toEqual([name, 'locked']);
    }
    expect(reached).toEqual([]);
  });

  it('still takes in what was typed before it was locked, and gives nothing of a case back', async () => {
    const { desk, ask, draft } = await lockedDesk();
    const typed = { ...draft, case: { ...draft.case, source: 'complaint' } };
    const saved = must(await ask['draft:save']({ draft: typed, expected: draft.updatedAt }));
    expect(saved).toMatchObject({ result: 'saved', findings: [] });
    expect(must(await desk.store.drafts.get(draft.id)).case).toMatchObject({ source: 'complaint' });
    expect(faultOf(await ask['draft:save']({ draft, expected: '2001-01-01T00:00:00Z' }))).toBe('locked');
  });

  it('answers again once it is opened by the right words', async () => {
    const { ask, draft } = await lockedDesk();
    expect(must(await ask['lock:open']({ secret: '0000' })).right).toBe(false);
    expect(faultOf(await ask['draft:open']({ id: draft.id }))).toBe('locked');
    expect(must(await ask['lock:open']({ secret: '7341' })).right).toBe(true);
    expect(faultOf(await ask['draft:open']({ id: draft.id }))).toBe('');
  });

  it('cannot be locked where no words are set', async () => {
    const { ask } = await openExampleDesk(false);
    expect(faultOf(await ask['lock:now']({}))).toBe('lock-not-set');
  });
});
