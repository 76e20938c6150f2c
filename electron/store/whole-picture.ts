// Tells a whole JPEG or PNG from a cut-off one: half a photograph prints without complaint, and nobody can vouch for it.

/** `not-a-picture`: neither JPEG nor PNG by its first bytes. `cut-off`: the file ends before its end mark. */
export type PictureState = 'whole' | 'cut-off' | 'not-a-picture';

const jpegStart = [0xff, 0xd8, 0xff];
const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export function pictureState(bytes: Uint8Array): PictureState {
  const begins = (signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  if (begins(jpegStart)) return hasJpegEnd(bytes) ? 'whole' : 'cut-off';
  if (begins(pngStart)) return hasPngEnd(bytes) ? 'whole' : 'cut-off';
  return 'not-a-picture';
}

/** Steps over the segments (an embedded preview has an end mark of its own) to the scan, then seeks its end mark. */
function hasJpegEnd(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const startOfScan = 0xda;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1];
    at += 2 + view.getUint16(at + 2);
    if (marker !== startOfScan) continue;
    for (; at + 1 < bytes.length; at += 1) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  }
  return false;
}

/** Steps over the chunks to IEND. */
function hasPngEnd(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const endChunk = 0x49454e44;
  for (let at = pngStart.length; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (view.getUint32(at + 4) === endChunk) return true;
  }
  return false;
}
