// Whatever passes the table of channels is answered: with a value that fits the table, or with a fault in two languages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type ChannelName, channelNames } from '../../electron/contract/channel-names';
import { channels } from '../../electron/contract/channels';
import type { Outcome } from '../../electron/contract/outcome';
import { windowChannels } from '../../electron/contract/window-channels';
import { arbitraryOf } from './arbitrary-input';
import { issue, readyDraft } from './issued/issue-example';
import { must, openExampleDesk } from './open-test-desk';

const elsewhere: ReadonlySet<ChannelName> = new Set(Object.keys(windowChannels) as ChannelName[]);
const names = channelNames.filter((name) => !elsewhere.has(name));
/** More of them in `npm run soak`. */
const runs = Number(process.env.PILIN_RUNS ?? 12);

describe('every channel', () => {
  it('has a handler', async () => {
    const { ask } = await openExampleDesk(false);
    expect(Object.keys(ask).sort()).toEqual([...names].sort());
  });

  it.each(names)('%s answers any question that fits its row', async (name) => {
    const desk = await openExampleDesk();
    desk.person.folder = desk.folder;
    const ask = (desk.ask as Record<string, (input: unknown) => Promise<Outcome<unknown>>>)[name];
    const known = must(await desk.store.drafts.list()).map(({ id }) => id);
    const issued = name.startsWith('issued:') ? [(await issue(desk, await readyDraft(desk))).id] : [];
    const input = arbitraryOf(channels[name].input, [...issued, ...known]);
    await fc.assert(
      fc.asyncProperty(input, async (question) => {
        const parsed = channels[name].input.safeParse(question);
        fc.pre(parsed.success);
        const outcome = await ask?.(parsed.data);
        if (outcome?.ok) expect(channels[name].output.safeParse(outcome.value).error).toBeUndefined();
        else
          expect(
            z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }).safeParse(outcome?.fault.sentence).success,
          ).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});
