// Where the clerk is: every view belongs to a room, and the same view is not entered twice.
import { describe, expect, it } from 'vitest';
import { roomOf, rooms, sameView } from '../../../renderer/frame/navigation';

describe('navigation', () => {
  it('puts a case among the cases and an operation among the operations', () => {
    expect(roomOf({ view: 'case', id: 'x' })).toBe('drafts');
    expect(roomOf({ view: 'operation', id: 'x' })).toBe('operations');
    expect(rooms.map((view) => roomOf({ view }))).toEqual([...rooms]);
  });

  it('tells two cases apart', () => {
    expect(sameView({ view: 'case', id: 'x' }, { view: 'case', id: 'y' })).toBe(false);
    expect(sameView({ view: 'case', id: 'x' }, { view: 'case', id: 'x' })).toBe(true);
    expect(sameView({ view: 'case', id: 'x' }, { view: 'operation', id: 'x' })).toBe(false);
  });
});
