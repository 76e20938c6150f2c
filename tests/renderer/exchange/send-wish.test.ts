// From what the form of sending holds to what the machine is given: nothing leaves while something is wanting.
import { describe, expect, it } from 'vitest';
import {
  contentsOf,
  firstWish,
  isProposedReply,
  makeInput,
  type SendWish,
} from '../../../renderer/exchange/sending/send-wish';

const id = '01JAZ8V3M0CASE00000000PH01'.replace('CASE', '0CA0');
const today = '2028-02-29';
const name = { zh: '上海市金山区城市管理行政执法局', en: '' };

const wish = (changes: Partial<SendWish> = {}): SendWish => ({
  ...firstWish({ subjects: [id], to: { name } }, null, today),
  ...changes,
});

describe('what is proposed', () => {
  it('asks for an answer by a day where the purpose asks for one', () => {
    expect(wish().replyBy).toBe('2028-03-15');
    expect(firstWish({ purpose: 'evidence', subjects: [id] }, null, today).replyBy).toBe('');
  });

  it('follows the letter that the bundle goes with', () => {
    const to = { fingerprint: null, authority: 'jinshan', name };
    const proposal = {
      purpose: 'clue',
      subjects: [id],
      to,
      replyBy: '2028-04-01',
      number: '平综执函〔2028〕1号',
    } as const;
    const first = firstWish({ letter: id }, { ...proposal, subjects: [...proposal.subjects] }, today);
    expect(first).toMatchObject({ purpose: 'clue', subjects: [id], to, replyBy: '2028-04-01' });
  });
});

describe('the proposed day of an answer', () => {
  const letter = {
    purpose: 'clue',
    subjects: [id],
    to: { fingerprint: null, authority: null, name },
    number: '平综执函〔2028〕1号',
  } as const;
  const proposal = (replyBy: string | null) => ({ ...letter, subjects: [id], replyBy });

  it('is marked as the program’s own, until another is typed or a letter gives it', () => {
    expect(isProposedReply(wish(), null, today)).toBe(true);
    expect(isProposedReply(wish({ replyBy: '2028-03-16' }), null, today)).toBe(false);
    expect(isProposedReply(wish({ replyBy: '' }), null, today)).toBe(false);
    expect(isProposedReply(wish({ replyBy: null }), null, today)).toBe(false);
    expect(isProposedReply(wish(), proposal(null), today)).toBe(true);
    expect(isProposedReply(wish(), proposal('2028-03-15'), today)).toBe(false);
  });

  it('is none for a purpose that asks for no answer', () => {
    const evidence = firstWish({ purpose: 'evidence', subjects: [id] }, null, today);
    expect(isProposedReply(evidence, null, today)).toBe(false);
  });
});

describe('what is wanting', () => {
  it('is a case, a receiver, a readable day, or two passphrases that agree', () => {
    expect(makeInput(wish(), {})).toBeDefined();
    expect(makeInput(wish({ subjects: [] }), {})).toBeUndefined();
    expect(
      makeInput(wish({ to: { fingerprint: null, authority: null, name: { zh: ' ', en: '' } } }), {}),
    ).toBeUndefined();
    expect(makeInput(wish({ replyBy: null }), {})).toBeUndefined();
    const lock = { wanted: true, first: '平湖金山2026!?', second: '平湖金山2026!' };
    expect(makeInput(wish({ lock }), {})).toBeUndefined();
    expect(makeInput(wish({ lock: { ...lock, second: lock.first } }), {})?.passphrase).toBe(lock.first);
  });

  it('is a period that ends before it begins', () => {
    const entries = { purpose: 'first-violations' } as const;
    expect(contentsOf(wish({ ...entries, period: { from: '2028-01-01', until: today } }))?.subjects).toEqual([]);
    expect(contentsOf(wish({ ...entries, period: { from: today, until: '2028-01-01' } }))).toBeNull();
  });
});
