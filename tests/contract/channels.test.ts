// The table of channels: names, and what each refuses to take in.
import { describe, expect, it } from 'vitest';
import { channelNames } from '../../electron/contract/channel-names';
import { channels } from '../../electron/contract/channels';

const subject = { of: 'case', id: '01JABCDEFGHJKMNPQRSTVWXYZ0', case: {}, rewording: {} };
const choice = { kind: 'order-to-correct', language: 'zh-en', layout: 'facing', date: '2026-11-23' };
const wish = { subject, choice, revision: 1 };

describe('the channels', () => {
  it('have one row for each name and each name is noun:verb', () => {
    expect(Object.keys(channels).sort()).toEqual([...channelNames].sort());
    expect(channelNames.filter((name) => !/^[a-z]+(-[a-z]+)*:[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });

  it('take a well-formed wish for a paper', () => {
    expect(channels['paper:set'].input.safeParse(wish).success).toBe(true);
  });

  it.each([
    ['another language', { ...wish, choice: { ...choice, language: 'fr' } }],
    ['another layout', { ...wish, choice: { ...choice, layout: 'side' } }],
    ['an id that is a path', { ...wish, subject: { ...subject, id: '../../etc/passwd' } }],
    ['a kind that is a path', { ...wish, choice: { ...choice, kind: '../order' } }],
    ['a field that is not in the table', { ...wish, out: '/tmp' }],
    ['nothing', undefined],
  ])('refuse %s', (_what, input) => {
    expect(channels['paper:set'].input.safeParse(input).success).toBe(false);
  });
});
