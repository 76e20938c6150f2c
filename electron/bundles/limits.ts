// How large a bundle may be: beyond these it is refused before anything of it is unpacked.

const mebi = 1024 * 1024;

export const limits = {
  /** Of the file as it arrives. */
  fileBytes: 2048 * mebi,
  /** Of all parts unpacked. */
  unpackedBytes: 2048 * mebi,
  partBytes: 512 * mebi,
  manifestBytes: 8 * mebi,
  signatureBytes: 4096,
  /** Parts, and the three files that every bundle has. */
  entries: 5003,
  /** A part may not unpack to more than this many times its packed size: text reaches about 20, a zip bomb 1,000. */
  ratio: 200,
  /** Below this size no ratio is asked: a few kilobytes harm nobody. */
  ratioFromBytes: mebi,
} as const;
