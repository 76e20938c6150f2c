// Names, ids and codes that the benchmark's cases bear: invented, and the same in every run.

const surnames = [...'陈林沈陆顾钱孙周吴郑王冯蒋韩杨朱许何吕施张孔曹严华金魏陶姜戚谢邹柏水窦章云苏潘葛奚范彭郎'];
const romanised = ['Chen', 'Lin', 'Shen', 'Lu', 'Gu', 'Qian', 'Sun', 'Zhou', 'Wu', 'Zheng', 'Wang', 'Feng', 'Jiang'];
const given = [...'丽娟明华建国秀英志强晓芳海燕永平春梅文静雪松立群慧敏玉兰'];
const goods = [
  { zh: '鲜果', en: 'Fruit' },
  { zh: '粮油', en: 'Grain and Oil' },
  { zh: '五金', en: 'Hardware' },
  { zh: '花木', en: 'Plant' },
  { zh: '日杂', en: 'Grocery' },
  { zh: '服饰', en: 'Clothing' },
  { zh: '水产', en: 'Seafood' },
  { zh: '文具', en: 'Stationery' },
];

/** A ULID that sorts by its number. */
export function idOf(number) {
  return `01M5BDQBJ0${'0'.repeat(9)}${String(number).padStart(7, '0')}`;
}

export function personOf(number) {
  const surname = number % romanised.length;
  const zh = `${surnames[surname]}${given[(number * 7) % given.length]}${given[(number * 11 + 3) % given.length]}`;
  return { zh, en: `${romanised[surname]} No. ${number + 1}` };
}

export function shopOf(number) {
  const kind = goods[number % goods.length];
  const mark = `${surnames[(number * 3) % surnames.length]}${surnames[(number * 5 + 1) % surnames.length]}记`;
  return { zh: `${mark}${kind.zh}商店${number + 1}号店`, en: `${kind.en} Shop No. ${number + 1}` };
}

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const innerWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** A credit code whose two check characters agree (GB 32100, GB 11714), as the checks of a ready paper ask. */
export function creditCodeOf(number) {
  const eight = `M0T${String(number).padStart(5, '0')}`;
  const innerSum = innerWeights.reduce((sum, weight, at) => sum + weight * Number.parseInt(eight[at], 36), 0);
  const inner = '0X987654321'[innerSum % 11];
  const first = `92330482${eight}${inner}`;
  const sum = weights.reduce((total, weight, at) => total + weight * alphabet.indexOf(first[at]), 0);
  return first + alphabet[(31 - (sum % 31)) % 31];
}
