// pdfkit with each face opened once and the font object kept for all papers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faces } from './look.mjs';
import { drawPaper, pageOptions } from './pdfkit-page.mjs';
import { peer, peerRequired } from './peer.mjs';

/** @param keep whether opened faces are kept between papers; else each paper opens their files */
export async function open({ folder }, keep = true) {
  const { PDFDocument } = await peer('pdfkit');
  const fontkit = peerRequired('fontkit');
  const fonts = keep
    ? Object.fromEntries(Object.entries(faces).map(([name, path]) => [name, fontkit.create(readFileSync(path))]))
    : faces;
  return {
    make: async (number) => {
      const { title, blocks } = JSON.parse(readFileSync(join(folder, 'flat', `${number}.json`), 'utf8'));
      const doc = new PDFDocument({ ...pageOptions(), info: { Title: title } });
      const chunks = [];
      doc.on('data', (chunk) => chunks.push(chunk));
      const ended = new Promise((resolve) => doc.on('end', resolve));
      drawPaper(doc, blocks, fonts);
      doc.end();
      await ended;
      return Buffer.concat(chunks);
    },
  };
}
