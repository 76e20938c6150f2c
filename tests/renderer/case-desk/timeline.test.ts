// Undo and redo over the whole case.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginTimeline, record, redo, type Timeline, undo } from '../../../renderer/case-desk/timeline';

const later = 10_000;

/** Each change a while after the one before. */
function typed(changes: readonly (readonly [text: string, path: string])[]): Timeline<string> {
  return changes.reduce((now, [text, path], index) => record(now, text, path, index * later), beginTimeline(''));
}

describe('undo', () => {
  it('takes back the last change and names its field', () => {
    const { timeline, path } = undo(
      typed([
        ['甲', 'party.name'],
        ['乙', 'act.address'],
      ]),
    );
    expect([timeline.present, path]).toEqual(['甲', 'act.address']);
  });

  it('takes typing in one field without a pause back as one step', () => {
    const quick = ['平', '平湖', '平湖市'].reduce(
      (now, text, at) => record(now, text, 'party.name.zh', at * 100),
      beginTimeline(''),
    );
    expect(undo(quick).timeline.present).toBe('');
  });

  it('keeps steps apart where the field changes, or after a pause', () => {
    const other = record(record(beginTimeline(''), 'a', 'one', 0), 'ab', 'two', 100);
    expect(undo(other).timeline.present).toBe('a');
    const paused = record(record(beginTimeline(''), 'a', 'one', 0), 'ab', 'one', later);
    expect(undo(paused).timeline.present).toBe('a');
  });

  it('does nothing where there is nothing to take back', () => {
    const begun = beginTimeline('x');
    expect(undo(begun)).toEqual({ timeline: begun, path: null });
  });

  it('goes all the way back and forth to the same states', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.constantFrom('a', 'b', '')), { maxLength: 40 }), (changes) => {
        let timeline = typed(changes);
        const end = timeline.present;
        const steps = timeline.past.length;
        for (let step = 0; step < steps; step += 1) timeline = undo(timeline).timeline;
        expect(timeline.present).toBe('');
        for (let step = 0; step < steps; step += 1) timeline = redo(timeline).timeline;
        expect(timeline.present).toBe(end);
      }),
    );
  });

  it('forgets what could be done again once something new is typed', () => {
    const back = undo(
      typed([
        ['甲', 'a'],
        ['乙', 'b'],
      ]),
    ).timeline;
    expect(redo(record(back, '丙', 'c', 90_000)).path).toBeNull();
  });
});
