// A template being edited: steps back and forth, a source that is no template for a while, and work that is kept.
import { describe, expect, it, vi } from 'vitest';
import { WorkKeeper } from '../../../renderer/workshop/session/keep-work';
import { WorkshopSession } from '../../../renderer/workshop/session/workshop-session';
import { findKind } from '../../../templates/catalogue';
import { shippedBase } from '../../../templates/workshop/shipped-text';

// The bridge is looked up when it is first imported; nothing here asks the machine.
vi.hoisted(() => Object.assign(globalThis, { window: { pilin: {} } }));

const order = findKind('order-to-correct');
if (order === undefined) throw new Error('the order to correct is no kind of paper');
const template = shippedBase(order);
const start = { template, basedOn: '2026-11-23' };
const blocks = template.blocks as readonly { readonly clause: string; readonly text?: { readonly zh: string } }[];
const place = blocks.findIndex(({ clause }) => clause === 'requirement');
const path = ['blocks', place, 'text', 'zh'];
const words = '整改内容：{{ correction.requirement }}';

const wordsOf = (session: WorkshopSession): string | undefined =>
  (session.state.get().template.blocks as typeof blocks)[place]?.text?.zh;

describe('a session', () => {
  it('goes back over what was typed into one text as one step, and forth again', () => {
    const session = new WorkshopSession(start, null);
    session.typeWords(path, '整改');
    session.typeWords(path, words);
    expect(session.state.get()).toMatchObject({ changed: true, canUndo: true, canRedo: false });
    session.undo();
    expect(wordsOf(session)).toBe(blocks[place]?.text?.zh);
    expect(session.state.get()).toMatchObject({ changed: false, canUndo: false, canRedo: true });
    session.redo();
    expect(wordsOf(session)).toBe(words);
    session.settle();
  });

  it('keeps the last template while the source is none, and shows no words of it', () => {
    const session = new WorkshopSession(start, null);
    expect(session.show('source')).toBe(true);
    session.typeSource('blocks: [');
    session.settle();
    expect(session.state.get()).toMatchObject({ hasShape: false, changed: true, template });
    expect(session.state.get().faults[0]).toMatchObject({ severity: 'block', line: expect.any(Number) });
    expect(session.show('wording')).toBe(false);
    expect(session.state.get().mode).toBe('source');
  });
});

describe('unsaved work', () => {
  type Keep = ConstructorParameters<typeof WorkKeeper>[3] & object;
  const keeperOf = (session: WorkshopSession, answer: () => Awaited<ReturnType<Keep>>) => {
    const kept: unknown[] = [];
    const keep: Keep = async ({ work }) => {
      kept.push(work);
      return answer();
    };
    return { kept, keeper: new WorkKeeper('order-to-correct', session, '', keep) };
  };

  it('is handed over once for each state, and let go where it was taken back', async () => {
    const session = new WorkshopSession(start, null);
    const { kept, keeper } = keeperOf(session, () => ({ ok: true, value: {} }));
    session.typeWords(path, words);
    await keeper.flush();
    await keeper.flush();
    expect(kept).toMatchObject([{ text: null, basedOn: start.basedOn }]);
    session.undo();
    await keeper.flush();
    expect(kept).toHaveLength(2);
    expect(kept[1]).toBeNull();
    await keeper.end();
  });

  it('is handed over again where it could not be kept, and never after it has become an edition', async () => {
    const session = new WorkshopSession(start, null);
    const fault = { code: 'disk-full', sentence: { zh: '磁盘已满。', en: 'The disk is full.' } };
    let isFull = true;
    const { kept, keeper } = keeperOf(session, () => (isFull ? { ok: false, fault } : { ok: true, value: {} }));
    session.typeWords(path, words);
    await keeper.flush();
    isFull = false;
    await keeper.flush();
    expect(kept).toHaveLength(2);
    await keeper.end();
    session.typeWords(path, '另外的文字：{{ correction.requirement }}');
    await keeper.flush();
    expect(kept).toHaveLength(2);
    session.settle();
  });
});
