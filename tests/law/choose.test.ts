// The right law on either side of the border and through time: the most specific one in force.
import { describe, expect, it } from 'vitest';
import {
  choose,
  codes,
  consequences,
  firstDayOfNewText,
  guidingOpinionsDay,
  hefei,
  jinshan,
  lastDayOfOldText,
  names,
  nantong,
  national,
  pinghu,
  severityOf,
  sh,
  suzhou,
  today,
  zj,
} from './choosing';

describe('choosing across the border and through time', () => {
  it('takes the Shanghai text of 2018 to its last day and never after', () => {
    expect(names(choose('over-window-business', jinshan, lastDayOfOldText))).toEqual([`${sh}第二十五条第五款`]);
    const after = choose('over-window-business', jinshan, firstDayOfNewText);
    expect(after.outcome).toBe('missing');
    expect(codes(after)).toEqual(['local-provision-to-be-entered', 'text-not-found', 'candidate-matter']);
    expect(after.notices[1]?.sentence.zh).toContain(sh);
  });

  it('falls back on the national regulations where the Shanghai text of 2022 is not held, and says so', () => {
    const choice = choose('stacking-in-public-place', jinshan, firstDayOfNewText);
    expect(choice.outcome).toBe('national');
    expect(names(choice)).toEqual([`${national}第十四条`]);
    expect(consequences(choice)).toEqual([`${national}第三十六条第（二）项`]);
    expect(codes(choice)).toEqual(expect.arrayContaining(['local-provision-may-be-more-specific', 'text-not-found']));
  });

  it('does not take the Zhejiang text amended on 2021-09-29 for an act of the day before', () => {
    expect(choose('over-window-business', pinghu, '2021-09-28').outcome).toBe('missing');
    expect(names(choose('over-window-business', pinghu, '2021-09-29'))).toEqual([`${zj}第十七条第一款`]);
    expect(consequences(choose('over-window-business', pinghu, '2021-09-29'))).toEqual([`${zj}第十七条第三款`]);
  });

  it('lets the local law win where a national basis fits too', () => {
    expect(choose('stacking-in-public-place', pinghu, today).outcome).toBe('local');
    expect(choose('stacking-in-public-place', jinshan, lastDayOfOldText).outcome).toBe('local');
  });

  it('takes the law of Jiaxing before that of the province, and the province where Jiaxing was not yet in force', () => {
    const now = choose('waste-not-sorted', pinghu, today, { mixing: 'wet', party: 'individual' });
    expect(names(now)).toEqual(['《嘉兴市生活垃圾分类管理条例》第十二条']);
    const earlier = choose('waste-not-sorted', pinghu, guidingOpinionsDay, { mixing: 'wet', party: 'individual' });
    expect(names(earlier)).toEqual(['《浙江省生活垃圾管理条例》第二十七条']);
    expect(codes(earlier)).toEqual(expect.arrayContaining(['local-provision-may-be-more-specific', 'not-in-force']));
    expect(choose('dog-unleashed', '330106', today).outcome).toBe('missing');
  });

  it('says that Jiaxing has signboard regulations of its own whose text is not held', () => {
    const choice = choose('signboard-disrepair', pinghu, today);
    expect(choice.outcome).toBe('local');
    expect(choice.notices.find((notice) => notice.code === 'text-not-found')?.sentence.zh).toContain(
      '《嘉兴市户外广告和招牌设置条例》',
    );
    expect(codes(choose('signboard-disrepair', '330106', today))).not.toContain('text-not-found');
  });

  it('blocks a city-management paper where the police are competent, on one side of the border only', () => {
    const facts = { leash: 'none', place: 'road', party: 'individual' };
    expect(severityOf(choose('dog-unleashed', jinshan, today, facts), 'other-authority-competent')).toBe('block');
    const inPinghu = choose('dog-unleashed', pinghu, today, facts);
    expect(codes(inPinghu)).not.toContain('other-authority-competent');
    expect(names(inPinghu)).toEqual(['《嘉兴市养犬管理条例》第十五条第一款第（二）项']);
    expect(consequences(inPinghu)).toEqual(['《嘉兴市养犬管理条例》第二十四条第一款第（一）项']);
  });

  it('names the Jiangsu and Suzhou regulations whose text was not found, each where it applies', () => {
    const inSuzhou = choose('street-vending', suzhou, today).notices.find((one) => one.code === 'text-not-found');
    expect(inSuzhou?.sentence.zh).toContain('《江苏省城市市容和环境卫生管理条例》');
    expect(inSuzhou?.sentence.zh).toContain('《苏州市城市市容和环境卫生管理条例》');
    const inNantong = choose('street-vending', nantong, today).notices.find((one) => one.code === 'text-not-found');
    expect(inNantong?.sentence.zh).not.toContain('苏州');
  });

  it('says of a place outside the three provinces that its law is not in the library', () => {
    expect(codes(choose('stacking-in-public-place', hefei, today))).toContain('no-provision');
    expect(codes(choose('street-vending', hefei, today))).toContain('no-provision');
    expect(codes(choose('stacking-in-public-place', nantong, today))).not.toContain('no-provision');
  });

  it('warns of a duty without a fine', () => {
    const tree = choose('hanging-and-drying', pinghu, today, { support: 'tree' });
    expect(severityOf(tree, 'duty-without-fine')).toBe('warn');
    expect(codes(choose('hanging-and-drying', pinghu, today, { support: 'roof' }))).not.toContain('duty-without-fine');
  });
});
