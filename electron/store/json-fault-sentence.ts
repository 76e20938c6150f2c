// A broken JSON text in words: line, column, what is wrong, an excerpt, and how to mend it.
import type { Bilingual } from '../../templates/language/bilingual';
import type { JsonFault, JsonFaultKind } from './json-scan';

const before = 24;
const after = 12;

/** @param text the JSON text. @param fault as found by `jsonFault` */
export function jsonFaultSentence(text: string, fault: JsonFault): Bilingual {
  const line = text.slice(0, fault.offset).split('\n').length;
  const column = fault.offset - text.lastIndexOf('\n', fault.offset - 1);
  const near = excerptAt(text, fault.offset);
  const { zh, en } = reasons[fault.kind];
  const name = fault.name === undefined ? '' : ` ${JSON.stringify(fault.name.slice(0, 60))}`;
  return {
    zh: `第 ${line} 行第 ${column} 列：${zh}${name}。附近内容：${near}。请在此处改正，或使用备份。`,
    en: `Line ${line}, column ${column}: ${en}${name}. Near: ${near}. Mend it there, or use a backup.`,
  };
}

const reasons: { readonly [K in JsonFaultKind]: Bilingual } = {
  value: { zh: '应为一个值（文本要加英文双引号）', en: 'a value is expected (texts stand in double quotes)' },
  name: { zh: '应为加英文双引号的字段名', en: 'a field name in double quotes is expected' },
  colon: { zh: '字段名之后应为英文冒号', en: 'a colon is expected after the field name' },
  'comma-or-end': { zh: '此处应为英文逗号或结束括号', en: 'a comma or closing bracket is expected' },
  'trailing-comma': { zh: '结束括号之前多了一个逗号', en: 'there is a comma too many before the closing bracket' },
  'text-left-open': {
    zh: '此处开始的文本没有结束引号，文件可能不完整',
    en: 'the text that begins here has no closing quote; the file may be cut off',
  },
  'text-line-break': {
    zh: '引号内的文本含有换行或控制字符，换行应写作 \\n',
    en: 'a quoted text holds a line break or control character; write a line break as \\n',
  },
  'text-escape': {
    zh: '反斜杠之后的写法无效，反斜杠本身应写作 \\\\',
    en: 'what follows the backslash is no valid escape; write a backslash as \\\\',
  },
  number: {
    zh: '数字的写法无效（不能有前导零、正号或末尾的小数点）',
    en: 'the number is not well formed (no leading zero, plus sign or final point)',
  },
  'after-end': { zh: '文件内容结束之后还有多余的内容', en: 'there is more text after the end of the content' },
  'ended-early': { zh: '文件在此处中断，内容不完整', en: 'the file ends here, before its content is complete' },
  'name-twice': { zh: '同一对象中重复出现字段名', en: 'one object names a field twice:' },
};

/** The text around an offset on one line, with a mark at the place. */
function excerptAt(text: string, offset: number): string {
  const head = text.slice(Math.max(0, offset - before), offset);
  const tail = text.slice(offset, offset + after);
  const lines = `${head}▸${tail}`.replace(/\s+/g, ' ').trim();
  return lines.replace(/\p{Cc}|\p{Cs}/gu, '�');
}
