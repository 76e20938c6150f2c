// Files as they are met in offices: cut off, blank, in another encoding, too large, not there.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJsonFile } from '../../electron/store/read-json-file';

const folder = mkdtempSync(join(tmpdir(), 'pilin-read-'));
let made = 0;

function file(content: string | Uint8Array): string {
  made += 1;
  const path = join(folder, `${made}.json`);
  writeFileSync(path, content);
  return path;
}

async function refusal(path: string): Promise<{ code: string; zh: string; en: string }> {
  const read = await readJsonFile(path);
  if (read.ok) throw new Error('it was read');
  const [finding] = read.findings;
  return { code: finding?.code ?? '', ...(finding?.sentence ?? { zh: '', en: '' }) };
}

describe('a JSON file', () => {
  it('is read with and without byte order mark', async () => {
    expect(await readJsonFile(file('{"a": "平湖"}'))).toEqual({ ok: true, value: { a: '平湖' } });
    expect(await readJsonFile(file('\ufeff{"a": 1}'))).toEqual({ ok: true, value: { a: 1 } });
  });

  it('is refused in UTF-16, with and without byte order mark', async () => {
    for (const text of ['\ufeff{"a": 1}', '{"a": 1}']) {
      const { code, en } = await refusal(file(Buffer.from(text, 'utf16le')));
      expect(code).toBe('file-utf-16');
      expect(en).toContain('Save it again as UTF-8');
    }
  });

  it('is refused in another encoding, with the place of the first wrong byte', async () => {
    const gbk = Buffer.concat([Buffer.from('{\n"name": "'), Buffer.from([0xba, 0xfe]), Buffer.from('"}')]);
    const { code, en } = await refusal(file(gbk));
    expect(code).toBe('file-not-utf-8');
    expect(en).toContain('Line 2 (byte 12, value BA)');
    const cutOff = Buffer.from('{"a": "平');
    expect((await refusal(file(cutOff.subarray(0, -1)))).code).toBe('file-not-utf-8');
  });

  it('is refused when broken, with line, column and excerpt', async () => {
    const { code, zh, en } = await refusal(file('{\n  "a": 1,\n  "b" 2\n}'));
    expect(code).toBe('file-broken-json');
    expect(zh).toContain('第 3 行第 7 列');
    expect(en).toContain('Line 3, column 7: a colon is expected after the field name. Near: { "a": 1, "b" ▸2 }');
  });

  it('is refused when a field is named twice, for one of the two would be lost', async () => {
    expect((await refusal(file('{"a": 1, "a": 2}'))).en).toContain('names a field twice: "a"');
  });

  it('is refused when empty, blank or filled with zeros', async () => {
    expect((await refusal(file(''))).code).toBe('file-empty');
    expect((await refusal(file(' \n'))).code).toBe('file-empty');
    expect((await refusal(file('\ufeff'))).code).toBe('file-empty');
    expect((await refusal(file(new Uint8Array(4096)))).code).toBe('file-blank');
  });

  it('of 50 MB is refused before it is read', async () => {
    const path = file('');
    truncateSync(path, 50 * 1024 * 1024);
    const { code, en } = await refusal(path);
    expect(code).toBe('file-too-large');
    expect(en).toContain('50.0 MB');
  });

  it('is refused where a folder, a pipe or nothing stands', async () => {
    mkdirSync(join(folder, 'folder.json'));
    expect((await refusal(join(folder, 'folder.json'))).code).toBe('file-is-folder');
    expect((await refusal(join(folder, 'none.json'))).en).toContain('no such file');
    expect((await refusal(join(folder, '1.json', 'x.json'))).code).toBe('file-not-readable');
    execFileSync('mkfifo', [join(folder, 'pipe.json')]);
    expect((await refusal(join(folder, 'pipe.json'))).code).toBe('file-not-ordinary');
  });

  it('is refused without permission', async () => {
    const path = file('{}');
    chmodSync(path, 0);
    expect((await withoutRoot(() => refusal(path))).en).toContain('not permitted');
  });
});

/** Root may read everything, so root steps aside for a moment. */
async function withoutRoot<T>(act: () => Promise<T>): Promise<T> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.('nobody');
  try {
    return await act();
  } finally {
    if (isRoot) process.seteuid?.('root');
  }
}
