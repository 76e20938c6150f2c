// A file that grows at its end, sealed: its head, then one frame for all that was added at once. A frame that a crash cut
// off is left out, as a cut-off line was; a frame that was altered, moved or taken away is known by its number.
import { type DataKey, headBytes, newHead, SealBroken, type Sealer, sealerOf, tagBytes } from './seal';

const lengthBytes = 4;
/** A frame is held in memory whole. */
const largestFrame = 64 * 1024 * 1024;

/** Size on disk of a list of so many bytes, were each of them added by itself. */
export function largestList(content: number): number {
  return Math.min(Number.MAX_SAFE_INTEGER, headBytes + (content + 1) * (lengthBytes + tagBytes + 1));
}

export type OpenedList = {
  readonly content: Buffer;
  readonly frames: number;
  /** Whether the file ends with a whole frame, so that another can follow. */
  readonly isWhole: boolean;
};

/** @throws SealBroken where a frame that is all there does not open */
export function openList(key: DataKey, sealed: Uint8Array, name: string): OpenedList {
  const sealer = sealerOf(key, sealed, name);
  if (sealer === null) throw new SealBroken(name, sealed);
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const parts: Buffer[] = [];
  let at = headBytes;
  while (at + lengthBytes <= bytes.length) {
    const end = at + lengthBytes + bytes.readUInt32BE(at) + tagBytes;
    if (end > bytes.length) break;
    const opened = sealer.open(bytes.subarray(at + lengthBytes, end), parts.length, false);
    if (opened === null) throw new SealBroken(name, sealed);
    parts.push(opened);
    at = end;
  }
  return { content: Buffer.concat(parts), frames: parts.length, isWhole: at === bytes.length };
}

/** @param head of the file as it stands */
export function sealFrame(key: DataKey, head: Uint8Array, name: string, number: number, content: Uint8Array): Buffer {
  const sealer = sealerOf(key, head, name) as Sealer;
  return frame(sealer, content, number);
}

/** A new file with this content. */
export function sealList(key: DataKey, content: Uint8Array, name: string): Buffer {
  const head = newHead();
  const sealer = sealerOf(key, head, name) as Sealer;
  const parts = [head];
  for (let from = 0; from < content.length; from += largestFrame)
    parts.push(frame(sealer, content.subarray(from, from + largestFrame), parts.length - 1));
  return Buffer.concat(parts);
}

function frame(sealer: Sealer, content: Uint8Array, number: number): Buffer {
  const sealed = sealer.seal(content, number, false);
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(sealed.length - tagBytes);
  return Buffer.concat([length, sealed]);
}
