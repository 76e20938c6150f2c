// The queue between typing and the paper: one question at a time, the newest wish wins.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NewestFirst } from '../../../renderer/paper-view/newest-first';

type Asked = { readonly wish: string; readonly revision: number; readonly answer: (answer: string) => Promise<void> };

/** A machine that answers when the test says so. */
function machine(stillWanted: (answered: string, newest: string) => boolean = () => true) {
  const asked: Asked[] = [];
  const taken: string[] = [];
  const bugs: unknown[] = [];
  const queue = new NewestFirst<string, string>({
    ask: (wish, revision) =>
      new Promise((resolve) => {
        const answer = async (text: string) => {
          resolve(text);
          await settled();
        };
        asked.push({ wish, revision, answer });
      }),
    take: ({ answer }) => {
      taken.push(answer);
    },
    stillWanted,
    onBug: (bug) => bugs.push(bug),
  });
  return { queue, asked, taken, bugs };
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

describe('the queue of wishes for a paper', () => {
  it('asks at once, and then only for the newest of those that waited', async () => {
    const { queue, asked, taken } = machine();
    for (const wish of ['a', 'b', 'c', 'd']) queue.wish(wish);
    expect(asked.map(({ wish }) => wish)).toEqual(['a']);
    await asked[0]?.answer('A');
    expect(asked.map(({ wish }) => wish)).toEqual(['a', 'd']);
    await asked[1]?.answer('D');
    expect(taken).toEqual(['A', 'D']);
  });

  it('drops an answer that the newest wish has no use for', async () => {
    const { queue, asked, taken } = machine((answered, newest) => answered[0] === newest[0]);
    queue.wish('order 1');
    queue.wish('letter 1');
    await asked[0]?.answer('ORDER');
    expect(taken).toEqual([]);
    await asked[1]?.answer('LETTER');
    expect(taken).toEqual(['LETTER']);
  });

  it('does not ask again before the answer has been taken', async () => {
    let show = () => {};
    const asked: string[] = [];
    const queue = new NewestFirst<string, string>({
      ask: async (wish) => {
        asked.push(wish);
        return wish;
      },
      take: () =>
        new Promise((resolve) => {
          show = resolve;
        }),
      stillWanted: () => true,
      onBug: (bug) => expect.unreachable(String(bug)),
    });
    queue.wish('a');
    await settled();
    queue.wish('b');
    await settled();
    expect(asked).toEqual(['a']);
    show();
    await settled();
    expect(asked).toEqual(['a', 'b']);
  });

  it('takes nothing any more once it is closed', async () => {
    const { queue, asked, taken } = machine();
    queue.wish('a');
    queue.wish('b');
    queue.close();
    await asked[0]?.answer('A');
    queue.wish('c');
    expect(taken).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it('tells of a bug and goes on with the next wish', async () => {
    const bugs: unknown[] = [];
    const taken: string[] = [];
    const queue = new NewestFirst<string, string>({
      ask: async (wish) => {
        if (wish === 'bad') throw new Error('bug');
        return wish;
      },
      take: ({ answer }) => {
        taken.push(answer);
      },
      stillWanted: () => true,
      onBug: (bug) => bugs.push(bug),
    });
    queue.wish('bad');
    queue.wish('good');
    await settled();
    expect(bugs).toHaveLength(1);
    expect(taken).toEqual(['good']);
  });

  it('ends with the last wish, whenever wishes come and answers return', async () => {
    const steps = fc.array(fc.constantFrom('wish', 'answer'), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(steps, async (events) => {
        const { queue, asked, taken } = machine();
        let wishes = 0;
        let answers = 0;
        const answerNext = async () => {
          const next = asked[answers];
          if (next === undefined) return;
          answers += 1;
          await next.answer(next.wish);
        };
        for (const event of [...events, 'wish']) {
          if (event === 'answer') await answerNext();
          else {
            wishes += 1;
            queue.wish(String(wishes));
          }
          expect(asked.length - answers).toBeLessThanOrEqual(1);
        }
        while (answers < asked.length) await answerNext();
        expect(taken.at(-1)).toBe(String(wishes));
        expect(taken.map(Number)).toEqual(taken.map(Number).toSorted((a, b) => a - b));
        expect(asked.map(({ revision }) => revision)).toEqual(asked.map((_, index) => index + 1));
      }),
      { numRuns: 60 },
    );
  });
});
