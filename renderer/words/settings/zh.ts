// Words of the desk about: settings. Chinese.

export const zh = {
  title: '设置',
};
