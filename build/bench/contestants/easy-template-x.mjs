// easy-template-x: one handler, the template's bytes for each paper.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { peer } from './peer.mjs';

export async function open({ folder }) {
  const { TemplateHandler } = await peer('easy-template-x');
  const template = readFileSync(join(folder, 'templates', 'braces.docx'));
  const handler = new TemplateHandler();
  return {
    make: async (number) => {
      const data = JSON.parse(readFileSync(join(folder, 'data', `${number}.json`), 'utf8'));
      return handler.process(template, data);
    },
  };
}
