// What a case says must be what its papers say: no fact lost, none invented, the right law, gaps in sight.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankCase } from '../../templates/case/blank';
import type { Case } from '../../templates/case/case';
import { catalogue } from '../../templates/catalogue';
import { composeCase } from '../../templates/compose/compose-case';
import type { Block, Run, Words } from '../../templates/paper/blocks';
import { mapBlock } from '../../templates/paper/map-block';
import type { Paper } from '../../templates/paper/paper';
import { office, sampleCase } from './sample';

const caseKinds = catalogue.filter((kind) => kind.subject === 'case').map((kind) => kind.id);

type Choices = {
  kind?: string;
  date?: string;
  language?: 'zh' | 'en' | 'zh-en';
  rewording?: Record<string, { zh: string; en: string }>;
};

function compose(
  one: Case,
  { kind = 'order-to-correct', date = '2026-11-09', language = 'zh-en', rewording }: Choices = {},
): Paper {
  return composeCase({ kind, case: one, office, date, language, layout: 'stacked', draft: true, rewording }).paper;
}

/** A warning names the party only where that is answered. */
function naming(one: Case): Case {
  return { ...one, particulars: { ...one.particulars, 'early-warning': { naming: 'named' } } };
}

function runsOf(paper: Paper, side: 'zh' | 'en'): Run[] {
  const runs: Run[] = [];
  for (const block of paper.blocks) {
    mapBlock(block, (words: Words) => {
      runs.push(...words[side]);
      return words;
    });
  }
  return runs;
}

const textOf = (paper: Paper, side: 'zh' | 'en'): string =>
  runsOf(paper, side)
    .map((run) => run.text)
    .join('');
const gapsOf = (paper: Paper, side: 'zh' | 'en'): string[] =>
  runsOf(paper, side)
    .filter((run) => run.gap)
    .map((run) => run.field ?? '');

describe('an order to correct', () => {
  it('states act, time, place, provision, order and deadline in both languages', () => {
    const paper = compose(sampleCase);
    const zh = textOf(paper, 'zh');
    expect(zh).toContain('责令限期改正通知书');
    expect(zh).toContain(
      '经查，你单位于2026年11月9日9时30分在平湖市示例路8号，实施了超出门窗摆放纸箱、面积约3.5平方米的行为，违反了《浙江省城市市容和环境卫生管理条例》第十七条第一款的规定。',
    );
    expect(zh).toContain(
      '根据《中华人民共和国行政处罚法》第二十八条第一款和《浙江省城市市容和环境卫生管理条例》第十七条第三款的规定，现责令你单位于2026年11月11日17时前改正上述违法行为。',
    );
    const en = textOf(paper, 'en');
    expect(en).toContain(
      'your entity displayed cardboard boxes over about 3.5 m² beyond its doors and windows, in violation of',
    );
    expect(en).toContain('at 09:30 on 9 November 2026, at No. 8 Shili Road, Pinghu');
    expect(en).toContain('before 17:00 on 11 November 2026');
    expect(gapsOf(paper, 'zh')).toEqual([]);
    expect(gapsOf(paper, 'en')).toEqual([]);
  });

  it('changes title and order where correction is to be made at once', () => {
    const paper = compose({
      ...sampleCase,
      correction: { ...sampleCase.correction, immediately: true, deadline: null },
    });
    expect(textOf(paper, 'zh')).toContain('责令改正通知书');
    expect(textOf(paper, 'zh')).toContain('现责令你单位立即改正');
    expect(textOf(paper, 'zh')).not.toContain('限期改正通知书');
  });

  it('offers the higher department for reconsideration only on papers dated before 2024', () => {
    expect(textOf(compose(sampleCase), 'zh')).toContain('六十日内依法向平湖市人民政府申请行政复议');
    expect(textOf(compose(sampleCase), 'zh')).not.toContain('上一级主管部门');
    expect(textOf(compose(sampleCase, { date: '2023-12-31' }), 'zh')).toContain('上一级主管部门');
  });

  it('leaves the remedy out where the office’s rule says so', () => {
    const silent = { ...office, rules: { ...office.rules, remedyParagraphInOrder: false } };
    const { paper } = composeCase({
      kind: 'order-to-correct',
      case: sampleCase,
      office: silent,
      date: '2026-11-09',
      language: 'zh',
      layout: 'stacked',
      draft: true,
    });
    expect(textOf(paper, 'zh')).not.toContain('行政复议');
  });

  it('leaves the sequence of an open number to the register and prints an issued one', () => {
    expect(textOf(compose(sampleCase), 'zh')).toContain('平综执责改字〔2026〕第\u3000\u3000\u3000号');
    const hash = { pdf: '0'.repeat(64), docx: '0'.repeat(64) };
    const issued = { kind: 'order-to-correct', language: 'zh', layout: 'stacked', edition: '1', hash } as const;
    const number = '平综执责改字〔2026〕第0012号';
    const papers = [{ ...issued, number, issuedAt: '2026-11-09T10:00:00+08:00' }];
    expect(textOf(compose({ ...sampleCase, papers }), 'zh')).toContain(number);
  });
});

