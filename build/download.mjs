// Fetches one file with its checksum, and gives up soon where a host cannot be reached.
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const answerWithinMs = 8_000;
const stallAfterMs = 20_000;

/**
 * Writes the file at `url` to `path`.
 * @returns the SHA-256 of what was written, lower-case hex
 * @throws where the host does not answer within 8 s, sends nothing for 20 s, or answers with an error
 */
export async function download(url, path) {
  const control = new AbortController();
  let watch = setTimeout(() => control.abort(), answerWithinMs);
  const hash = createHash('sha256');
  try {
    const answer = await fetch(url, { signal: control.signal });
    if (!answer.ok || !answer.body) throw new Error(`answered ${answer.status}`);
    const measure = new Transform({
      transform(chunk, _encoding, done) {
        clearTimeout(watch);
        watch = setTimeout(() => control.abort(), stallAfterMs);
        hash.update(chunk);
        done(null, chunk);
      },
    });
    await pipeline(Readable.fromWeb(answer.body), measure, createWriteStream(path));
  } finally {
    clearTimeout(watch);
  }
  return hash.digest('hex');
}
