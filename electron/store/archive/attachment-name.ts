// The name of an attached file in its record: made from what it holds, so that no name from outside reaches the disk.
import { extname } from 'node:path';

const hashDigits = 16;
const prefix = 'attached-';

/** attached-0a1b2c3d4e5f6071.pdf. @param given the name it had. @param hash SHA-256 of its bytes */
export function attachmentName(given: string, hash: string): string {
  const extension = /^\.[a-z0-9]{1,5}$/.exec(extname(given).toLowerCase())?.[0] ?? '';
  return `${prefix}${hash.slice(0, hashDigits)}${extension}`;
}

/** Whether a file of a record came from outside and is shown as no picture: whatever else it claims to be, it is a PDF. */
export function isOutsidePdf(name: string): boolean {
  return name.startsWith(prefix) && !/\.(jpe?g|png)$/i.test(name);
}
