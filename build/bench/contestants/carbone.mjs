// carbone: renders a template file; its own cache of templates stays on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { peerRequired } from './peer.mjs';

export async function open({ folder }) {
  const carbone = peerRequired('carbone');
  const render = promisify(carbone.render);
  const template = join(folder, 'templates', 'carbone.docx');
  return {
    make: async (number) => render(template, JSON.parse(readFileSync(join(folder, 'data', `${number}.json`), 'utf8'))),
  };
}
