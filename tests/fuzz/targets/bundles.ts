// Bundles of strangers: bytes changed anywhere, packed anew with other parts, sizes, names and signatures, encrypted or not.
// Refused by name with nothing kept, or verified as exactly what a neighbour signed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { BundleRefusal } from '../../../electron/bundles/refusal';
import { verifyBundle } from '../../../electron/bundles/verify-bundle';
import { readZip } from '../../../electron/printing/zip/read-zip';
import { deflatedEntry, storedEntry, writeZip, type ZipEntry } from '../../../electron/printing/zip/write-zip';
import { bundleFormat, bundleVersion } from '../../../templates/bundle/manifest';
import { head, keyIn, neighbourOf, sampleBundle, sampleParts } from '../../bundles/sample-bundle';
import { keptAsJson, target } from '../engine/target';
import { changedValue } from '../inputs/change-value';
import { mustBeSaid } from '../inputs/expectations';
import { hardText } from '../inputs/hard-texts';

/** What is done to a good bundle: data, so that one that failed can be kept. */
type Deed =
  | { readonly do: 'flip'; readonly at: number; readonly bit: number }
  | { readonly do: 'cut'; readonly at: number }
  | { readonly do: 'number'; readonly at: number; readonly value: number }
  | { readonly do: 'insert'; readonly at: number; readonly text: string }
  | {
      readonly do: 'add';
      readonly name: string;
      readonly text: string;
      readonly size: number | null;
      readonly times: number;
    }
  | { readonly do: 'bomb'; readonly name: string; readonly megabytes: number; readonly size: number | null }
  | { readonly do: 'drop'; readonly part: number }
  | { readonly do: 'swap'; readonly part: number; readonly text: string }
  | { readonly do: 'manifest'; readonly value: unknown; readonly signed: 'not' | 'neighbour' | 'stranger' };

type Attack = { readonly encrypted: boolean; readonly rounds: string; readonly deeds: readonly Deed[] };

const place = fc.nat({ max: 0x7fffffff });
const names = fc.oneof(
  fc.constantFrom(
    '../outside.json',
    '/etc/outside',
    'a/../../outside',
    'C:\\outside',
    'papers\\..\\..\\x.pdf',
    'case.json',
    'CASE.JSON',
    'manifest.json',
    'con',
    'papers/',
    'a\u0000b',
    './x',
    '.',
    '..',
    'papers/\u202efdp.exe',
    'x'.repeat(300),
  ),
  hardText.map((text) => text.slice(0, 400)),
);

const deeds = (manifest: unknown): fc.Arbitrary<Deed> =>
  fc.oneof(
    fc.record({ do: fc.constant('flip' as const), at: place, bit: fc.nat(7) }),
    fc.record({ do: fc.constant('cut' as const), at: place }),
    fc.record({
      do: fc.constant('number' as const),
      at: place,
      value: fc.constantFrom(0, 1, 0xffff, 0x7fffffff, 0xffffffff),
    }),
    fc.record({ do: fc.constant('insert' as const), at: place, text: hardText.map((text) => text.slice(0, 100)) }),
    fc.record({
      do: fc.constant('add' as const),
      name: names,
      text: hardText.map((text) => text.slice(0, 100)),
      size: fc.option(fc.constantFrom(0, 1, 10_000, 0xfffffffe)),
      times: fc.constantFrom(1, 1, 2, 6000),
    }),
    fc.record({
      do: fc.constant('bomb' as const),
      name: names,
      megabytes: fc.constantFrom(1, 8, 30),
      size: fc.option(fc.constantFrom(0, 1000, 1_000_000)),
    }),
    fc.record({ do: fc.constant('drop' as const), part: fc.nat(6) }),
    fc.record({ do: fc.constant('swap' as const), part: fc.nat(6), text: hardText }),
    fc.record({
      do: fc.constant('manifest' as const),
      value: changedValue([manifest]),
      signed: fc.constantFrom('not' as const, 'neighbour' as const, 'neighbour' as const, 'stranger' as const),
    }),
  );

/** Of the sample's own parts, without the words for people that every bundle has. */
const sampleManifest: unknown = {
  format: bundleFormat,
  version: bundleVersion,
  ...head,
  parts: sampleParts.flatMap((part) => {
    if (!('content' in part)) return [];
    const { content, ...rest } = part;
    return [{ ...rest, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }];
  }),
};

const attacks: fc.Arbitrary<Attack> = fc.record({
  encrypted: fc.boolean(),
  rounds: fc.constantFrom('', '', '', '', '1', '10', '20', '21', '30', '64', '99', '018', '1e3', '-1', ' 2'),
  deeds: fc.array(deeds(sampleManifest), { minLength: 0, maxLength: 3 }),
});

const passphrase = '平湖金山 2026 联合';

