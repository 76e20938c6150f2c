// What can only be taken together from a bundle, and what can't be taken field by field at all.
import { expect, it } from 'vitest';
import { isChoosable, linkedFields } from '../../../renderer/exchange/arrival/linked-fields';

it('takes a text in both its languages, and nothing else with it', () => {
  const all = ['party.name.zh', 'party.name.en', 'party.phone', 'act.facts.area'];
  expect(linkedFields('party.name.zh', all)).toEqual(['party.name.zh', 'party.name.en']);
  expect(linkedFields('party.phone', all)).toEqual(['party.phone']);
});

it('takes a party of another kind, or another matter with its facts, as a whole', () => {
  const all = ['matter', 'act.facts.area', 'act.address.zh', 'party.kind', 'party.creditCode', 'party.name.zh'];
  expect(linkedFields('party.name.zh', all)).toEqual(['party.kind', 'party.creditCode', 'party.name.zh']);
  expect(linkedFields('act.facts.area', all)).toEqual(['matter', 'act.facts.area']);
  expect(linkedFields('act.address.zh', all)).toEqual(['act.address.zh']);
});

it('never rewrites evidence field by field', () => {
  expect(isChoosable('evidence[0].file.sha256')).toBe(false);
  expect(isChoosable('evidence')).toBe(false);
  expect(isChoosable('inspection.finding.zh')).toBe(true);
});
