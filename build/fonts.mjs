// Gathers the open faces that ship with Pilin into out/fonts as plain TrueType. WOFF must never reach the PDF writer:
// it costs minutes there, so the one face that comes as WOFF is unpacked here. Quick when everything is in place.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { inOut, inRoot } from './folders.mjs';
import { say } from './say.mjs';

const packages = inRoot('node_modules');

export const fontFiles = [
  ['NotoSerifSC-Regular.ttf', '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'],
  ['NotoSerifSC-Bold.ttf', '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'],
  ['NotoSansSC-Medium.ttf', '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf'],
  ['Tinos-Regular.ttf', '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'],
  ['LXGWWenKai-Regular.ttf', '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff'],
  ['OFL-NotoSerifSC.txt', '@expo-google-fonts/noto-serif-sc/LICENSE_FONT'],
  ['OFL-NotoSansSC.txt', '@expo-google-fonts/noto-sans-sc/LICENSE_FONT'],
  ['LICENSE-Tinos.txt', '@expo-google-fonts/tinos/LICENSE_FONT'],
  ['OFL-LXGWWenKai.txt', '@fontsource/lxgw-wenkai/LICENSE'],
];

/** Fills `folder`; a file that is there and newer than its source is left alone. Returns the names written. */
export function gatherFonts(folder = inOut('fonts')) {
  mkdirSync(folder, { recursive: true });
  const stale = fontFiles.filter(([name, source]) => !isFresh(join(folder, name), join(packages, source)));
  for (const [name, source] of stale) {
    const half = join(folder, `${name}.half`);
    if (source.endsWith('.woff')) writeFileSync(half, unpackWoff(readFileSync(join(packages, source))));
    else copyFileSync(join(packages, source), half);
    renameSync(half, join(folder, name));
  }
  return stale.map(([name]) => name);
}

function isFresh(target, source) {
  return existsSync(target) && statSync(target).mtimeMs >= statSync(source).mtimeMs;
}

/** WOFF 1.0: the same tables as the TrueType file, each deflated (W3C Recommendation, section 5). */
export function unpackWoff(woff) {
  if (woff.readUInt32BE(0) !== 0x774f4646) throw new Error('not a WOFF 1.0 file');
  const count = woff.readUInt16BE(12);
  const header = Buffer.alloc(12 + count * 16);
  header.writeUInt32BE(woff.readUInt32BE(4), 0);
  header.writeUInt16BE(count, 4);
  const power = 2 ** Math.floor(Math.log2(count));
  header.writeUInt16BE(power * 16, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE(count * 16 - power * 16, 10);
  const parts = [header];
  let offset = header.length;
  for (let index = 0; index < count; index++) {
    const entry = 44 + index * 20;
    const [start, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at));
    const stored = woff.subarray(start, start + packed);
    const table = packed < length ? inflateSync(stored) : stored;
    const record = 12 + index * 16;
    woff.copy(header, record, entry, entry + 4);
    woff.copy(header, record + 4, entry + 16, entry + 20);
    header.writeUInt32BE(offset, record + 8);
    header.writeUInt32BE(length, record + 12);
    parts.push(table, Buffer.alloc((4 - (length % 4)) % 4));
    offset += length + ((4 - (length % 4)) % 4);
  }
  return Buffer.concat(parts);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const written = gatherFonts();
  say(written.length === 0 ? 'fonts: in place' : `fonts: wrote ${written.join(', ')}`);
}
