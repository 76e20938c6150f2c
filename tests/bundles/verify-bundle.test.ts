// What arrives is accepted only as it was sent, by a neighbour whose key was compared; everything else is refused by name.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../electron/bundles/keys/fingerprint';
import { makeBundle } from '../../electron/bundles/make-bundle';
import { BundleRefusal } from '../../electron/bundles/refusal';
import { type HowToVerify, verifyBundle } from '../../electron/bundles/verify-bundle';
import { writeParts } from '../../electron/bundles/zip/write-parts';
import { readZip } from '../../electron/printing/zip/read-zip';
import { deflatedEntry, storedEntry, writeZip, type ZipEntry } from '../../electron/printing/zip/write-zip';
import { readFingerprint } from '../../templates/bundle/fingerprint-text';
import { head, keyIn, neighbourOf, sampleBundle, sampleParts } from './sample-bundle';

let folder = '';
let how: HowToVerify;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pilin-bundle-'));
  how = { neighbours: [neighbourOf(await keyIn(folder))], scratch: folder };
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function refusalOf(path: string, more: Partial<HowToVerify> = {}): Promise<BundleRefusal> {
  const refused = await verifyBundle(path, { ...how, ...more }).then(
    () => new Error('accepted'),
    (error: unknown) => error,
  );
  if (!(refused instanceof BundleRefusal)) throw refused;
  expect(refused.fault.sentence.zh).toMatch(/\p{Script=Han}.*。$/u);
  expect(refused.fault.sentence.en).toMatch(/^[A-Z“].*\.$/);
  return refused;
}

/** Turns one bit over. */
function flip(bytes: Buffer, at: number): void {
  bytes[at] = (bytes[at] as number) ^ (1 << (at % 8));
}

/** The entries of a good bundle, for making a bad one. */
async function entries(): Promise<Map<string, Uint8Array>> {
  return new Map(readZip(readFileSync(await sampleBundle(folder, `${Math.random()}.pilin`))));
}

function rezip(name: string, parts: Iterable<readonly [string, Uint8Array]>, more: readonly ZipEntry[] = []): string {
  const path = join(folder, name);
  writeFileSync(path, writeZip([...[...parts].map(([part, bytes]) => deflatedEntry(part, bytes)), ...more]));
  return path;
}

describe('a bundle as it was sent', () => {
  it('is verified, and its parts are kept as they were', async () => {
    const path = await sampleBundle(folder);
    const keepIn = join(folder, 'kept');
    const { manifest, sender } = await verifyBundle(path, { ...how, keepIn });
    expect(sender?.name.zh).toBe('甲市综合行政执法局');
    expect(manifest.parts.map((part) => part.role)).toEqual(['case', 'paper', 'evidence', 'readme']);
    for (const part of sampleParts) {
      expect(readFileSync(join(keepIn, part.path))).toEqual('content' in part ? Buffer.from(part.content) : null);
    }
  });

  it('is verified when somebody packed it anew without changing a part, in any order', async () => {
    const path = rezip('again.pilin', [...(await entries())].reverse());
    expect((await verifyBundle(path, how)).manifest.id).toBe(head.id);
  });

  it('is the same bytes each time it is made', async () => {
    const [one, other] = [await sampleBundle(folder, 'one.pilin'), await sampleBundle(folder, 'two.pilin')];
    expect(readFileSync(one)).toEqual(readFileSync(other));
  });

  it('encrypted with a passphrase opens with it alone', async () => {
    const path = await sampleBundle(folder, 'secret.pilin', '平湖金山 2026 联合');
    expect(readFileSync(path).toString('latin1', 0, 21)).toBe('age-encryption.org/v1');
    expect((await refusalOf(path)).fault.code).toBe('bundle-passphrase-missing');
    expect((await refusalOf(path, { passphrase: '平湖金山 2025 联合' })).fault.code).toBe('bundle-passphrase-wrong');
    expect((await verifyBundle(path, { ...how, passphrase: ' 平湖金山 ２０２６ 联合' })).manifest.id).toBe(head.id);
    const bytes = readFileSync(path);
    flip(bytes, bytes.length - 40);
    writeFileSync(path, bytes);
    expect((await refusalOf(path, { passphrase: '平湖金山 2026 联合' })).fault.code).toBe('bundle-passphrase-wrong');
  });
});

