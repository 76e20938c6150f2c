// docProps/core.xml: title, author, language and dates of the file. The dates are the paper's own, so the same
// paper gives the same bytes.
import type { Paper } from '../../../templates/paper/paper';
import { escapeXml, writable } from './xml/text';

const names = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

export function propertiesXml(paper: Paper): string {
  const text = (value: string): string => escapeXml(writable(value).replace(/\s+/g, ' '));
  const author = text(paper.subject.author);
  const day = (kind: string): string =>
    `<dcterms:${kind} xsi:type="dcterms:W3CDTF">${text(paper.date)}T00:00:00Z</dcterms:${kind}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${names}><dc:title>${text(paper.subject.title)}</dc:title><dc:creator>${author}</dc:creator>`,
    `<dc:language>${paper.language === 'en' ? 'en-US' : 'zh-CN'}</dc:language>`,
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `${day('created')}${day('modified')}</cp:coreProperties>`,
  ].join('');
}
