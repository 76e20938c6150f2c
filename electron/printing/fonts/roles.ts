// The roles of type on a paper, and which faces stand for each: the standard's first, then the open ones we ship.

/** 小标宋, 仿宋, 黑体, 楷体 (GB/T 9704-2012, 5.2.2 and 7.3), and the Times-like face of Latin and figures. */
export const roles = ['title', 'body', 'heading', 'subheading', 'latin'] as const;
export type Role = (typeof roles)[number];

export type RoleFaces = {
  /** What the standard asks for, as an office knows it. */
  readonly wanted: string;
  /** File names (lower case) under which Windows and offices have it. */
  readonly licensed: readonly string[];
  /** File name of the open face that ships with Pilin. */
  readonly shipped: string;
};

export const facesOfRole: Readonly<Record<Role, RoleFaces>> = {
  title: {
    wanted: '方正小标宋 FZXiaoBiaoSong',
    licensed: ['fzxbsjw.ttf', 'fzxbsk.ttf', 'fzxiaobiaosong-b05s.ttf', '方正小标宋简体.ttf', '方正小标宋_gbk.ttf'],
    shipped: 'NotoSerifSC-Bold.ttf',
  },
  body: {
    wanted: '仿宋_GB2312 FangSong',
    licensed: ['仿宋_gb2312.ttf', 'fangsong_gb2312.ttf', 'simfang.ttf'],
    shipped: 'NotoSerifSC-Regular.ttf',
  },
  heading: { wanted: '黑体 SimHei', licensed: ['simhei.ttf'], shipped: 'NotoSansSC-Medium.ttf' },
  subheading: {
    wanted: '楷体_GB2312 KaiTi',
    licensed: ['楷体_gb2312.ttf', 'kaiti_gb2312.ttf', 'simkai.ttf'],
    shipped: 'LXGWWenKai-Regular.ttf',
  },
  latin: { wanted: 'Times New Roman', licensed: ['times.ttf', 'times new roman.ttf'], shipped: 'Tinos-Regular.ttf' },
};
