// Downloads, against a server on this machine: the checksum is that of the file, and faults are told.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { download } from '../../build/download.mjs';

const content = Buffer.from('what was asked for '.repeat(10_000));
let server: Server;
let address = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/file') response.end(content);
    else if (request.url === '/half') {
      response.writeHead(200, { 'content-length': content.length });
      response.write('cut short', () => response.destroy());
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
});

const target = (): string => join(mkdtempSync(join(tmpdir(), 'pilin-download-')), 'file');

describe('download', () => {
  it('writes the file and tells its SHA-256', async () => {
    const path = target();
    const sha256 = await download(`${address}/file`, path);
    expect(readFileSync(path).equals(content)).toBe(true);
    expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
  });

  it('fails where the host answers with an error', async () => {
    await expect(download(`${address}/missing`, target())).rejects.toThrow('answered 404');
  });

  it('fails where the connection ends before the file does', async () => {
    await expect(download(`${address}/half`, target())).rejects.toThrow();
  });

  it('fails where nobody answers', async () => {
    await expect(download('http://127.0.0.1:1/file', target())).rejects.toThrow();
  });
});