describe('a no-penalty decision', () => {
  const decide = (leg: Case['grounds']['leg']): string =>
    textOf(
      compose(
        { ...sampleCase, grounds: { ...sampleCase.grounds, leg } },
        { kind: 'no-penalty-decision', date: '2026-11-13' },
      ),
      'zh',
    );

  it('gives the reasons of the sentence chosen, and no other', () => {
    expect(decide('first')).toContain(
      '系初次违法，危害后果轻微，并已及时改正。依据《中华人民共和国行政处罚法》第三十三条第一款、第五十七条第一款第（二）项的规定',
    );
    expect(decide('first')).not.toContain('没有造成危害后果');
    expect(decide('minor')).toContain('违法行为轻微，已及时改正，没有造成危害后果');
    expect(decide('minor')).not.toContain('初次违法');
    expect(decide('no-fault')).toContain('没有主观过错。依据《中华人民共和国行政处罚法》第三十三条第二款');
  });

  it('shows a gap while no sentence is chosen: a person decides', () => {
    const paper = compose(
      { ...sampleCase, grounds: { ...sampleCase.grounds, leg: null } },
      { kind: 'no-penalty-decision' },
    );
    expect(gapsOf(paper, 'zh')).toContain('grounds.leg');
  });

  it('educates and tells the remedies in every case', () => {
    for (const leg of ['first', 'minor', 'no-fault'] as const) {
      expect(decide(leg)).toContain('进行教育：请在店内经营。');
      expect(decide(leg)).toContain('提起行政诉讼');
    }
  });
});

describe('every paper of a case', () => {
  it.each(caseKinds)('%s tells in which field each fact stands', (kind) => {
    const paper = compose(naming(sampleCase), { kind });
    const name = runsOf(paper, 'zh').filter((run) => run.text === sampleCase.party.name.zh);
    expect(name.length).toBeGreaterThan(0);
    expect(name.every((run) => run.field === 'party.name')).toBe(true);
  });

  it.each(caseKinds)('%s composed from a blank case is all gaps and no error', (kind) => {
    const paper = compose(naming(blankCase(sampleCase.id, 'pinghu')), { kind });
    expect(gapsOf(paper, 'zh')).toEqual(expect.arrayContaining(['party.name']));
  });

  it.each(caseKinds)('%s ends a bilingual text with the word on which language prevails', (kind) => {
    const paper = compose(sampleCase, { kind });
    const at = paper.blocks.findIndex((block) => block.clause === 'chinese-prevails');
    const end = paper.blocks.findIndex(({ kind: block }) => block === 'attachment-note' || block === 'signature');
    expect(at).toBe((end < 0 ? paper.blocks.length : end) - 1);
    expect(
      compose(sampleCase, { kind, language: 'zh' }).blocks.some((block) => block.clause === 'chinese-prevails'),
    ).toBe(false);
  });

  it('shows missing English as a gap of the English alone', () => {
    const one = { ...sampleCase, party: { ...sampleCase.party, name: { zh: '甲店', en: '' } } } as Case;
    const paper = compose(one);
    expect(gapsOf(paper, 'en')).toContain('party.name');
    expect(gapsOf(paper, 'zh')).toEqual([]);
    expect(textOf(paper, 'en')).toContain('【name of the party】');
  });

  it('never lets a text of the case act as template: what is typed is what is printed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{{', '}}', '{%', '%}', ' party.name ', '<w:p>', '|', '甲', '"')),
        (parts) => {
          const typed = `甲${parts.join('')}`;
          const one = { ...sampleCase, party: { ...sampleCase.party, name: { zh: typed, en: typed } } } as Case;
          const runs = runsOf(compose(one), 'zh').filter((run) => run.field === 'party.name');
          expect(runs.length).toBeGreaterThan(0);
          for (const run of runs) expect(run.text).toBe(typed);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the same value for the same input', () => {
    expect(compose(sampleCase)).toEqual(compose(sampleCase));
  });
});

describe('rewording a clause of one paper', () => {
  it('replaces that clause alone, in both languages, and takes braces as they are', () => {
    const rewording = { requirement: { zh: '请{{收回}}。', en: 'Please {{take}} them in.' } };
    const paper = compose(sampleCase, { rewording });
    const clause = paper.blocks.find((block) => block.clause === 'requirement') as Extract<
      Block<Words>,
      { kind: 'paragraph' }
    >;
    expect(clause.text.zh.map((run) => run.text).join('')).toBe('请{{收回}}。');
    expect(clause.text.en[0]?.field).toBe('rewording.requirement');
  });
});
