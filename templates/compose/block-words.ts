// What the kinds of block are called, for the reader of a template.
import type { Bilingual } from '../language/bilingual';
import type { TemplateBlock } from './template-schema';

const name = (zh: string, en: string): Bilingual => ({ zh, en });

export const blockWords: Readonly<Record<TemplateBlock['kind'], Bilingual>> = {
  masthead: name('版头', 'masthead'),
  number: name('编号', 'document number'),
  title: name('标题', 'title'),
  addressee: name('抬头', 'addressee'),
  paragraph: name('段落', 'paragraph'),
  clause: name('公用条款', 'shared clause'),
  list: name('列举', 'list'),
  'field-table': name('栏目表', 'table of fields'),
  'data-table': name('明细表', 'table of rows'),
  'question-answer': name('问答', 'questions and answers'),
  photographs: name('照片', 'photographs'),
  chart: name('统计图', 'chart'),
  signature: name('签名和落款', 'signatures'),
  receipt: name('签收栏', 'receipt'),
  'attachment-note': name('附件说明', 'list of attachments'),
  annex: name('附件', 'annex'),
  'page-break': name('另起一页', 'page break'),
  'end-mark': name('结束标记', 'end mark'),
  imprint: name('版记', 'imprint'),
};
