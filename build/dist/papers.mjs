// What lies beside the installers: checksums that `sha256sum -c` reads, the bill of materials, and what they were made from.
import { createHash } from 'node:crypto';
import { copyFileSync, createReadStream, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** @param {string} folder @param {{version: string, commit: string, electron: string}} facts @param {string} sbom path */
export async function layPapers(folder, facts, sbom) {
  copyFileSync(sbom, join(folder, `pilin-${facts.version}.cdx.json`));
  const files = readdirSync(folder).sort();
  const sums = new Map();
  for (const name of files) sums.set(name, await sha256(join(folder, name)));
  const listed = files.map((name) => ({ name, bytes: statSync(join(folder, name)).size, sha256: sums.get(name) }));
  writeFileSync(join(folder, 'dist.json'), `${JSON.stringify({ ...facts, files: listed }, null, 2)}\n`);
  const all = [...sums, ['dist.json', await sha256(join(folder, 'dist.json'))]];
  writeFileSync(join(folder, 'SHA256SUMS'), all.map(([name, sum]) => `${sum}  ${name}\n`).join(''));
}

async function sha256(path) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
