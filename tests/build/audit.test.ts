// What the question about advisories comes to, for every answer that a registry may give.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { audit } from '../../build/audit.mjs';

let folder = '';
let said = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilin-audit-'));
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** An npm that answers this and ends with 1, as npm does where anything is wrong. */
function withNpm(answer: string, known: Record<string, string> = {}): number {
  writeFileSync(join(folder, 'answer'), answer);
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\ncat "${join(folder, 'answer')}"\nexit 1\n`);
  chmodSync(join(folder, 'npm'), 0o755);
  return audit({ ...process.env, PATH: `${folder}:${process.env.PATH}` }, known);
}

const via = { title: 'Reads past the end', url: 'https://example.org/advisory-1', severity: 'high' };
const found = JSON.stringify({
  vulnerabilities: { one: { name: 'one', via: [via] }, two: { name: 'two', via: ['one'] } },
  metadata: { dependencies: { total: 412 } },
});

describe.skipIf(process.platform === 'win32')('the audit', () => {
  it('fails for an advisory, and names it', () => {
    expect(withNpm(found)).toBe(1);
    expect(said).toContain('one: Reads past the end (high) https://example.org/advisory-1');
    expect(said).toContain('412 packages, 1 advisories, 1 to be dealt with');
  });

  it('lets pass what a person has read and accepted', () => {
    expect(withNpm(found, { [via.url]: 'only a tool for tests reads such files' })).toBe(0);
  });

  it('holds where nothing is known', () => {
    expect(withNpm('{"vulnerabilities":{},"metadata":{"dependencies":{"total":412}}}')).toBe(0);
    expect(said).toContain('412 packages, 0 advisories');
  });

  it.each([
    ['{"statusCode":405,"message":"Method Not Allowed"}', 'status 405'],
    ['{"message":"request failed","error":{"code":"ENOTFOUND"}}', 'request failed'],
    ['', 'no answer'],
  ])('says plainly that it could not ask: %s', (answer, reason) => {
    expect(withNpm(answer)).toBe(0);
    expect(said).toContain('NOT CHECKED');
    expect(said).toContain(reason);
  });
});
