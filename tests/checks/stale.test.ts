// Old article numbers, periods and remedies: found where they are meant, let through where they are not.
import { describe, expect, it } from 'vitest';
import { checkCase } from '../../templates/checks/check-case';
import type { Finding } from '../../templates/checks/finding';
import { put, sampleCase } from './sample-case';
import { samplePaper } from './sample-paper';

const withFinding = (zh: string, en = 'The finding.'): Finding[] =>
  checkCase(sampleCase(put('case.inspection.finding', { zh, en })));
const codes = (findings: readonly Finding[]): string[] => findings.map((finding) => finding.code);

describe('articles of the Penalty Law quoted by their old number', () => {
  it.each([
    ['根据《中华人民共和国行政处罚法》第二十三条，责令你单位改正。', '第二十八条第一款'],
    ['依据《行政处罚法》第27条第二款，决定不予行政处罚。', '第三十三条第一款'],
    ['依据行政处罚法第三十一条的规定，现告知如下。', '第四十四条'],
    ['依据《中华人民共和国行政处罚法》第三十二条，你有权陈述、申辩。', '第四十五条'],
    ['依据《行政处罚法》第三十三条，当场作出处罚。', '第五十一条'],
    ['依据《行政处罚法》第三十七条，可以申请回避。', '第四十三条'],
    ['依据《行政处罚法》第三十八条第一款，作出如下决定。', '第五十七条'],
    ['依据《行政处罚法》第三十九条制作本决定书。', '第五十九条'],
    ['依据《行政处罚法》第四十条，七日内送达。', '第六十一条'],
    ['依据《行政处罚法》第四十二条，你有权要求听证。', '第六十三条'],
    ['依据《行政处罚法》第五十一条第（一）项，每日按罚款数额的百分之三加处罚款。', '第七十二条'],
  ])('%s', (text, now) => {
    const findings = withFinding(text);
    expect(codes(findings)).toEqual(['stale-article']);
    expect(findings[0]?.sentence.zh).toContain(now);
  });

  it.each([
    'In accordance with paragraph 2 of Article 27 of the Law of the People’s Republic of China on Administrative Penalty, no penalty is imposed.',
    'Under Article 42 of the Administrative Penalty Law you may request a hearing.',
    'Administrative Penalty Law, Article 32: you may make a statement.',
  ])('%s', (text) => {
    expect(codes(withFinding('检查情况。', text))).toEqual(['stale-article']);
  });

  it.each([
    '依据《中华人民共和国行政处罚法》第三十三条第一款，决定不予行政处罚。',
    '现场当场改正，依据《行政处罚法》第三十三条第一款不予处罚。',
    '依据《行政处罚法》第三十二条，应当从轻处罚，当事人未作申辩。',
    '依据《行政处罚法》第四十二条，执法人员不得少于两人。',
    '依据《行政处罚法》第三十一条，智力残疾人不予行政处罚，告知监护人看管。',
    '依据《浙江省城市市容和环境卫生管理条例》第二十三条，责令改正。',
    '依据《行政处罚法》第二十八条第一款和《城市道路管理条例》第二十七条，责令改正，不予处罚。',
    '根据第二十三条责令改正。',
  ])('is not taken for %s', (text) => {
    expect(withFinding(text)).toEqual([]);
  });

  it('are no fault on a paper dated before the revision', () => {
    const text = '根据《行政处罚法》第二十三条，责令改正。';
    const findings = checkCase(
      sampleCase((input) => {
        put('case.inspection.finding', { zh: text, en: 'The finding.' })(input);
        input.date = '2021-07-14';
      }),
    );
    expect(codes(findings)).not.toContain('stale-article');
  });

  it('are found on the paper across the runs of a sentence, at the run that names the article', () => {
    const paper = samplePaper('order-to-correct', 'zh', [
      { text: '根据《行政处罚法》' },
      { text: '第二十三条', field: 'law.order' },
      { text: '，责令你单位改正。' },
    ]);
    const findings = checkCase(
      sampleCase((input) => Object.assign(input, { paper, language: 'zh', date: '2026-11-23' })),
    );
    expect(findings.find((finding) => finding.code === 'stale-article')?.path).toBe('law.order');
  });
});

describe('remedies and periods', () => {
  it.each([
    ['可以在收到之日起3日内提出听证申请。', 'stale-hearing-period'],
    ['要求听证的，应当在告知后三个工作日内提出。', 'stale-hearing-period'],
    ['可以自接到通知之日起15日内向平湖市人民政府申请行政复议。', 'stale-reconsideration-period'],
    ['可以向平湖市人民政府或者嘉兴市综合行政执法局申请行政复议。', 'stale-reconsideration-organ'],
    ['可以向上一级主管部门申请复议。', 'stale-reconsideration-organ'],
  ])('%s is out of date', (text, code) => {
    expect(codes(withFinding(text))).toEqual([code]);
  });

  it.each([
    '可以在五日内要求听证。',
    '11月3日内部讨论是否听证。',
    '可以自收到之日起六十日内依法向平湖市人民政府申请行政复议。',
    '对行政复议决定不服的，可以自收到复议决定书之日起十五日内向人民法院提起行政诉讼。',
    '不服本局决定的，可以依法申请行政复议。',
  ])('%s is current', (text) => {
    expect(withFinding(text)).toEqual([]);
  });

  it('of the English are judged as well', () => {
    expect(codes(withFinding('检查情况。', 'You may apply to the Jiaxing Bureau for reconsideration.'))).toEqual([
      'stale-reconsideration-organ',
    ]);
    expect(codes(withFinding('检查情况。', 'You may apply for reconsideration within 15 days.'))).toEqual([
      'stale-reconsideration-period',
    ]);
    const current =
      'If you do not accept the reconsideration decision, you may institute proceedings with a people’s court within 15 days of receiving it.';
    expect(withFinding('检查情况。', current)).toEqual([]);
  });

  it('could still name the bureau above before 2024', () => {
    const findings = checkCase(
      sampleCase((input) => {
        put('case.inspection.finding', { zh: '可以向上一级主管部门申请复议。', en: 'The finding.' })(input);
        put('reconsideration', { zh: '嘉兴市综合行政执法局', en: 'the Bureau' })(input.office.authorities[0] ?? {});
        input.date = '2023-12-31';
      }),
    );
    expect(codes(findings)).not.toContain('stale-reconsideration-organ');
    expect(codes(findings)).not.toContain('reconsideration-not-a-government');
  });
});
