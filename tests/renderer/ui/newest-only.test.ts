// Answers that come in the wrong order: only the newest question's counts.
import { describe, expect, it } from 'vitest';
import { newestOnly, stale } from '../../../renderer/ui/newest-only';

describe('newestOnly', () => {
  it('drops an answer that a newer question has overtaken, whichever comes first', async () => {
    const waiting = new Map<string, (answer: string) => void>();
    const ask = newestOnly((question: string) => new Promise<string>((resolve) => waiting.set(question, resolve)));
    const [first, second] = [ask('陆'), ask('陆阿宝')];
    waiting.get('陆阿宝')?.('one case');
    waiting.get('陆')?.('many cases');
    expect(await first).toBe(stale);
    expect(await second).toBe('one case');
  });
});
