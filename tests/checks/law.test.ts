// Reservations about the law chosen, and the facts a matter asks for.
import { describe, expect, it } from 'vitest';
import { checkCase } from '../../templates/checks/check-case';
import { caseRules } from '../../templates/checks/rules';
import type { LawNotice } from '../../templates/law/choice';
import type { Language } from '../../templates/paper/paper';
import { put, sampleCase } from './sample-case';
import { sampleChoice } from './sample-office';

const withNotice = (notice: Pick<LawNotice, 'code' | 'severity'>, language: Language = 'zh-en') =>
  checkCase(
    sampleCase((input) => {
      const sentence = { zh: '请核对法条。', en: 'Verify the provision.' };
      input.choice = { ...sampleChoice, notices: [{ ...notice, sentence }] };
      input.language = language;
    }),
  );

describe('reservations about the law', () => {
  const codes = caseRules.flatMap(({ code }) => (code.startsWith('law-') ? [code.slice(4) as LawNotice['code']] : []));

  it.each(codes)('%s is told in its own words and severity', (code) => {
    for (const severity of ['block', 'warn'] as const) {
      const findings = withNotice({ code, severity });
      expect(findings).toEqual([
        {
          code: `law-${code}`,
          severity,
          path: 'matter',
          sentence: { zh: '请核对法条。', en: 'Verify the provision.' },
        },
      ]);
    }
  });

  it('about English do not concern a paper in Chinese', () => {
    expect(withNotice({ code: 'english-missing', severity: 'warn' }, 'zh')).toEqual([]);
  });

  it('are those of the law chosen afresh where no choice is handed over', () => {
    const findings = checkCase(
      sampleCase((input) => {
        delete input.choice;
        input.case.matter = 'sample-matter';
      }),
    );
    expect(findings.map((finding) => finding.code)).toContain('law-local-provision-to-be-entered');
  });
});

describe('facts of the matter', () => {
  const facts = (change: object): string[] =>
    checkCase(sampleCase((input) => Object.assign(input.case.act.facts, change))).map((finding) => finding.code);

  it('may be at the limits of their range and not beyond', () => {
    expect(facts({ area: 0 })).toEqual([]);
    expect(facts({ area: 100 })).toEqual([]);
    expect(facts({ area: -0.1 })).toEqual(['matter-fact-out-of-range']);
  });

  it('are of their kind: a text of two languages or plain Chinese, a date that exists', () => {
    expect(facts({ goods: '蔬菜' })).toEqual([]);
    expect(facts({ goods: 3 })).toEqual(['matter-fact-wrong-kind']);
    expect(facts({ since: '2027-02-29' })).toEqual(['matter-fact-wrong-kind']);
    expect(facts({ since: '2028-02-29' })).toEqual([]);
  });

  it('need not be there where a narrative takes their place', () => {
    const findings = checkCase(
      sampleCase((input) => {
        delete input.case.act.facts.area;
        put('narrative', { zh: '在店外摆放桌子', en: 'placed tables outside' })(input.case.act);
      }),
    );
    expect(findings).toEqual([]);
  });

  it('that are optional may be left out', () => {
    expect(checkCase(sampleCase((input) => delete input.case.act.facts.goods))).toEqual([]);
  });
});