describe('a sender', () => {
  it('whose key nobody compared is refused, with the fingerprint to compare', async () => {
    const { fault } = await refusalOf(await sampleBundle(folder), { neighbours: [] });
    expect(fault.code).toBe('bundle-key-unknown');
    expect(fault.sentence.zh).toContain((await keyIn(folder)).fingerprint);
  });

  it('whose key was retired, or who uses the key of another office, is refused', async () => {
    const path = await sampleBundle(folder);
    const key = await keyIn(folder);
    const retired = [neighbourOf(key, { retiredAt: '2026-11-24T00:00:00+08:00' })];
    expect((await refusalOf(path, { neighbours: retired })).fault.code).toBe('bundle-key-retired');
    const another = [neighbourOf(key, { authority: 'c-bureau' })];
    expect((await refusalOf(path, { neighbours: another })).fault.code).toBe('bundle-sender-unlike');
  });

  it('has a fingerprint that survives being copied by hand', async () => {
    const { publicKey, fingerprint } = await keyIn(folder);
    expect(fingerprint).toMatch(/^([0-9A-Z]{4}-){9}[0-9A-Z]{4}$/);
    expect(readFingerprint(fingerprint.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'O'))).toBe(fingerprint);
    expect(readFingerprint(fingerprint.slice(0, -1))).toBeNull();
    expect(fingerprintOf(publicKey)).toBe(fingerprint);
  });
});

describe('a bundle that was changed', () => {
  it('in any byte is refused, or says exactly what was sent', async () => {
    const good = readFileSync(await sampleBundle(folder));
    const path = join(folder, 'flipped.pilin');
    const codes = new Set<string>();
    for (let at = 0; at < good.length; at += 29) {
      const bytes = Buffer.from(good);
      flip(bytes, at);
      writeFileSync(path, bytes);
      try {
        const { manifest } = await verifyBundle(path, how);
        expect(manifest.parts.map((part) => part.sha256)).toHaveLength(4);
      } catch (error) {
        if (!(error instanceof BundleRefusal)) throw error;
        codes.add(error.fault.code);
      }
    }
    expect([...codes]).toEqual(expect.arrayContaining(['bundle-not-one', 'bundle-part-broken']));
  });

  it('by cutting it short anywhere is refused', async () => {
    const good = readFileSync(await sampleBundle(folder));
    for (const length of [0, 1, 21, 100, good.length >> 1, good.length - 1]) {
      const path = join(folder, 'short.pilin');
      writeFileSync(path, good.subarray(0, length));
      expect((await refusalOf(path)).fault.code).toMatch(/^bundle-/);
    }
  });

  it('in one part is refused with the part named, and nothing of it stays', async () => {
    for (const name of sampleParts.map(({ path }) => path)) {
      const parts = await entries();
      const bytes = Buffer.from(parts.get(name) as Uint8Array);
      flip(bytes, bytes.length - 1);
      parts.set(name, bytes);
      const keepIn = join(folder, 'kept');
      const { fault, part } = await refusalOf(rezip('changed.pilin', parts), { keepIn });
      expect(fault.code).toBe('bundle-part-altered');
      expect(part).toBe(name);
      expect(readdirSync(folder)).not.toContain('kept');
    }
  });

  it('in its manifest, or signed by another key, is refused', async () => {
    const parts = await entries();
    const manifest = Buffer.from(parts.get('manifest.json') as Uint8Array).toString();
    const forged = manifest.replace('"purpose": "transfer"', '"purpose": "clue"');
    expect(forged).not.toBe(manifest);
    parts.set('manifest.json', Buffer.from(forged));
    expect((await refusalOf(rezip('forged.pilin', parts))).fault.code).toBe('bundle-signature-wrong');
    const otherKey = await keyIn(join(folder, 'other'));
    const resigned = {
      algorithm: 'Ed25519',
      publicKey: Buffer.from(otherKey.publicKey).toString('base64'),
      signature: Buffer.from(otherKey.sign(Buffer.from(forged))).toString('base64'),
    };
    parts.set('signature.json', Buffer.from(JSON.stringify(resigned)));
    expect((await refusalOf(rezip('resigned.pilin', parts))).fault.code).toBe('bundle-key-unknown');
  });

  it('by swapping, renaming, removing or adding parts is refused', async () => {
    const swapped = await entries();
    const [one, other] = ['papers/order-to-correct.pdf', 'evidence/e1.jpg'].map(
      (name) => swapped.get(name) as Uint8Array,
    );
    swapped.set('papers/order-to-correct.pdf', other as Uint8Array).set('evidence/e1.jpg', one as Uint8Array);
    expect((await refusalOf(rezip('swapped.pilin', swapped))).fault.code).toBe('bundle-part-altered');
    const removed = await entries();
    removed.delete('case.json');
    expect((await refusalOf(rezip('removed.pilin', removed))).fault.code).toBe('bundle-part-missing');
    const added = (await entries()).set('papers/other.pdf', Buffer.from('x'));
    expect((await refusalOf(rezip('added.pilin', added))).part).toBe('papers/other.pdf');
    const nested = (await entries()).set('inner.pilin', readFileSync(await sampleBundle(folder)));
    expect((await refusalOf(rezip('nested.pilin', nested))).fault.code).toBe('bundle-part-extra');
  });

  it('by doubling a part is refused', async () => {
    const double = storedEntry('case.json', Buffer.from('{}'));
    expect((await refusalOf(rezip('double.pilin', await entries(), [double]))).fault.code).toBe('bundle-part-twice');
  });
});

