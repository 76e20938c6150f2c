// Word by word: what stayed, what went, what came, in each language and clause; and which papers a comparison looks at.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IssuedPaper } from '../../templates/case/case';
import { composeCase } from '../../templates/compose/compose-case';
import { papersOfCase } from '../../templates/issued/case-papers';
import { comparePapers, saySame } from '../../templates/issued/compare-papers';
import { correctionWords } from '../../templates/issued/correction-words';
import { papersThen } from '../../templates/issued/papers-then';
import { standingOf } from '../../templates/issued/standing';
import { wordDiff } from '../../templates/issued/word-diff';
import type { Paper } from '../../templates/paper/paper';
import { sampleOne } from '../checks/sample-case';
import { sampleOffice } from '../checks/sample-office';

function order(change: object = {}, language: Paper['language'] = 'zh-en'): Paper {
  const request = { kind: 'order-to-correct', language, layout: 'stacked', date: '2026-11-23', draft: false } as const;
  return composeCase({ ...request, case: { ...sampleOne(), ...change }, office: sampleOffice() }).paper;
}

describe('two texts', () => {
  it('are compared in words of their language', () => {
    expect(
      wordDiff('请于2026年11月27日前改正。', '请于2026年12月4日前改正。', 'zh').filter(({ is }) => is !== 'same'),
    ).toEqual([
      { is: 'removed', text: '11' },
      { is: 'added', text: '12' },
      { is: 'removed', text: '27' },
      { is: 'added', text: '4' },
    ]);
    expect(wordDiff('Clear the cartons today.', 'Clear the boxes today.', 'en')).toEqual([
      { is: 'same', text: 'Clear the ' },
      { is: 'removed', text: 'cartons' },
      { is: 'added', text: 'boxes' },
      { is: 'same', text: ' today.' },
    ]);
  });

  it('give back both texts whole, whatever they are', () => {
    const text = fc.string({
      unit: fc.constantFrom('平', '湖', '市', '𠮷', '。', 'a', 'b', ' ', '1', '\n', 'é', '👨‍👩‍👧'),
    });
    fc.assert(
      fc.property(text, text, fc.constantFrom('zh' as const, 'en' as const), (before, after, language) => {
        const changes = wordDiff(before, after, language);
        const without = (is: string): string =>
          changes
            .filter((one) => one.is !== is)
            .map((one) => one.text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });

  it('that have nothing in common are shown whole', () => {
    const long = (sign: string): string => Array.from({ length: 3000 }, (_, index) => `${sign}${index}。`).join('');
    expect(wordDiff(long('甲'), long('乙'), 'zh').map(({ is }) => is)).toEqual(['removed', 'added']);
  });
});

describe('two papers', () => {
  it('that say the same differ nowhere', () => {
    expect(comparePapers(order(), order())).toEqual([]);
    expect(saySame(order(), order())).toBe(true);
  });

  it('differ in the clauses that name the changed fact, in both languages', () => {
    const { correction } = sampleOne();
    const changed = order({
      correction: { ...correction, requirement: { zh: '清理全部纸箱。', en: 'Clear all cartons away.' } },
    });
    const found = comparePapers(order(), changed);
    expect(found.map(({ clause }) => clause)).toEqual(['requirement']);
    expect(found[0]?.zh.some(({ is, text }) => is === 'added' && text.includes('全部'))).toBe(true);
    expect(found[0]?.en.some(({ is, text }) => is === 'added' && text.includes('all'))).toBe(true);
    expect(saySame(order(), changed)).toBe(false);
  });

  it('in Chinese alone do not differ for a changed English', () => {
    const { correction } = sampleOne();
    const english = { correction: { ...correction, requirement: { ...correction.requirement, en: 'Other words.' } } };
    expect(comparePapers(order({}, 'zh'), order(english, 'zh'))).toEqual([]);
    expect(comparePapers(order(), order(english)).map(({ zh, en }) => [zh.length > 0, en.length > 0])).toEqual([
      [false, true],
    ]);
  });
});

const hash = { pdf: 'a'.repeat(64), docx: 'b'.repeat(64) };
function issued(end: string, more: Partial<IssuedPaper> = {}): IssuedPaper {
  const id = `01JDAAAAAAAAAAAAAAAAAAAAA${end}`;
  const paper = { kind: 'order-to-correct', language: 'zh', layout: 'stacked', hash, edition: '1' } as const;
  return { id, ...paper, number: `第${end}号`, issuedAt: `2026-11-0${end}T09:00:00+08:00`, ...more };
}

describe('what a notice of correction would change', () => {
  it('is the sentences that read otherwise, in both languages, and nothing of the others', () => {
    const zh = wordDiff(
      '甲店应改正。请于27日前清理纸箱。逾期将处理。',
      '甲店应改正。请于28日前清理木箱。逾期将处理。',
      'zh',
    );
    const en = wordDiff('Shop A is to act. Clear by 27. Or else.', 'Shop A is to act. Clear by 28. Or else.', 'en');
    expect(correctionWords([{ clause: 'order', zh, en }])).toEqual({
      wrong: { zh: '请于27日前清理纸箱。', en: 'Clear by 27.' },
      right: { zh: '请于28日前清理木箱。', en: 'Clear by 28.' },
    });
    const added = wordDiff('甲店。', '甲店。乙店。', 'zh');
    expect(correctionWords([{ clause: 'order', zh: added, en: [] }])).toMatchObject({
      wrong: { zh: '' },
      right: { zh: '乙店。' },
    });
  });
});

describe('the papers of a case', () => {
  it('are the archive’s own, with entries of other origin kept as they are', () => {
    const foreign = { kind: 'commitment', number: '外字1号', issuedAt: '2026-11-02T09:00:00+08:00', note: 'as typed' };
    const stale = { ...issued('1'), number: '改过的号' };
    expect(papersOfCase([issued('1'), issued('3')], [stale, foreign, null])).toEqual([
      null,
      issued('1'),
      foreign,
      issued('3'),
    ]);
    expect(papersOfCase([], 'nonsense')).toEqual([]);
  });

  it('as they were when one was made: later ones do not count, replacements do', () => {
    const now = [issued('1', { standing: 'replaced' }), issued('2'), issued('3'), issued('4')];
    const replacements = new Map([[now[0]?.id, now[2]?.id ?? null]]);
    const then = papersThen([issued('1'), issued('2')], now, (id) => replacements.get(id) ?? null);
    expect(then.map(({ number }) => number)).toEqual(['第1号', '第2号', '第3号']);
  });
});

describe('an issued paper', () => {
  const act = { at: '2026-11-23T09:00:00+08:00', by: '内勤' };
  const handover = { by: '张三', place: '', receiver: '李四', relation: '', refusal: null, note: '', receipt: null };
  const service = { how: 'direct' as const, at: '2026-11-24' };

  it('counts as served by the last entry, and not any more once that is struck', () => {
    const served = { what: 'served' as const, ...act, service, handover };
    const later = { ...served, service: { ...service, at: '2026-11-25' } };
    expect(standingOf([served, later]).served?.service.at).toBe('2026-11-25');
    expect(standingOf([served, { what: 'service-struck', ...act, reason: '写错' }]).served).toBeNull();
  });

  it('is made void once, and keeps the first reason', () => {
    const voided = { what: 'voided' as const, ...act, reason: { zh: '编号错误', en: '' }, replacedBy: null };
    const again = { ...voided, reason: { zh: '再次', en: '' }, replacedBy: '01JDAAAAAAAAAAAAAAAAAAAAA9' };
    expect(standingOf([voided])).toMatchObject({ state: 'void', voided: { reason: { zh: '编号错误' } } });
    expect(standingOf([voided, again])).toMatchObject({ state: 'void', voided: { reason: { zh: '编号错误' } } });
    expect(standingOf([again]).state).toBe('replaced');
  });
});
