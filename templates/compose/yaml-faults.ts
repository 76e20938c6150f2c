// What is wrong with a text that is no YAML, in words a reviewer can act on: the library speaks to programmers.
import type { Bilingual } from '../language/bilingual';

const words: Readonly<Record<string, Bilingual>> = {
  BAD_INDENT: {
    zh: '缩进不对：同一层的各行须左端对齐',
    en: 'the indentation is wrong: lines of one level begin in the same column',
  },
  TAB_AS_INDENT: { zh: '缩进须用空格，不能用制表符', en: 'indent with spaces, not with tabs' },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '文字中有“: ”，须将整段文字放在双引号内',
    en: 'a text that holds “: ” must stand in double quotes as a whole',
  },
  MULTILINE_IMPLICIT_KEY: {
    zh: '此行缺少冒号，或者上一行的文字须放在双引号内',
    en: 'a colon is missing here, or the text of the line before must stand in double quotes',
  },
  MISSING_CHAR: {
    zh: '缺少引号、括号、逗号或者冒号',
    en: 'a quotation mark, bracket, comma or colon is missing',
  },
  BAD_DQ_ESCAPE: {
    zh: '双引号内的反斜杠须写作两个“\\\\”',
    en: 'a backslash within double quotes is written twice: “\\\\”',
  },
  BAD_SCALAR_START: {
    zh: '文字以此符号开头时须放在双引号内',
    en: 'a text that begins with this sign must stand in double quotes',
  },
  DUPLICATE_KEY: { zh: '同一名称写了两次，请删去一个', en: 'the same name stands twice; delete one' },
  MULTIPLE_DOCS: { zh: '一个文件只能有一个模板，请删去“---”', en: 'one file holds one template; delete the “---”' },
  UNEXPECTED_TOKEN: {
    zh: '此处的符号多余，或者前面的文字须放在双引号内',
    en: 'this sign does not belong here, or the text before it must stand in double quotes',
  },
};

const otherwise: Bilingual = { zh: '此处不符合 YAML 语法', en: 'this is not YAML' };

/** @param code of the library; @param message its own words, given in English as they are */
export function yamlFault(code: string, message: string): Bilingual {
  // An open bracket is found where the indentation falls back.
  const { zh, en } = (message.startsWith('Flow ') ? words.MISSING_CHAR : words[code]) ?? otherwise;
  return { zh: `YAML 格式有误：${zh}。`, en: `The YAML is broken: ${en}. (${message})` };
}
