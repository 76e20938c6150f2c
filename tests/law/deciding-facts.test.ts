// Facts of the act decide which item is cited: nobody is told of a breach that is not theirs.
import { describe, expect, it } from 'vitest';
import {
  choose,
  codes,
  consequences,
  jinshan,
  lastDayOfOldText,
  names,
  national,
  pinghu,
  sh,
  today,
  zj,
} from './choosing';

describe('facts that decide between provisions', () => {
  it('cites the item of the act alone', () => {
    const spat = choose('spitting-and-littering', jinshan, lastDayOfOldText, { act: 'spitting' });
    expect(names(spat)).toEqual([`${sh}第二十八条第一款第（一）项`]);
    const littered = choose('spitting-and-littering', jinshan, lastDayOfOldText, { act: 'littering' });
    expect(names(littered)).toEqual([`${sh}第二十八条第一款第（二）项`]);
  });

  it('lists every provision that may apply, with a warning, while the deciding fact is not entered', () => {
    for (const facts of [{}, { act: '' }]) {
      const choice = choose('spitting-and-littering', pinghu, today, facts);
      expect(names(choice)).toEqual([`${zj}第三十二条第一款第（一）项`, `${zj}第三十二条第一款第（二）项`]);
      expect(consequences(choice)).toEqual([`${zj}第三十二条第二款`]);
      expect(choice.notices.find((one) => one.code === 'depends-on-facts')?.sentence.zh).toContain('行为');
    }
  });

  it('cites the sanction for a person or an organisation by the kind of party', () => {
    const facts = { mixing: 'wet' };
    const person = choose('waste-not-sorted', jinshan, today, { ...facts, party: 'individual' });
    const firm = choose('waste-not-sorted', jinshan, today, { ...facts, party: 'organisation' });
    expect(consequences(person)).toEqual(['《上海市生活垃圾管理条例》第五十七条第二款']);
    expect(consequences(firm)).toEqual(['《上海市生活垃圾管理条例》第五十七条第一款']);
  });

  it('falls back on the national provision where the local one does not cover the act', () => {
    const hung = choose('posting-and-scribbling', pinghu, today, { act: 'hanging' });
    expect(names(hung)).toEqual([`${national}第十七条第二款`]);
    expect(codes(hung)).toEqual(expect.arrayContaining(['local-provision-may-be-more-specific', 'no-provision']));
  });

  it('finds nothing where neither covers the act', () => {
    const choice = choose('roadside-car-washing', pinghu, today, { runoff: 'contained' });
    expect(codes(choice)).toEqual(['local-provision-to-be-entered', 'no-provision', 'candidate-matter']);
  });
});
