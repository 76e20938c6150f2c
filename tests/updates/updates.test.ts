// Update packages: what the publisher's own tool makes is taken, anything else is refused with the reason, and never is
// an installer left on disk that was not signed.
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newKeys, updatePackage } from '../../build/update-package.mjs';
import type { Outcome } from '../../electron/contract/outcome';
import { readPublisherKey } from '../../electron/updates/publisher-key';
import { isNewer, readUpdate } from '../../electron/updates/read-update';
import { takeInstaller } from '../../electron/updates/take-installer';

const here = { version: '0.1.0', platform: 'linux', arch: 'x64' };
const installer = Buffer.from('an installer '.repeat(100_000));
const manifest = {
  program: '0.2.0',
  platform: 'linux',
  arch: 'x64',
  file: { name: 'pilin-0.2.0-linux-x64.deb' },
  released: '2026-12-01',
  notes: { zh: '新增文书', en: 'New papers' },
};

let folder = '';
let keys = { private: '', public: '' };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilin-update-'));
  keys = newKeys(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const signed = (change: object = {}, key = readFileSync(keys.private, 'utf8')): Buffer =>
  updatePackage(installer, { ...manifest, ...change }, key);

/** Reads a package and puts its installer where a person would; resolves with the fault's code, or "". */
async function take(bytes: Uint8Array, program = here): Promise<string> {
  const path = join(folder, 'given.pilin-update');
  writeFileSync(path, bytes);
  const key = await readPublisherKey(keys.public);
  if (key === null) throw new Error('no key');
  const file = await open(path);
  try {
    const read = await readUpdate(file, key, program);
    if (!read.ok) return read.fault.code;
    const taken: Outcome<object> = await takeInstaller(file, read.value, target());
    return taken.ok ? '' : taken.fault.code;
  } finally {
    await file.close();
  }
}

const target = (): string => join(folder, 'installer.deb');
const leftovers = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

describe('an update package', () => {
  it('is taken where the publisher signed it for this system and it is newer', async () => {
    expect(await take(signed())).toBe('');
    expect(readFileSync(target()).equals(installer)).toBe(true);
    expect(leftovers()).toEqual([]);
  });

  it('is refused with the signature of somebody else', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const other = (privateKey as KeyObject).export({ type: 'pkcs8', format: 'pem' }) as string;
    expect(await take(signed({}, other))).toBe('update-signature-wrong');
  });

  it.each([
    ['an older version', { program: '0.0.9' }, 'update-not-newer'],
    ['the same version', { program: '0.1.0' }, 'update-not-newer'],
    ['another system', { platform: 'win32' }, 'update-for-other-system'],
    ['another kind of processor', { arch: 'arm64' }, 'update-for-other-system'],
    ['a name that leaves the folder', { file: { name: '../../etc/cron.d/x' } }, 'update-form-unknown'],
    ['a later form', { later: true }, 'update-form-unknown'],
  ])('is refused for %s, though the publisher signed it', async (_what, change, code) => {
    expect(await take(signed(change))).toBe(code);
    expect(existsSync(target())).toBe(false);
  });

  it('is refused where a byte of its installer was changed, and leaves nothing behind', async () => {
    const bytes = signed();
    bytes[bytes.length - 7] = 0;
    expect(await take(bytes)).toBe('update-damaged');
    expect([existsSync(target()), leftovers()]).toEqual([false, []]);
  });

  it('is refused where something was added or cut off', async () => {
    expect(await take(Buffer.concat([signed(), Buffer.from('x')]))).toBe('update-damaged');
    expect(await take(signed().subarray(0, -1))).toBe('update-damaged');
  });

  it('is refused wherever a byte of its head is changed', async () => {
    const good = signed();
    const head = good.length - installer.length;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: head - 1 }), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const bytes = Buffer.from(good);
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        expect(await take(bytes)).not.toBe('');
        expect(existsSync(target())).toBe(false);
      }),
      { numRuns: Number(process.env.PILIN_RUNS ?? 60) },
    );
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['a text', Buffer.from('PILIN-UPDATE 2\n')],
    ['only its first line', Buffer.from('PILIN-UPDATE 1\n')],
    ['a length without a manifest', Buffer.concat([Buffer.from('PILIN-UPDATE 1\n'), Buffer.from([0, 0, 1, 0])])],
    [
      'a manifest of four gigabytes',
      Buffer.concat([Buffer.from('PILIN-UPDATE 1\n'), Buffer.from([255, 255, 255, 255])]),
    ],
  ])('is refused where the file is %s', async (_what, bytes) => {
    expect(await take(bytes)).toMatch(/^update-(not-recognised|damaged)$/);
  });
});

describe('the publisher’s key', () => {
  it('is none where the file is missing, is a text, or holds a key of another kind', async () => {
    expect(await readPublisherKey(join(folder, 'missing.pem'))).toBe(null);
    writeFileSync(join(folder, 'text.pem'), 'no key');
    expect(await readPublisherKey(join(folder, 'text.pem'))).toBe(null);
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(join(folder, 'rsa.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
    expect(await readPublisherKey(join(folder, 'rsa.pem'))).toBe(null);
  });

  it('has a fingerprint that a person can compare', async () => {
    expect((await readPublisherKey(keys.public))?.fingerprint).toMatch(
      /^([0-9A-HJKMNP-TV-Z]{4}-){9}[0-9A-HJKMNP-TV-Z]{4}$/,
    );
  });
});

describe('a version', () => {
  it.each([
    ['0.2.0', '0.1.9', true],
    ['0.10.0', '0.9.0', true],
    ['1.0.0', '0.99.99', true],
    ['0.1.0', '0.1.0', false],
    ['0.1.0', '0.2.0', false],
    ['1.0.0', '1.0.0-beta', true],
    ['1.0.0-beta', '1.0.0', false],
  ])('%s against %s is newer: %s', (found, program, newer) => {
    expect(isNewer(found, program)).toBe(newer);
  });
});
