// Bytes of any size on the server, each content once under its SHA-256, in pieces that every engine takes in one row.
import { sha256 } from '../sha256';
import type { Asks } from './server';

const pieceBytes = 256 * 1024;

/** @returns the hash under which they are found */
export async function keepBytes(ask: Asks, bytes: Uint8Array): Promise<string> {
  const hash = sha256(bytes);
  const there = await ask('SELECT place FROM pilin_pieces WHERE hash = $1 AND place = 0', [hash]);
  if (there.length > 0) return hash;
  for (let place = 0; place === 0 || place * pieceBytes < bytes.length; place += 1) {
    const piece = Buffer.from(bytes.subarray(place * pieceBytes, (place + 1) * pieceBytes));
    await ask('INSERT INTO pilin_pieces (hash, place, bytes) VALUES ($1, $2, $3)', [hash, place, piece]);
  }
  return hash;
}

/** Null where there are none. Whether they are still what the hash says is for the caller to compare. */
export async function bytesOf(ask: Asks, hash: string): Promise<Uint8Array | null> {
  const rows = await ask<{ bytes: Buffer }>('SELECT bytes FROM pilin_pieces WHERE hash = $1 ORDER BY place', [hash]);
  return rows.length === 0 ? null : Buffer.concat(rows.map(({ bytes }) => bytes));
}
