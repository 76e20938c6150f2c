// What shows an answer: evidence that was picked, and what is on record anyway.
import { expect, it } from 'vitest';
import { isShown, needsProof, proofOf } from '../../templates/article-33/proof';
import { sayProof } from '../../templates/article-33/say-proof';
import { sampleCase } from '../checks/sample-case';

it('is the evidence picked, in the order of the list, and tells what was picked and is gone', () => {
  const { case: one } = sampleCase((input) => {
    const [first] = input.case.evidence;
    if (first) input.case.evidence = [first, { ...first, id: 'e2', title: { zh: '改正后照片', en: '' } }];
    input.case.grounds.evidence = { harm: ['e2', 'e9', 'e1'] };
  });
  expect(proofOf(one, 'harm')).toEqual({ question: 'harm', evidence: [0, 1], onRecord: null, lost: ['e9'] });
  expect(sayProof(one, 'harm')).toEqual({ zh: '现场照片（证据1）、改正后照片（证据2）', en: '' });
});

it('is the look-up of the register for the first question, and the re-inspection for the third', () => {
  const { case: one } = sampleCase();
  expect(sayProof(one, 'first')).toEqual({
    zh: '首次违法登记台账查询记录（2025年11月23日至2026年11月23日）',
    en: 'the search of the register of first violations (23 November 2025 to 23 November 2026)',
  });
  expect(sayProof(one, 'corrected').zh).toBe('2026年11月26日的复查情况');
  expect(isShown(proofOf(one, 'fault'))).toBe(false);
});

it('is not asked for fault, which needs no proof, nor for what is not found out yet', () => {
  expect(needsProof('fault', 'yes')).toBe(false);
  expect(needsProof('fault', 'no')).toBe(true);
  expect(needsProof('harm', 'unknown')).toBe(false);
});
