// docxtemplater: the template is compiled for each paper, as its documentation has it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { peerRequired } from './peer.mjs';

export async function open({ folder }) {
  const PizZip = peerRequired('pizzip');
  const Docxtemplater = peerRequired('docxtemplater');
  const template = readFileSync(join(folder, 'templates', 'braces.docx'));
  return {
    make: async (number) => {
      const data = JSON.parse(readFileSync(join(folder, 'data', `${number}.json`), 'utf8'));
      const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
      document.render(data);
      return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
    },
  };
}
