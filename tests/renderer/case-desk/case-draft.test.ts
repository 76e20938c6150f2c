// An open draft: saved while typing, one save at a time, and never given up.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { done, failed, type Outcome } from '../../../electron/contract/outcome';
import type { Output } from '../../../renderer/bridge';
import { againMs, longestUnsavedMs, pauseMs } from '../../../renderer/case-desk/autosave';
import { CaseDraft, type DraftData } from '../../../renderer/case-desk/case-draft';
import { joinSides } from '../../../renderer/case-desk/conflict';

type Answer = Outcome<Output<'draft:save'>>;

const first: DraftData = {
  id: '01M5DVHK20S7WVTHMCCYS3R17M',
  createdAt: '2026-11-23T09:00:00+08:00',
  updatedAt: '2026-11-23T09:00:00+08:00',
  case: { party: { name: { zh: '甲店', en: 'Shop A' } } },
  englishOf: {},
  rewording: {},
};
const full = failed('disk-full', '磁盘已满。', 'The disk is full.');

/** A machine that answers as told, or else saves. */
function opened() {
  const saves: { readonly zh: string; readonly expected: string }[] = [];
  const answers: Answer[] = [];
  const machine = {
    'draft:save': async ({ draft, expected }: { draft: DraftData; expected: string }): Promise<Answer> => {
      saves.push({ zh: nameOf(draft), expected });
      const updatedAt = `2026-11-23T09:00:${String(saves.length).padStart(2, '0')}+08:00`;
      return answers.shift() ?? done({ result: 'saved', updatedAt, findings: [] });
    },
  };
  const draft = new CaseDraft(machine, { draft: first, findings: [], recovered: null }, () => Date.now());
  const name = (zh: string) => draft.change({ party: { name: { zh, en: 'Shop A' } } }, 'party.name.zh');
  return { draft, saves, answers, name };
}

const nameOf = (draft: DraftData): string => (draft.case.party as { name: { zh: string } }).name.zh;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a draft that is typed into', () => {
  it('is saved once the clerk pauses, not with each letter', async () => {
    const { saves, name } = opened();
    name('乙');
    name('乙店');
    expect(saves).toEqual([]);
    await vi.advanceTimersByTimeAsync(pauseMs);
    expect(saves.map(({ zh }) => zh)).toEqual(['乙店']);
  });

  it('is saved over the version it last saved', async () => {
    const { saves, draft, name } = opened();
    name('乙店');
    await draft.flush();
    name('丙店');
    await draft.flush();
    expect(saves.map(({ expected }) => expected)).toEqual([first.updatedAt, '2026-11-23T09:00:01+08:00']);
  });

  it('is saved at once when asked to, and two at once make one save', async () => {
    const { saves, draft, name } = opened();
    name('乙店');
    await Promise.all([draft.flush(), draft.flush()]);
    expect(saves).toHaveLength(1);
    expect(draft.isSaved).toBe(true);
  });

  it('marks English that is no longer in step, and takes the mark back with the change', () => {
    const { draft, name } = opened();
    name('乙店');
    expect(draft.state.get().englishOf).toEqual({ 'party.name.en': '甲店' });
    expect(draft.undo()).toBe('party.name.zh');
    expect(draft.state.get().englishOf).toEqual({});
  });

  it('saves what undo brought back', async () => {
    const { saves, draft, name } = opened();
    name('乙店');
    await draft.flush();
    draft.undo();
    await vi.advanceTimersByTimeAsync(pauseMs);
    expect(saves.map(({ zh }) => zh)).toEqual(['乙店', '甲店']);
  });
});

describe('a draft that cannot be saved', () => {
  it('says why, keeps what was typed, and tries again by itself', async () => {
    const { saves, answers, draft, name } = opened();
    answers.push(full);
    name('乙店');
    await vi.advanceTimersByTimeAsync(pauseMs);
    expect(draft.state.get().saving).toEqual({ state: 'failed', fault: full.ok ? null : full.fault });
    expect(draft.isSaved).toBe(false);
    await vi.advanceTimersByTimeAsync(againMs[0]);
    expect(saves.map(({ zh }) => zh)).toEqual(['乙店', '乙店']);
    expect(draft.state.get().saving.state).toBe('saved');
  });
});

describe('a draft that the disk never takes', () => {
  it('is tried with growing pauses, at once when asked, and from the start after a success', async () => {
    const { saves, answers, draft, name } = opened();
    answers.push(full, full, full, full, done({ result: 'saved', updatedAt: first.updatedAt, findings: [] }), full);
    name('乙店');
    await vi.advanceTimersByTimeAsync(pauseMs);
    const counts: number[] = [];
    for (const pause of againMs.slice(0, 3)) {
      await vi.advanceTimersByTimeAsync(pause - 1);
      counts.push(saves.length);
      await vi.advanceTimersByTimeAsync(1);
      counts.push(saves.length);
    }
    expect(counts).toEqual([1, 2, 2, 3, 3, 4]);
    await draft.flush();
    expect(draft.state.get().saving.state).toBe('saved');
    name('丙店');
    await vi.advanceTimersByTimeAsync(pauseMs);
    expect(draft.state.get().saving.state).toBe('failed');
    await vi.advanceTimersByTimeAsync(againMs[0]);
    expect(draft.state.get().saving.state).toBe('saved');
  });
});

describe('a draft that is typed into without a pause', () => {
  it('is saved all the same every two seconds', async () => {
    const { saves, name } = opened();
    for (let count = 0; count < 50; count += 1) {
      name(`店${count}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saves.length).toBe(2);
    await vi.advanceTimersByTimeAsync(longestUnsavedMs);
    expect(saves.at(-1)?.zh).toBe('店49');
  });
});

describe('a draft that somebody else saved in between', () => {
  const theirs = {
    ...first,
    updatedAt: '2026-11-23T10:00:00+08:00',
    case: { party: { name: { zh: '丁店', en: 'Shop D' } } },
  };

  it('is not written until the clerk has chosen', async () => {
    const { saves, answers, draft, name } = opened();
    answers.push(done({ result: 'conflict', theirs }));
    name('乙店');
    await draft.flush();
    name('乙二店');
    await vi.advanceTimersByTimeAsync(againMs[0]);
    expect(saves).toHaveLength(1);
    expect(draft.state.get().saving).toEqual({ state: 'conflict', theirs });
  });

  it('is then saved over their version with what was chosen of both', async () => {
    const { saves, answers, draft, name } = opened();
    answers.push(done({ result: 'conflict', theirs }));
    name('乙店');
    await draft.flush();
    const chosen = joinSides(draft.state.get(), theirs, new Map([['party.name', 'mine']]));
    await draft.settleConflict(chosen, theirs.updatedAt);
    expect(saves.at(-1)).toEqual({ zh: '乙店', expected: theirs.updatedAt });
    expect(draft.state.get().saving.state).toBe('saved');
  });
});

describe('an earlier version that is put back', () => {
  it('counts as saved, and undo brings back what was there', async () => {
    const { saves, draft, name } = opened();
    name('乙店');
    await draft.flush();
    draft.takeVersion({ draft: { ...first, updatedAt: '2026-11-23T11:00:00+08:00' }, findings: [], recovered: null });
    expect(draft.isSaved).toBe(true);
    draft.undo();
    await draft.flush();
    expect(saves.at(-1)).toEqual({ zh: '乙店', expected: '2026-11-23T11:00:00+08:00' });
  });
});
