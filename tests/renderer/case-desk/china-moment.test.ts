// Times of saving as the clerk reads them.
import { describe, expect, it } from 'vitest';
import { chinaMoment } from '../../../renderer/case-desk/china-moment';

describe('a moment', () => {
  it('is told in China’s time, on its own day, whatever zone it was written in', () => {
    expect(chinaMoment('2026-11-23T13:15:25.120Z')).toBe('2026-11-23T21:15:25+08:00');
    expect(chinaMoment('2026-11-23T16:00:00Z')).toBe('2026-11-24T00:00:00+08:00');
    expect(chinaMoment('2026-11-23T09:30:00+08:00')).toBe('2026-11-23T09:30:00+08:00');
  });
});
