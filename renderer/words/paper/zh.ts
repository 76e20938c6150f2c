// Words of the desk about: paper. Chinese.

export const zh = {
  title: '文书',
};