export const bundles = target<Attack>({
  ...keptAsJson<Attack>(),
  name: 'bundle',
  says: 'the reader of bundles is refused by name with nothing kept, or is what a neighbour signed',
  inputs: attacks,
  open: async (folder) => {
    const key = await keyIn(folder);
    const stranger = await keyIn(join(folder, 'stranger'));
    const good = readZip(readFileSync(await sampleBundle(folder)));
    const whole = readFileSync(join(folder, 'sample.pilin'));
    const how = { neighbours: [neighbourOf(key)], scratch: folder, passphrase };
    const path = join(folder, 'came.pilin');
    const keepIn = join(folder, 'kept');
    const sign = { neighbour: key, stranger };
    const untouched = readdirSync(folder).length;
    return async ({ encrypted, rounds, deeds: list }, note) => {
      const plain = list.reduce(
        (bytes, deed) => done(bytes, deed, good, sign),
        Buffer.from(whole) as Buffer<ArrayBufferLike>,
      );
      const bytes = encrypted ? await encryptQuickly(plain) : plain;
      await writeFile(path, encrypted && rounds !== '' ? withRounds(bytes, rounds) : bytes);
      try {
        const { manifest } = await verifyBundle(path, { ...how, keepIn });
        for (const part of manifest.parts) {
          const kept = readFileSync(join(keepIn, part.path));
          if (createHash('sha256').update(kept).digest('hex') !== part.sha256)
            throw new Error(`${part.path} is not what was signed`);
        }
        note('verified');
      } catch (error) {
        if (!(error instanceof BundleRefusal)) throw error;
        const text = JSON.stringify(list);
        mustBeSaid(error.fault.sentence, error.fault.code, (trace) => text.includes(trace));
        if (existsSync(keepIn)) throw new Error(`${error.fault.code}: something of it was kept`);
        note(error.fault.code);
      }
      await rm(keepIn, { recursive: true, force: true });
      await rm(path);
      if (readdirSync(folder).length !== untouched) throw new Error(`left behind: ${readdirSync(folder).join(' ')}`);
    };
  },
});

type Signers = { readonly [who in 'neighbour' | 'stranger']: Awaited<ReturnType<typeof keyIn>> };

function done(
  bytes: Buffer<ArrayBufferLike>,
  deed: Deed,
  good: ReadonlyMap<string, Uint8Array>,
  sign: Signers,
): Buffer<ArrayBufferLike> {
  const at = 'at' in deed ? deed.at % Math.max(1, bytes.length) : 0;
  switch (deed.do) {
    case 'flip': {
      const copy = Buffer.from(bytes);
      if (copy.length > 0) copy[at] = (copy[at] as number) ^ (1 << deed.bit);
      return copy;
    }
    case 'cut':
      return bytes.subarray(0, at);
    case 'number': {
      const copy = Buffer.from(bytes);
      if (copy.length >= 4) copy.writeUInt32LE(deed.value, Math.min(at, copy.length - 4));
      return copy;
    }
    case 'insert':
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(deed.text), bytes.subarray(at)]);
    default:
      return packedAnew(deed, good, sign);
  }
}

function packedAnew(
  deed: Exclude<Deed, { do: 'flip' | 'cut' | 'number' | 'insert' }>,
  good: ReadonlyMap<string, Uint8Array>,
  sign: Signers,
): Buffer<ArrayBufferLike> {
  const parts = new Map(good);
  const more: ZipEntry[] = [];
  const some = [...parts.keys()];
  const lying = (entry: ZipEntry, size: number | null): ZipEntry => (size === null ? entry : { ...entry, size });
  if (deed.do === 'add')
    more.push(
      ...Array.from({ length: deed.times }, (_, index) =>
        lying(storedEntry(index === 0 ? deed.name : `${index}-${deed.name}`, Buffer.from(deed.text)), deed.size),
      ),
    );
  if (deed.do === 'bomb')
    more.push(lying(deflatedEntry(deed.name, Buffer.alloc(deed.megabytes * 1024 * 1024)), deed.size));
  if (deed.do === 'drop') parts.delete(some[deed.part % some.length] ?? '');
  if (deed.do === 'swap') parts.set(some[deed.part % some.length] ?? '', Buffer.from(deed.text));
  if (deed.do === 'manifest') {
    const manifest = Buffer.from(JSON.stringify(deed.value) ?? '');
    parts.set('manifest.json', manifest);
    for (const name of some.filter((one) => /readme/i.test(one))) parts.delete(name);
    if (deed.signed !== 'not')
      parts.set('signature.json', Buffer.from(JSON.stringify(signatureOf(manifest, sign[deed.signed]))));
  }
  return Buffer.from(writeZip([...[...parts].map(([name, content]) => deflatedEntry(name, content)), ...more]));
}

function signatureOf(manifest: Uint8Array, key: Signers['stranger']) {
  return {
    algorithm: 'Ed25519',
    publicKey: Buffer.from(key.publicKey).toString('base64'),
    signature: Buffer.from(key.sign(manifest)).toString('base64'),
  };
}

/** With few rounds, so that thousands can be tried; how many there are stands in the file. */
async function encryptQuickly(plain: Uint8Array): Promise<Buffer<ArrayBufferLike>> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFKC'));
  encrypter.setScryptWorkFactor(2);
  return Buffer.from(await encrypter.encrypt(new Uint8Array(plain)));
}

function withRounds(bytes: Buffer<ArrayBufferLike>, rounds: string): Buffer<ArrayBufferLike> {
  const head = bytes.subarray(0, 200).toString('latin1');
  const end = head.indexOf('\n', head.indexOf('-> scrypt'));
  const from = head.lastIndexOf(' ', end) + 1;
  return Buffer.concat([bytes.subarray(0, from), Buffer.from(rounds), bytes.subarray(end)]);
}
