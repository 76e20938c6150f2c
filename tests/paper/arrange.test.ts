// From a bilingual paper to the sequence that both printers set.
import { describe, expect, it } from 'vitest';
import { arrange, say } from '../../templates/paper/arrange';
import { notice, report } from '../printing/docx/papers';
import { same, words } from '../printing/docx/sample-blocks';

describe('say', () => {
  it('says Chinese, then English, and nothing for an empty language', () => {
    expect(say(words('甲', 'A'), 'both').map(({ language }) => language)).toEqual(['zh', 'en']);
    expect(say(words('甲'), 'both').map(({ language }) => language)).toEqual(['zh']);
    expect(say(words('甲', 'A'), 'en').map(({ language }) => language)).toEqual(['en']);
    expect(say(words('', ''), 'both')).toEqual([]);
  });

  it('says once what reads alike in both languages', () => {
    expect(say(same('0573-85000000'), 'both')).toHaveLength(1);
    expect(say(same('0573-85000000'), 'en')).toHaveLength(1);
  });
});

describe('arrange', () => {
  it('faces running text only, and only in the facing layout', () => {
    const facing = arrange(notice({ layout: 'facing' })).filter((arranged) => arranged.facing);
    expect(new Set(facing.map(({ block }) => block.kind))).toEqual(new Set(['paragraph', 'addressee', 'list']));
    expect(arrange(notice({ layout: 'stacked' })).some((arranged) => arranged.facing)).toBe(false);
    expect(arrange(notice({ layout: 'facing', language: 'zh' })).some((arranged) => arranged.facing)).toBe(false);
  });

  it('annexes the English without signature and receipt', () => {
    const kinds = arrange(notice({ layout: 'annex' })).map(({ block }) => block.kind);
    expect(kinds.filter((kind) => kind === 'signature' || kind === 'receipt')).toEqual(['signature', 'receipt']);
    expect(kinds.indexOf('page-break')).toBeGreaterThan(kinds.indexOf('receipt'));
    expect(kinds.filter((kind) => kind === 'title')).toHaveLength(2);
  });

  it('closes a paper with its imprint, after the annexed translation', () => {
    expect(arrange(report({ layout: 'annex' })).at(-1)?.block.kind).toBe('imprint');
    expect(arrange(report({ layout: 'stacked' })).at(-1)?.block.kind).toBe('imprint');
  });
});
