// Words of the desk about: office. Chinese.

export const zh = {
  title: '机关设置',
};
