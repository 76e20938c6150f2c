// What the file says about itself: properties and the same in XMP, as PDF/A asks. Dates come from the paper.
import type { Paper } from '../../../templates/paper/paper';

const program = 'Pilin';

/** Document information; the paper's day at noon UTC stands for the moment, so that the same paper gives the same bytes. */
export function documentInfo(paper: Paper): Readonly<Record<string, string | Date>> {
  return {
    Title: paper.subject.title,
    Author: paper.subject.author,
    Creator: program,
    Producer: program,
    CreationDate: momentOf(paper),
    ModDate: momentOf(paper),
  };
}

function momentOf(paper: Paper): Date {
  return new Date(`${paper.date}T12:00:00Z`);
}

export function languageOf(paper: Paper): string {
  return paper.language === 'en' ? 'en-GB' : 'zh-CN';
}

/** XMP packet part for the properties above (ISO 19005-2, 6.6.2). */
export function xmpMetadata(paper: Paper): string {
  const moment = `${momentOf(paper).toISOString().slice(0, 19)}Z`;
  const title = escaped(paper.subject.title);
  const author = escaped(paper.subject.author);
  return `
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${moment}</xmp:CreateDate>
<xmp:ModifyDate>${moment}</xmp:ModifyDate>
<xmp:CreatorTool>${program}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${languageOf(paper)}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${program}</pdf:Producer>
</rdf:Description>
`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
