// Words of the desk about: operations. Chinese.

export const zh = {
  title: '联合行动',
};
