// The hash of a file of any size, read piece by piece, through its folder's key where that is encrypted.
import { dataDisk } from '../store/disk/data-disk';
import { hashOfFile as hashOn } from '../store/disk/write-pieces';

/** SHA-256 in hexadecimal. @throws errors of node:fs */
export function hashOfFile(path: string): Promise<string> {
  return hashOn(dataDisk, path);
}
