// An operation that is open: saved with its figures, undone, and what happens when it was saved elsewhere.
import { describe, expect, it } from 'vitest';
import { done } from '../../../electron/contract/outcome';
import operation from '../../../examples/operations/suzhou-nantong-november-2026.json';
import { type OpenedOperation, OperationDraft } from '../../../renderer/operations/operation-draft';

const figure = { name: 'cases', label: { zh: '案件', en: 'Cases' }, value: 2, cases: operation.cases };

/** A machine that keeps one operation. */
function machineWith(updatedAt: string) {
  const kept = { operation: operation as unknown as OpenedOperation['operation'], updatedAt, saves: 0 };
  return {
    kept,
    'operation:open': async () => done({ ...opened(kept.updatedAt), operation: kept.operation }),
    'operation:save': async ({
      operation: saved,
      expected,
    }: {
      operation: typeof kept.operation;
      expected: string;
    }) => {
      if (expected !== kept.updatedAt) return done({ result: 'conflict' as const });
      kept.saves += 1;
      Object.assign(kept, { operation: saved, updatedAt: `2026-11-23T10:00:0${kept.saves}+08:00` });
      return done({ result: 'saved' as const, updatedAt: kept.updatedAt, figures: [{ ...figure, value: 7 }] });
    },
  };
}

function opened(updatedAt: string): OpenedOperation {
  return { operation: operation as unknown as OpenedOperation['operation'], updatedAt, figures: [figure] };
}

const begin = '2026-11-23T09:00:00+08:00';

function openDraft() {
  const machine = machineWith(begin);
  const draft = new OperationDraft(
    operation.id,
    opened(begin),
    machine,
    async () => [],
    () => 0,
  );
  const type = (zh: string) => draft.change({ ...draft.state.get().data, title: { zh, en: '' } }, 'title.zh');
  return { machine, draft, type };
}

describe('an open operation', () => {
  it('is saved with what was typed last and takes the figures that come back', async () => {
    const { machine, draft, type } = openDraft();
    type('甲');
    type('甲乙');
    expect(draft.state.get().saving.state).toBe('unsaved');
    await draft.flush();
    expect(machine.kept.operation.title).toEqual({ zh: '甲乙', en: '' });
    expect(draft.isSaved).toBe(true);
    expect(draft.state.get().figures[0]?.value).toBe(7);
  });

  it('can be taken back and forth, and saved so', async () => {
    const { machine, draft, type } = openDraft();
    type('甲');
    expect(draft.undo()).toBe('title.zh');
    expect(draft.state.get().data.title).toEqual(operation.title);
    expect(draft.redo()).toBe('title.zh');
    await draft.flush();
    expect(machine.kept.operation.title).toEqual({ zh: '甲', en: '' });
    draft.undo();
    expect(draft.undo()).toBeNull();
  });

  it('writes nothing over what was saved elsewhere until somebody has chosen', async () => {
    const { machine, draft, type } = openDraft();
    Object.assign(machine.kept, { updatedAt: '2026-11-23T09:30:00+08:00' });
    type('我的');
    await draft.flush();
    const { saving } = draft.state.get();
    expect(saving.state).toBe('conflict');
    expect(machine.kept.saves).toBe(0);
    if (saving.state !== 'conflict') throw new Error('no conflict');
    await draft.keepMine(saving.theirs);
    expect(machine.kept.operation.title).toEqual({ zh: '我的', en: '' });
    expect(draft.isSaved).toBe(true);
  });

  it('may take what was saved elsewhere, and that can be undone', async () => {
    const { machine, draft, type } = openDraft();
    Object.assign(machine.kept, { updatedAt: '2026-11-23T09:30:00+08:00' });
    type('我的');
    await draft.flush();
    const { saving } = draft.state.get();
    if (saving.state !== 'conflict') throw new Error('no conflict');
    draft.takeTheirs(saving.theirs);
    expect(draft.state.get().data.title).toEqual(operation.title);
    expect(draft.isSaved).toBe(true);
    draft.undo();
    expect(draft.state.get().data.title).toEqual({ zh: '我的', en: '' });
  });
});
