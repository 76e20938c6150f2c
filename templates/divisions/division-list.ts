// The administrative divisions of the eight places, with their codes of GB/T 2260. Codes and names of places in use
// were read (county level); a city's code is its first four figures with 00 (general knowledge). The sounds are ours.

/** Code | province | city or "" | name | syllables of the name in pinyin, for searching */
const table = `
310113 | 上海 |  | 宝山区 | bao shan qu
310114 | 上海 |  | 嘉定区 | jia ding qu
310116 | 上海 |  | 金山区 | jin shan qu
310118 | 上海 |  | 青浦区 | qing pu qu
310151 | 上海 |  | 崇明区 | chong ming qu
330400 | 浙江 |  | 嘉兴市 | jia xing shi
330402 | 浙江 | 嘉兴 | 南湖区 | nan hu qu
330411 | 浙江 | 嘉兴 | 秀洲区 | xiu zhou qu
330421 | 浙江 | 嘉兴 | 嘉善县 | jia shan xian
330424 | 浙江 | 嘉兴 | 海盐县 | hai yan xian
330481 | 浙江 | 嘉兴 | 海宁市 | hai ning shi
330482 | 浙江 | 嘉兴 | 平湖市 | ping hu shi
330483 | 浙江 | 嘉兴 | 桐乡市 | tong xiang shi
320500 | 江苏 |  | 苏州市 | su zhou shi
320505 | 江苏 | 苏州 | 虎丘区 | hu qiu qu
320506 | 江苏 | 苏州 | 吴中区 | wu zhong qu
320507 | 江苏 | 苏州 | 相城区 | xiang cheng qu
320508 | 江苏 | 苏州 | 姑苏区 | gu su qu
320509 | 江苏 | 苏州 | 吴江区 | wu jiang qu
320581 | 江苏 | 苏州 | 常熟市 | chang shu shi
320582 | 江苏 | 苏州 | 张家港市 | zhang jia gang shi
320583 | 江苏 | 苏州 | 昆山市 | kun shan shi
320585 | 江苏 | 苏州 | 太仓市 | tai cang shi
320600 | 江苏 |  | 南通市 | nan tong shi
320612 | 江苏 | 南通 | 通州区 | tong zhou qu
320613 | 江苏 | 南通 | 崇川区 | chong chuan qu
320614 | 江苏 | 南通 | 海门区 | hai men qu
320623 | 江苏 | 南通 | 如东县 | ru dong xian
320681 | 江苏 | 南通 | 启东市 | qi dong shi
320682 | 江苏 | 南通 | 如皋市 | ru gao shi
320685 | 江苏 | 南通 | 海安市 | hai an shi
`;

export type Division = {
  readonly code: string;
  readonly province: string;
  /** "" for a city itself and for districts of Shanghai. */
  readonly city: string;
  readonly name: string;
  readonly syllables: readonly string[];
};

export const divisions: readonly Division[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', province = '', city = '', name = '', sounds = ''] = line.split('|').map((part) => part.trim());
    return { code, province, city, name, syllables: sounds.split(' ') };
  });
