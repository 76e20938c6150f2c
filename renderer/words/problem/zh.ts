// Words of the desk about: the problem report. Chinese.

export const zh = {
  title: '问题报告',
  what: '下面就是报告的全部内容，请先看一遍。它不含案件内容、姓名、号码、单位名称和文件位置；程序不会发送到任何地方，由您保存后决定交给谁。',
  gathering: '正在汇集…',
  content: '报告内容',
  save: '保存为文件…',
  close: '关闭',
  saved: '问题报告已保存。',
};
