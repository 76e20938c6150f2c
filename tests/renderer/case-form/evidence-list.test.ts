// Changes of the list of evidence lose nothing and never give two entries one id.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addEvidence,
  addFiles,
  copyEvidence,
  moveEvidence,
  removeEvidence,
} from '../../../renderer/case-form/evidence/evidence-list';
import type { Evidence } from '../../../templates/case/evidence';

const three = [1, 2, 3].reduce<readonly Evidence[]>((list) => addEvidence(list, 'pinghu'), []);
const ids = (list: readonly Evidence[]) => list.map(({ id }) => id);

describe('the list of evidence', () => {
  it('numbers what is added', () => {
    expect(ids(three)).toEqual(['E01', 'E02', 'E03']);
  });

  it('gives a new entry the time, kind and hand of the one above it', () => {
    const [first] = three as readonly [Evidence];
    const taken = { ...first, kind: 'documentary' as const, takenAt: '2026-11-23', takenBy: 'ph-001' };
    expect(addEvidence([taken], 'pinghu')[1]).toMatchObject({
      kind: 'documentary',
      takenAt: '2026-11-23',
      takenBy: 'ph-001',
    });
  });

  it('takes each chosen file once, as an entry of its own', () => {
    const file = (name: string, digit: string) => ({ name, sha256: digit.repeat(64), bytes: 1 });
    const list = addFiles(addFiles(three, 'pinghu', [file('a.jpg', 'a')]), 'pinghu', [
      file('b.jpg', 'a'),
      file('c.png', 'c'),
    ]);
    expect(list.slice(3)).toMatchObject([
      { id: 'E04', kind: 'audio-visual', file: { name: 'a.jpg' } },
      { id: 'E05', kind: 'audio-visual', file: { name: 'c.png' } },
    ]);
  });

  it('copies an entry without its file', () => {
    const [first] = three as readonly [Evidence];
    const filed = { ...first, file: { name: 'a.jpg', sha256: '0'.repeat(64), bytes: 1 } };
    expect(copyEvidence([filed], 0)[1]).not.toHaveProperty('file');
  });

  it('holds at its ends when an entry is moved beyond them', () => {
    expect(moveEvidence(three, 0, -1)).toBe(three);
    expect(ids(moveEvidence(three, 2, -9))).toEqual(['E03', 'E01', 'E02']);
  });

  it('keeps ids unique and entries whole through any changes', () => {
    const change = fc.tuple(fc.constantFrom('add', 'copy', 'up', 'down', 'remove'), fc.nat(8));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const list = changes.reduce<readonly Evidence[]>((now, [what, at]) => {
          if (what === 'add') return addEvidence(now, 'pinghu', Math.min(at, now.length));
          if (what === 'copy') return copyEvidence(now, at);
          if (what === 'remove') return removeEvidence(now, at);
          return moveEvidence(now, at, what === 'up' ? -1 : 1);
        }, three);
        expect(new Set(ids(list)).size).toBe(list.length);
        expect(list.every((entry) => entry !== undefined)).toBe(true);
      }),
    );
  });
});
