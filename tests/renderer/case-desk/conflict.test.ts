// Two versions of one draft: which fields differ, and what follows from choosing between them.
import { describe, expect, it } from 'vitest';
import type { DraftData } from '../../../renderer/case-desk/case-draft';
import { conflictFields, joinSides, likelySides, type Side } from '../../../renderer/case-desk/conflict';

const at = '2026-11-23T09:00:00+08:00';
const draft = (data: DraftData['case']): DraftData => ({
  id: '01M5DVHK20S7WVTHMCCYS3R17M',
  createdAt: at,
  updatedAt: at,
  case: data,
  englishOf: {},
  rewording: {},
});
const mine = { matter: 'a', party: { kind: 'organisation', name: { zh: '甲', en: 'A' } }, evidence: [{ id: 'E01' }] };
const theirs = { matter: 'b', party: { kind: 'organisation', name: { zh: '乙', en: 'A' } }, evidence: [] };

describe('a conflict', () => {
  it('names each field that differs once, texts and lists as a whole', () => {
    expect([...conflictFields(mine, theirs)].sort()).toEqual(['evidence', 'matter', 'party.name']);
  });

  it('takes the party as a whole where its kind differs', () => {
    const person = { ...theirs, party: { kind: 'individual', name: { zh: '乙', en: '' } } };
    expect(conflictFields(mine, person)).toContain('party');
  });

  it('keeps exactly the sides that were chosen', () => {
    const sides = new Map<string, Side>([
      ['matter', 'mine'],
      ['party.name', 'theirs'],
      ['evidence', 'mine'],
    ]);
    const own = { data: mine, englishOf: {}, rewording: {} };
    const { data } = joinSides(own, draft(theirs), sides);
    expect(data).toEqual({ ...mine, party: theirs.party });
  });

  it('gives all of mine, or all of theirs, where one side is chosen throughout', () => {
    const fields = conflictFields(mine, theirs);
    const own = { data: mine, englishOf: {}, rewording: {} };
    const all = (side: Side) => joinSides(own, draft(theirs), new Map(fields.map((path) => [path, side]))).data;
    expect(all('mine')).toEqual(mine);
    expect(all('theirs')).toEqual(theirs);
  });

  it('proposes mine where I changed the field, and theirs where only they did', () => {
    const base = {
      ...theirs,
      matter: 'b',
      party: { ...theirs.party, name: { zh: '丙', en: 'A' } },
      evidence: mine.evidence,
    };
    expect(Object.fromEntries(likelySides(mine, theirs, base))).toEqual({
      matter: 'mine',
      'party.name': 'mine',
      evidence: 'theirs',
    });
  });
});
