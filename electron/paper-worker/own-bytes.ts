// Bytes that can be handed from thread to thread: alone in their buffer.

/** The same bytes where they have a buffer to themselves, else a copy (small Buffers share a pool). */
export function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  const alone = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
  return alone ? new Uint8Array(buffer) : new Uint8Array(bytes);
}
