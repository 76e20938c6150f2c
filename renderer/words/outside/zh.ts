// Words of the window for papers from outside. Chinese.

export const zh = {
  apart: '外来文件，在单独的进程中显示；其中的脚本、链接和附件均不执行。按 Esc 关闭。',
  pages: '页面',
  before: '上一页',
  next: '下一页',
  page: '第 {{page, number}} 页，共 {{pages, number}} 页',
  pageImage: '第 {{page, number}} 页',
  lost: '第 {{page, number}} 页无法显示。',
};