describe('a hostile archive', () => {
  it('with names that lead out is refused before anything is written', async () => {
    for (const name of ['../outside.json', '/etc/outside', 'a/../../outside', 'C:\\outside', 'papers\\..\\..\\x.pdf']) {
      const path = rezip('climbing.pilin', await entries(), [storedEntry(name, Buffer.from('x'))]);
      expect((await refusalOf(path, { keepIn: join(folder, 'kept') })).fault.code).toMatch(/^bundle-/);
      expect(readdirSync(folder)).not.toContain('kept');
    }
  });

  it('that unpacks to far more than it is, is refused', async () => {
    const bomb = (await entries()).set('bomb.json', Buffer.alloc(64 * 1024 * 1024));
    expect((await refusalOf(rezip('bomb.pilin', bomb))).fault.code).toBe('bundle-part-too-dense');
  });

  it('that lies about the size of a part is refused', async () => {
    const parts = await entries();
    const liar = { ...deflatedEntry('case.json', Buffer.alloc(500_000, 65)), size: 10 };
    parts.delete('case.json');
    expect((await refusalOf(rezip('liar.pilin', parts, [liar]))).fault.code).toMatch(/bundle-part-(altered|broken)/);
  });

  it('that is no bundle at all is refused', async () => {
    const path = join(folder, 'other.pilin');
    for (const bytes of [Buffer.from('hello'), Buffer.from('PK\u0003\u0004'), Buffer.alloc(100_000)]) {
      writeFileSync(path, bytes);
      expect((await refusalOf(path)).fault.code).toBe('bundle-not-one');
    }
    await writeParts(join(folder, 'zip.pilin'), [{ path: 'a.txt', bytes: Buffer.from('a') }]);
    expect((await refusalOf(join(folder, 'zip.pilin'))).fault.code).toBe('bundle-not-one');
  });
});

describe('making a bundle', () => {
  it('leaves nothing behind where it fails', async () => {
    const parts = [{ path: 'evidence/e9.jpg', role: 'evidence' as const, file: join(folder, 'not-there.jpg') }];
    const before = readdirSync(folder);
    await expect(makeBundle(join(folder, 'x.pilin'), { head, parts, key: await keyIn(folder) })).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(before);
  });
});
