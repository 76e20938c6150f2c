// Words of the desk about: the program itself. Chinese.

export const zh = {
  title: '关于毗邻文书',
  version: '毗邻文书 {{version}}',
  what: '本程序按 MIT 许可证提供。单位没有自设服务器的，程序不连接网络，案件只保存在本机。',
  updates: '更新',
  updatesHint: '选择发布单位提供的更新包。验证签名后，安装程序保存到您指定的位置；关闭本程序后再运行它。',
  publisher: '所信任的发布单位公钥指纹：',
  noPublisher: '本程序在制作时没有放入发布单位的公钥，不能验证更新包。请从发布单位取得新的安装程序。',
  takeUpdate: '从文件更新…',
  updateTaken: '{{version}} 版（{{released}}）已通过验证并保存为 {{file}}。请先关闭本程序，再运行该文件。',
  texts: '法条和模板原文',
  textsHint: '随程序提供的法条、事项和文书模板，供法制人员查阅；在那里修改不会影响程序。',
  showTexts: '打开所在文件夹',
  others: '所含他人程序和字体',
  othersHint: '点开可查看许可证全文。',
  othersMissing: '清单在打包时生成，本次运行中没有。',
  searchOthers: '查找名称或许可证',
  nothingFound: '没有符合的条目。',
  close: '关闭',
};
