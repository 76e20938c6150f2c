// Citing down to the item: the name as papers print it and the words of just that provision.
import { describe, expect, it } from 'vitest';
import { namedCitation, provisionOf } from '../../templates/law/cite';
import { shippedLaw } from '../../templates/law/library';
import type { Article, Citation, Law, LawText } from '../../templates/law/schema';

const law = shippedLaw();
const today = '2026-11-23';
const cite = (citation: Citation, date = today) => provisionOf(law, citation, date);

describe('the name of a provision', () => {
  it('goes down to the paragraph and the item, from large to small in Chinese and back in English', () => {
    const name = cite({ law: 'zj-city-appearance', article: 32, paragraph: 1, item: 2 })?.name;
    const title =
      'Regulations of Zhejiang Province on the Administration of City Appearance and Environmental Sanitation';
    expect(name?.zh).toBe('《浙江省城市市容和环境卫生管理条例》第三十二条第一款第（二）项');
    expect(name?.en).toBe(`subparagraph (2), paragraph 1 of Article 32 of the ${title}`);
  });

  it('leaves the paragraph out where the article has only one', () => {
    const roads = cite({ law: 'urban-roads', article: 42, paragraph: 1, item: 6 });
    expect(roads?.name).toEqual({
      zh: '《城市道路管理条例》第四十二条第（六）项',
      en: 'subparagraph (6) of Article 42 of the Regulations on the Administration of Urban Roads',
    });
    expect(cite({ law: 'penalty-law', article: 6, paragraph: 1 })?.name.zh).toBe('《中华人民共和国行政处罚法》第六条');
  });

  it('is written for a provision that is not held too, under the title or the id of its law', () => {
    const absent = { law: 'urban-roads', article: 99, paragraph: 1, item: 2 };
    expect(namedCitation(law, absent)).toEqual({
      zh: '《城市道路管理条例》第九十九条第一款第（二）项',
      en: 'subparagraph (2), paragraph 1 of Article 99 of the Regulations on the Administration of Urban Roads',
    });
    expect(namedCitation(law, { law: 'no-such-law', article: 3 }).zh).toBe('《no-such-law》第三条');
  });

  it('writes articles above one hundred in Chinese numerals', () => {
    const name = cite({ law: 'air-pollution', article: 118, paragraph: 1 })?.name;
    expect(name?.zh).toBe('《中华人民共和国大气污染防治法》第一百一十八条第一款');
    expect(name?.en).toMatch(/^paragraph 1 of Article 118 of the Law of the People's Republic of China/);
  });
});

describe('the text of a provision', () => {
  it('is the one paragraph cited, in both languages', () => {
    const provision = cite({ law: 'penalty-law', article: 33, paragraph: 2 });
    expect(provision?.text.zh).toBe(
      '当事人有证据足以证明没有主观过错的，不予行政处罚。法律、行政法规另有规定的，从其规定。',
    );
    expect(provision?.text.en).toMatch(/^Where a party has evidence sufficient/);
    expect(provision?.enStatus).toBe('working');
  });

  it('gives an item with the opening words of its paragraph, in full-width or half-width brackets', () => {
    const full = cite({ law: 'penalty-law', article: 57, paragraph: 1, item: 2 });
    expect(full?.text.zh).toBe(
      '调查终结，行政机关负责人应当对调查结果进行审查，根据不同情况，分别作出如下决定：（二）违法行为轻微，依法可以不予行政处罚的，不予行政处罚；',
    );
    const half = cite({ law: 'urban-greening', article: 26, item: 4 });
    expect(half?.text.zh).toMatch(/^违反本条例规定.*：\(四\)损坏城市绿化设施的。$/);
  });

  it('gives a paragraph with its items, and an article with all its paragraphs', () => {
    expect(cite({ law: 'penalty-law', article: 46, paragraph: 1 })?.text.zh.split('\n')).toHaveLength(9);
    expect(cite({ law: 'penalty-law', article: 46 })?.text.zh.split('\n')).toHaveLength(11);
    expect(cite({ law: 'penalty-law', article: 46, paragraph: 3 })?.text.zh).toBe(
      '以非法手段取得的证据，不得作为认定案件事实的根据。',
    );
  });

  it('calls English official only where it was read in an official publication', () => {
    expect(cite({ law: 'penalty-law', article: 30 })?.enStatus).toBe('official');
    expect(cite({ law: 'penalty-law', article: 28, paragraph: 1 })?.enStatus).toBe('working');
  });

  it('says that English is missing rather than give half of it', () => {
    const half = cite({ law: 'penalty-law', article: 28 });
    expect(half?.enStatus).toBe('missing');
    expect(half?.text.en).toBe('');
    expect(half?.text.zh).toContain('没收');
  });
});

describe('a citation that cannot be honoured', () => {
  it('yields nothing for an unknown law, article, paragraph or item', () => {
    expect(cite({ law: 'no-such-law', article: 1 })).toBeUndefined();
    expect(cite({ law: 'penalty-law', article: 1 })).toBeUndefined();
    expect(cite({ law: 'penalty-law', article: 33, paragraph: 4 })).toBeUndefined();
    expect(cite({ law: 'penalty-law', article: 57, paragraph: 1, item: 5 })).toBeUndefined();
    expect(cite({ law: 'penalty-law', article: 57, paragraph: 2, item: 1 })).toBeUndefined();
  });

  it('yields nothing for an item whose paragraph is not named where there are several', () => {
    expect(cite({ law: 'penalty-law', article: 57, item: 2 })).toBeUndefined();
  });

  it('yields nothing on a day when no edition was in force or its text is not held', () => {
    expect(cite({ law: 'penalty-law', article: 33 }, '2021-07-14')).toBeUndefined();
    expect(cite({ law: 'penalty-law', article: 33 }, '2021-07-15')).toBeDefined();
    expect(cite({ law: 'sh-city-appearance', article: 25 }, '2022-11-30')).toBeDefined();
    expect(cite({ law: 'sh-city-appearance', article: 25 }, '2022-12-01')).toBeUndefined();
  });
});

describe('what an office enters', () => {
  const [known] = law.texts.filter((text) => text.law === 'sh-city-appearance' && text.edition === '2018-12-20');
  const article = (fields: Partial<Article>): Article => ({
    article: 25,
    zh: '一。\n二。',
    en: '',
    enStatus: 'missing',
    ...fields,
  });
  const office = (articles: readonly Article[]): Law => {
    if (known === undefined) throw new Error('the edition of 2018 is gone');
    const text: LawText = {
      ...known,
      status: 'office-entered',
      validFrom: '2022-12-01',
      validTo: null,
      articles: [...articles],
    };
    return { ...law, texts: [text, ...law.texts] };
  };

  it('takes the place of an edition whose text was not found', () => {
    const found = provisionOf(office([article({})]), { law: 'sh-city-appearance', article: 25, paragraph: 2 }, today);
    expect(found?.text).toEqual({ zh: '二。', en: '' });
    expect(found?.edition.status).toBe('office-entered');
  });

  it('may leave English lines empty in front or out at the end', () => {
    const mixed = office([article({ en: '\nTwo.', enStatus: 'working' })]);
    const at = (paragraph: number) => provisionOf(mixed, { law: 'sh-city-appearance', article: 25, paragraph }, today);
    expect(at(1)?.enStatus).toBe('missing');
    expect(at(2)?.text.en).toBe('Two.');
  });
});
