// Looks into what a contestant made: every character of the paper must stand in it as often as it should.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inOut } from '../folders.mjs';
import { wordsOf } from './flatten.mjs';

/** @returns characters of the flat paper that the file lacks, as a text; empty where it says all of them */
export function missingWords(blocks, file) {
  const found = counted(file.endsWith('.pdf') ? wordsOfPdf(file) : wordsOfDocx(file));
  const wanted = counted(wordsOf(blocks).join(''));
  let missing = '';
  for (const [character, times] of wanted)
    missing += character.repeat(Math.max(0, times - (found.get(character) ?? 0)));
  return missing;
}

/** White space is the writer's business, and hyphens at line ends are taken out by the reader; compatibility forms are the same character. */
function counted(text) {
  const counts = new Map();
  for (const character of text.normalize('NFKC').replace(/[\s-]+/gu, '')) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return counts;
}

function wordsOfPdf(file) {
  return execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

/** Text of the body, and of pictures as far as the file holds it. */
function wordsOfDocx(file) {
  const { readZip } = createRequire(inOut('bench', 'pilin', 'main.cjs'))('./read-zip.cjs');
  const parts = [...readZip(readFileSync(file))].filter(([path]) =>
    /^word\/(document\.xml|media\/.*\.svg)$/.test(path),
  );
  return parts
    .map(([, bytes]) => {
      const xml = Buffer.from(bytes).toString('utf8');
      const described = [...xml.matchAll(/ descr="([^"]*)"/g)].map(([, text]) => text).join('');
      return `${described}${xml.replace(/<[^>]*>/g, '')}`;
    })
    .join('')
    .replace(
      /&lt;|&gt;|&quot;|&apos;|&amp;/g,
      (entity) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[entity.slice(1, -1)],
    );
}
