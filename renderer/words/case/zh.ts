// Words of the desk about: case. Chinese.

export const zh = {
  title: '案件',
};
