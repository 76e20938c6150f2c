// Words of the desk about: what a paper asks for. Chinese. The questions themselves stand in the templates.

export const zh = {
  title: '文书要素',
  askedFor: '《{{name}}》还需填写以下内容。',
  nothingAsked: '《{{name}}》没有另外需要填写的内容。',
  proposed: '可用写法：{{words}}',
  take: '采用',
  clear: '清除',
  noEntries: '尚未填写。',
  addEntry: '添加一条',
  addProposed: '添加：{{words}}',
  addOrgan: '添加机关',
  chooseOrgan: '输入名称查找机关',
  otherOrgan: '其他机关（自行填写名称）',
  chooseOfficer: '输入姓名或者证号查找',
  otherOfficer: '其他人员（自行填写姓名）',
  chooseOfOffice: '从名录中选择',
  choosePaper: '选择已签发的文书',
  noPapers: '本案尚无已签发的文书。',
  noEvidence: '本案尚无证据。',
  allTaken_other: '未勾选时列入全部 {{count}} 项。',
  gone: '{{id}}（案件中已没有）',
};
