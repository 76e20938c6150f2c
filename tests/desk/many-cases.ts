// Any number of invented cases for the fake machine, always the same ones: the examples over and over, renamed.
import type { Bilingual } from '../../templates/language/bilingual';
import { type ExampleCase, exampleCases } from './example-data';

const surnames = ['陆', '沈', '张', '王', '顾', '钱', '朱', '吴', '徐', '单'];
const surnamesEn = ['Lu', 'Shen', 'Zhang', 'Wang', 'Gu', 'Qian', 'Zhu', 'Wu', 'Xu', 'Shan'];
const given = ['建国', '秀英', '明', '桂芳', '海涛', '玉兰', '阿宝', '志强', '丽华', '一鸣', '小龙'];
const givenEn = [
  'Jianguo',
  'Xiuying',
  'Ming',
  'Guifang',
  'Haitao',
  'Yulan',
  'Abao',
  'Zhiqiang',
  'Lihua',
  'Yiming',
  'Xiaolong',
];
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The examples as they are, then further ones up to `count`. */
export function manyCases(count: number): readonly ExampleCase[] {
  return Array.from({ length: count }, (_, index) => {
    const example = exampleCases[index % exampleCases.length] as ExampleCase;
    return index < exampleCases.length ? example : renamed(example, index);
  });
}

function renamed(example: ExampleCase, index: number): ExampleCase {
  const { address, from } = example.act;
  const day = new Date(Date.parse(from) - index * 5_400_000).toISOString().slice(0, 10);
  return {
    ...example,
    id: fakeId(index),
    act: { ...example.act, from: `${day}${from.slice(10)}`, address: numbered(address, index) },
    party: { ...example.party, name: nameOf(index) },
  };
}

/** A ULID without a clock; larger numbers sort later. */
export function fakeId(index: number): string {
  let digits = '';
  for (let rest = index; digits.length < 10; rest = Math.floor(rest / 32))
    digits = (crockford[rest % 32] ?? '') + digits;
  return `01M5000000000000${digits}`;
}

function nameOf(index: number): Bilingual {
  const first = index % surnames.length;
  const second = Math.floor(index / surnames.length) % given.length;
  return { zh: `${surnames[first]}${given[second]}`, en: `${surnamesEn[first]} ${givenEn[second]}` };
}

function numbered({ zh, en }: Bilingual, index: number): Bilingual {
  return { zh: `${zh}${index % 400}号`, en: `No. ${index % 400}, ${en}` };
}
