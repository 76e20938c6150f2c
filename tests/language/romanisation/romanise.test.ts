// Proposals for English names: known good ones, and that no text is lost or makes it throw.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { romanise } from '../../../templates/language/romanisation/romanise';

describe('names of people', () => {
  it.each([
    ['王小明', 'Wang Xiaoming'],
    ['欧阳修', 'Ouyang Xiu'],
    ['单雄信', 'Shan Xiongxin'],
    ['曾平安', "Zeng Ping'an"],
    ['吕芳', 'Lyu Fang'],
    ['司马', 'Si Ma'],
    ['阿依古丽·买买提', 'Ayiguli Maimaiti'],
    ['Anna Kowalska', 'Anna Kowalska'],
  ])('%s is %s', (name, romanised) => {
    expect(romanise(name, 'person')).toBe(romanised);
  });
});

describe('addresses', () => {
  it.each([
    ['平湖市新华路1号', 'No. 1 Xinhua Road, Pinghu City'],
    [
      '浙江省平湖市当湖街道城南西路9001号',
      'No. 9001 Chengnan West Road, Danghu Subdistrict, Pinghu City, Zhejiang Province',
    ],
    [
      '上海市金山区山阳镇卫零路485弄12号302室',
      'Room 302, No. 12, Lane 485, Weiling Road, Shanyang Town, Jinshan District, Shanghai',
    ],
    ['上海市浦东新区世纪大道100号3楼', 'Floor 3, No. 100 Shiji Avenue, Pudong New Area, Shanghai'],
    ['嘉兴市平湖市新埭镇', 'Xindai Town, Pinghu City, Jiaxing City'],
    ['平湖市新市镇星火村3组', 'Group 3, Xinghuo Village, Xinshi Town, Pinghu City'],
    ['平湖市市场路２号１０幢', 'Building 10, No. 2 Shichang Road, Pinghu City'],
    ['泾县桃花潭路8号', 'No. 8 Taohuatan Road, Jingxian County'],
  ])('%s is %s', (address, romanised) => {
    expect(romanise(address, 'address')).toBe(romanised);
  });

  it('that are not understood to their end are romanised word by word, in their own order', () => {
    expect(romanise('平湖市新华路1号东侧空地', 'address')).toMatch(/^Pinghu .* Lu 1 Hao Dong/);
  });
});

describe('organisations', () => {
  it('are words with capitals', () => {
    expect(romanise('小满水果店（平湖）', 'organisation')).toMatch(/^Xiao ?man Shui ?guo ?dian \(Pinghu\)$/i);
  });
});

describe('any text', () => {
  it.each(['person', 'organisation', 'address'] as const)('as %s gives text and leaves no Chinese it knows', (as) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(typeof romanise(text, as)).toBe('string');
      }),
    );
    expect(romanise('', as)).toBe('');
    expect(romanise('综合行政执法局', as)).not.toMatch(/\p{Script=Han}/u);
  });
});
