// Unpacks a zip archive with Node alone, because a bare Debian has no unzip and Node has no zip reader.
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize, sep } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const linkMode = 0xa000;

/** Unpacks files, modes and links (APPNOTE.TXT 4.3); no zip64, no encryption. Paths outside `folder` are refused. */
export function unzip(archive, folder) {
  const bytes = readFileSync(archive);
  for (const entry of entriesOf(bytes)) {
    const target = join(folder, safePath(entry.path));
    if (entry.path.endsWith('/')) {
      mkdirSync(target, { recursive: true });
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    const content = contentOf(bytes, entry);
    if ((entry.mode & 0xf000) === linkMode) {
      safePath(join(dirname(entry.path), content.toString()));
      symlinkSync(content.toString(), target);
    } else {
      writeFileSync(target, content);
      if (entry.mode & 0o111) chmodSync(target, 0o755);
    }
  }
}

/** The central directory, which also holds the Unix modes. */
function* entriesOf(bytes) {
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== endMark) end -= 1;
  if (end < 0) throw new Error('not a zip archive');
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== entryMark) throw new Error('damaged zip directory');
    const nameLength = bytes.readUInt16LE(at + 28);
    yield {
      path: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      mode: bytes.readUInt32LE(at + 38) >>> 16,
      offset: bytes.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

function contentOf(bytes, { offset, packedSize, method, path }) {
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + packedSize);
  if (method === 0) return packed;
  if (method === 8) return inflateRawSync(packed);
  throw new Error(`unknown compression ${method} of ${path}`);
}

function safePath(path) {
  const clean = normalize(path);
  if (isAbsolute(clean) || clean === '..' || clean.startsWith(`..${sep}`))
    throw new Error(`path leaves the folder: ${path}`);
  return clean;
}
