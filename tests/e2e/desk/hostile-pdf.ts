// PDFs as a hostile sender would write them, byte by byte; each opens with the trouble it makes.
import { deflateSync } from 'node:zlib';

type Wish = {
  /** More of the catalogue, such as an action at opening. */
  readonly catalogue?: string;
  /** What stands on the page, unpacked. */
  readonly content?: Buffer | string;
  readonly mediaBox?: string;
  /** Further objects, from number 5 on. */
  readonly objects?: readonly string[];
};

const line = 'BT /F1 24 Tf 72 700 Td (Evidence) Tj ET';

/** One page. */
export function pdfOf({ catalogue = '', content = line, mediaBox = '0 0 595 842', objects = [] }: Wish): Buffer {
  const stream = deflateSync(content);
  const all: (string | Buffer)[] = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [${mediaBox}] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>`,
    Buffer.concat([
      Buffer.from(`<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`),
      stream,
      Buffer.from('\nendstream'),
    ]),
    ...objects,
  ];
  let bytes = Buffer.from('%PDF-1.7\n');
  const places: number[] = [];
  for (const [index, one] of all.entries()) {
    places.push(bytes.length);
    bytes = Buffer.concat([bytes, Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(one), Buffer.from('\nendobj\n')]);
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = all.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${bytes.length}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(end)]);
}

const script = "app.launchURL('https://example.invalid/'); this.exportDataObject({ cName: 'tool.exe', nLaunch: 2 });";

/** Script and program at opening, a file inside, a page that is a link. */
export const withActions = (): Buffer =>
  pdfOf({
    catalogue:
      '/OpenAction 5 0 R /AA << /WC 6 0 R >> /Names << /JavaScript << /Names [(s) 5 0 R] >> /EmbeddedFiles << /Names [(tool.exe) 7 0 R] >> >>',
    objects: [
      `<< /S /JavaScript /JS (${script.replace(/[()\\]/g, '\\$&')}) /Next 6 0 R >>`,
      '<< /S /Launch /F (/usr/bin/xterm) /Win << /F (calc.exe) >> /Next << /S /URI /URI (https://example.invalid/) >> >>',
      '<< /Type /Filespec /F (tool.exe) /EF << /F 8 0 R >> >>',
      '<< /Type /EmbeddedFile /Length 2 >>\nstream\nMZ\nendstream',
    ],
  });

/** Half a gigabyte of drawing in half a megabyte of file: it is never done. */
export const withoutEnd = (): Buffer =>
  pdfOf({ content: Buffer.alloc(512 * 1024 * 1024, 'q 1 0 0 1 0 0 cm 0 0 9 9 re f Q\n') });

/** A page of a thousand kilometres. */
export const ofImpossibleMeasure = (): Buffer => pdfOf({ mediaBox: '0 0 1 2834645669' });

export const cutShort = (): Buffer =>
  Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 9 0 R >>\nendobj\n%%EOF\n');
