// The strings of an installer made by NSIS, as its compiled script holds them: what Windows would show and write.
import { inflateRawSync } from 'node:zlib';

const mark = Buffer.from('NullsoftInst', 'latin1');
const compressed = 0x80000000;

/**
 * @param installer an installer; the uninstaller that it writes lies in one of its blocks, with a script of its own
 * @returns whether the text occurs in a compiled script of it
 */
export function stringsOf(installer: Buffer): (text: string) => boolean {
  const scripts = scriptsIn(installer);
  if (scripts.length === 0) throw new Error('not made by NSIS');
  return (text) => scripts.some((script) => script.includes(Buffer.from(text, 'utf16le')));
}

/** After the mark: the length of the script, that of all that follows, then blocks of a length and bytes; the script is the first. */
function scriptsIn(bytes: Buffer): readonly Buffer[] {
  const at = bytes.indexOf(mark);
  if (at < 0) return [];
  const [script, ...files] = blocksOf(bytes.subarray(at + mark.length + 8));
  return [...(script === undefined ? [] : [script]), ...files.flatMap(scriptsIn)];
}

function blocksOf(bytes: Buffer): readonly Buffer[] {
  const blocks: Buffer[] = [];
  for (let at = 0; at + 4 < bytes.length; ) {
    const said = bytes.readUInt32LE(at);
    const length = (said & ~compressed) >>> 0;
    const block = bytes.subarray(at + 4, at + 4 + length);
    if (block.length < length) break;
    blocks.push(said >= compressed ? inflateRawSync(block) : block);
    at += 4 + length;
  }
  return blocks;
}
