// Words of the drafts list. Chinese.

export const zh = {
  title: '案件',
};
