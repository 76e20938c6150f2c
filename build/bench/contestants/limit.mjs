// What no writer of the same bytes can pass: their streams deflated as zlib does by default, and the file written.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

/** Reads one PDF of Pilin's, made beforehand, and takes it apart. */
export async function open({ folder }) {
  const parts = partsOf(readFileSync(join(folder, 'limit.pdf')));
  return { make: async () => Buffer.concat(parts.map(({ plain, raw }) => (raw === null ? plain : deflateSync(raw)))) };
}

/** The file's bytes in order; what was deflated as it was before. */
function partsOf(bytes) {
  const parts = [];
  let at = 0;
  for (;;) {
    const head = bytes.indexOf('stream\n', at);
    if (head < 0) break;
    const start = head + 7;
    const end = bytes.indexOf('\nendstream', start);
    const isDeflated = bytes.lastIndexOf('FlateDecode', head) > bytes.lastIndexOf(' obj', head);
    parts.push({ plain: bytes.subarray(at, start), raw: null });
    const body = bytes.subarray(start, end);
    parts.push(isDeflated ? { plain: null, raw: inflateSync(body) } : { plain: body, raw: null });
    at = bytes.indexOf('endobj', end);
    parts.push({ plain: bytes.subarray(end, at), raw: null });
  }
  parts.push({ plain: bytes.subarray(at), raw: null });
  return parts;
}
