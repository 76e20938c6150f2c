// What the file says about itself: properties and the same in XMP, as PDF/A asks. Dates come from the paper.
import type { Paper } from '../../../templates/paper/paper';

const program = 'Pilin';

/** What is said of a document, be it one paper or several bound together. */
export type AboutDocument = {
  readonly title: string;
  readonly author: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly language: 'zh-CN' | 'en-GB';
};

export function aboutPaper(paper: Paper): AboutDocument {
  const { title, author } = paper.subject;
  return { title, author, date: paper.date, language: languageOf(paper) };
}

/** Document information; the paper's day at noon UTC stands for the moment, so that the same paper gives the same bytes. */
export function documentInfo(paper: Paper): Readonly<Record<string, string | Date>> {
  const about = aboutPaper(paper);
  return {
    Title: about.title,
    Author: about.author,
    Creator: program,
    Producer: program,
    CreationDate: momentOf(about),
    ModDate: momentOf(about),
  };
}

/** The same in the words of a PDF file, for a writer that knows no dates. */
export function infoStrings(about: AboutDocument): Readonly<Record<string, string>> {
  const moment = `D:${about.date.replaceAll('-', '')}120000Z`;
  return {
    Title: about.title,
    Author: about.author,
    Creator: program,
    Producer: program,
    CreationDate: moment,
    ModDate: moment,
  };
}

function momentOf({ date }: Pick<AboutDocument, 'date'>): Date {
  return new Date(`${date}T12:00:00Z`);
}

export function languageOf(paper: Paper): AboutDocument['language'] {
  return paper.language === 'en' ? 'en-GB' : 'zh-CN';
}

/** XMP packet part for the properties above (ISO 19005-2, 6.6.2). */
export function xmpMetadata(about: AboutDocument): string {
  const moment = `${momentOf(about).toISOString().slice(0, 19)}Z`;
  return `
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${moment}</xmp:CreateDate>
<xmp:ModifyDate>${moment}</xmp:ModifyDate>
<xmp:CreatorTool>${program}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(about.title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(about.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${about.language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${program}</pdf:Producer>
</rdf:Description>
`;
}

/** A whole packet that says PDF/A-2b, as pdfkit writes one around the part above. */
export function xmpPacket(about: AboutDocument): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description>${xmpMetadata(about)}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
