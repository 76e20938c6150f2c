// Prints a paper and hands out the parts of its DOCX as text, with the pictures that the sample papers ask for.
import { PNG } from 'pngjs';
import { printDocx } from '../../../electron/printing/docx/print-docx';
import { readZip } from '../../../electron/printing/zip/read-zip';
import type { Paper } from '../../../templates/paper/paper';

export function png(width: number, height: number): Uint8Array {
  const picture = new PNG({ width, height });
  picture.data.fill(180);
  return new Uint8Array(PNG.sync.write(picture));
}

export const pictures: ReadonlyMap<string, Uint8Array> = new Map([
  ['a.png', png(400, 300)],
  ['b.png', png(300, 400)],
]);

export async function partsOf(paper: Paper, copyLabel?: string): Promise<(path: string) => string> {
  const files = readZip(await printDocx(paper, { pictures, ...(copyLabel === undefined ? {} : { copyLabel }) }));
  return (path) => {
    const content = files.get(path);
    if (content === undefined) throw new Error(`no part ${path} among ${[...files.keys()].join(' ')}`);
    return Buffer.from(content).toString('utf8');
  };
}

export const bodyOf = async (paper: Paper): Promise<string> => (await partsOf(paper))('word/document.xml');

/** The style element with this id. */
export function styleIn(styles: string, id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';
}
