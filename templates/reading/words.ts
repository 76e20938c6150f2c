// Words for what was found in a file and for the kinds of file, in both languages.
import type { Bilingual } from '../language/bilingual';
import { isPlainObject } from './plain-copy';

const longestExcerpt = 40;

const formats: { readonly [format: string]: Bilingual } = {
  'pilin-case': { zh: '案件文件', en: 'a case file' },
  'pilin-operation': { zh: '联合行动文件', en: 'an operation file' },
  'pilin-draft': { zh: '草稿文件', en: 'a draft file' },
  'pilin-operation-draft': { zh: '联合行动草稿文件', en: 'a draft file of an operation' },
  'pilin-office': { zh: '单位设置文件', en: 'an office file' },
  'pilin-register': { zh: '文号台账文件', en: 'a number register file' },
  'pilin-issued': { zh: '签发记录文件', en: 'a record of an issued paper' },
  'pilin-issued-events': { zh: '签发文书经过文件', en: 'a file of events of an issued paper' },
};

/** The name of a file kind, in English with its article; a format nobody knows is its own name. */
export function fileFormats(format: string): Bilingual {
  return Object.hasOwn(formats, format) ? (formats[format] as Bilingual) : { zh: format, en: format };
}

/** A value as people see it in a sentence, shortened: texts in quotes, lists and objects by their kind. */
export function excerpt(value: unknown): Bilingual {
  if (value === undefined) return { zh: '空缺', en: 'nothing' };
  if (typeof value === 'string') return value === '' ? { zh: '空文本', en: 'an empty text' } : both(quote(value));
  if (Array.isArray(value)) return { zh: '列表 […]', en: 'a list […]' };
  if (isPlainObject(value)) return { zh: '对象 {…}', en: 'an object {…}' };
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return both(String(value));
  return { zh: '非 JSON 数据', en: 'no JSON data' };
}

/** The text in quotes, cut between characters, on one line. */
export function quote(text: string): string {
  const characters = [...text.slice(0, longestExcerpt * 2)];
  const cut = characters.length > longestExcerpt ? `${characters.slice(0, longestExcerpt).join('')}…` : text;
  return JSON.stringify(cut);
}

function both(text: string): Bilingual {
  return { zh: text, en: text };
}
