// Placeholders, gaps and characters in the texts of cases and papers.
import { describe, expect, it } from 'vitest';
import { checkCase } from '../../templates/checks/check-case';
import type { Finding } from '../../templates/checks/finding';
import { put, sampleCase } from './sample-case';
import { samplePaper } from './sample-paper';

const codes = (findings: readonly Finding[]): string[] => findings.map((finding) => finding.code);
const withFinding = (zh: string, en = 'The finding.'): Finding[] =>
  checkCase(sampleCase(put('case.inspection.finding', { zh, en })));

describe('placeholders', () => {
  it.each(['____', '××', 'XX号', '××年×月', '【当事人名称】', '{{ party.name }}', '时间待定', 'TBD', '□□', '＿＿'])(
    '%s is noticed',
    (text) => {
      expect(codes(withFinding(`店外摆放${text}。`))).toEqual(['placeholder-left']);
    },
  );

  it.each(['长3×4米', 'XXL牌服装店', '等待定损', '通知【2026】5号', '□是', '车牌浙F·X0001', '{店}', 'DXX2000型'])(
    '%s is none',
    (text) => {
      expect(withFinding(`店外摆放${text}。`)).toEqual([]);
    },
  );

  it('are looked for in the English only where the paper has English', () => {
    const change = put('case.inspection.finding', { zh: '店外摆放桌子。', en: 'XX tables.' });
    expect(codes(checkCase(sampleCase(change)))).toEqual(['placeholder-left']);
    const chinese = sampleCase((input) => {
      change(input);
      input.language = 'zh';
    });
    expect(checkCase(chinese)).toEqual([]);
  });

  it('are found in words of the paper itself, at their clause', () => {
    const paper = samplePaper('education-letter', 'zh', '请于____前改正。');
    const findings = checkCase(sampleCase((input) => Object.assign(input, { paper, language: 'zh' })));
    expect(findings).toMatchObject([{ code: 'placeholder-left', path: 'paper.clause-1' }]);
  });
});

describe('gaps on the paper', () => {
  const gap = (text: string) => [{ text: `【${text}】`, field: 'party.address', gap: true }];
  const findings = (
    language: 'zh' | 'en' | 'zh-en',
    zh: ReturnType<typeof gap> | string,
    en: ReturnType<typeof gap> | string,
  ) =>
    checkCase(
      sampleCase((input) =>
        Object.assign(input, { language, paper: samplePaper('education-letter', language, zh, en) }),
      ),
    );

  it('name the field and are said once', () => {
    expect(findings('zh-en', gap('当事人地址'), gap('address of the party'))).toMatchObject([
      { code: 'fact-missing', severity: 'block', path: 'party.address' },
    ]);
  });

  it('in the English alone count only where the paper has English', () => {
    expect(codes(findings('zh-en', '地址', gap('address of the party')))).toEqual(['english-missing']);
    expect(codes(findings('en', '地址', gap('address of the party')))).toEqual(['english-missing']);
    expect(findings('zh', '地址', gap('address of the party'))).toEqual([]);
  });
});

describe('characters', () => {
  it('without a glyph are named with their code and field, once each', () => {
    const findings = checkCase(
      sampleCase((input) => {
        input.case.party.name = { zh: '\u{20BB7}野家\u{20BB7}食店', en: 'Yoshinoya' };
        input.hasGlyph = (codePoint) => codePoint !== 0x20bb7;
      }),
    );
    expect(findings).toMatchObject([{ code: 'glyph-missing', severity: 'block', path: 'party.name' }]);
    expect(findings[0]?.sentence.zh).toContain('U+20BB7');
    expect(findings[0]?.sentence.en).toContain('U+20BB7');
  });

  it('are asked for on the paper where there is one: what it does not print needs no glyph', () => {
    const hasGlyph = (codePoint: number): boolean => codePoint !== '吃'.codePointAt(0);
    const paper = samplePaper('education-letter', 'zh', '你单位');
    expect(checkCase(sampleCase((input) => Object.assign(input, { language: 'zh', paper, hasGlyph })))).toEqual([]);
  });

  it('that are white space need none', () => {
    const change = put('case.inspection.finding', { zh: '第一行\n第二行\u3000完', en: 'a b' });
    const hasGlyph = (codePoint: number): boolean => codePoint > 0x20 && codePoint !== 0x3000;
    expect(
      checkCase(
        sampleCase((input) => {
          change(input);
          input.hasGlyph = hasGlyph;
        }),
      ),
    ).toEqual([]);
  });

  it.each([
    '\u0000',
    '\u007F',
    '\u0085',
    '\uD842',
    '\uFFFE',
    '\u{1FFFF}',
    '\uFDD0',
    '\uFFFD',
    '\uE000',
    '\u200B',
    '\u202E',
    '\u2066',
  ])('that are broken or invisible are noticed (case %#)', (character) => {
    expect(codes(withFinding(`店外${character}桌子。`))).toEqual(['unprintable-character']);
  });

  it.each(['\n', '\t', '\u3000', '㐂', '\u{20BB7}', '〇', '“”', '€', '·'])(
    'that are sound are let through (case %#)',
    (character) => {
      expect(withFinding(`店外${character}桌子。`)).toEqual([]);
    },
  );
});
