// Whatever is done to a bundle on its way, accepting it either refuses it and leaves every local file as it was, byte for
// byte, or takes in exactly what was sent.
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readZip } from '../../electron/printing/zip/read-zip';
import { deflatedEntry, storedEntry, writeZip, type ZipEntry } from '../../electron/printing/zip/write-zip';
import { everything, fruitShop, type Office, send, twoOffices, withEvidenceFiles } from '../exchange/two-offices';

let jinshan: Office;
let path: string;
let other: string;
let good: Buffer;
let before: ReadonlyMap<string, string>;

beforeEach(async () => {
  const offices = await twoOffices();
  jinshan = offices.jinshan;
  await withEvidenceFiles(offices.pinghu, fruitShop);
  path = await send(offices.pinghu, jinshan, { purpose: 'transfer', subjects: [fruitShop] });
  other = await send(offices.pinghu, jinshan, { purpose: 'clue', subjects: [fruitShop] });
  good = readFileSync(path);
  before = everything(jinshan);
});

/** Chooses, examines and accepts a file. @returns the code of the fault that stopped it, "" where it was accepted */
async function attempt(bytes: Uint8Array, name = 'arrived.pilin', passphrase: string | null = null): Promise<string> {
  const file = join(jinshan.folder, name);
  writeFileSync(file, bytes);
  return attemptFile(file, passphrase);
}

async function attemptFile(file: string, passphrase: string | null = null): Promise<string> {
  const { ask, person } = jinshan;
  person.files = [file];
  const chosen = await ask['exchange:choose']({ handed: null });
  if (!chosen.ok) return chosen.fault.code;
  const handle = chosen.value.file?.handle ?? '';
  const examined = await ask['exchange:examine']({ handle, passphrase });
  if (!examined.ok) return told(examined.fault);
  const accepted = await ask['exchange:accept']({ handle, choices: [] });
  return accepted.ok ? '' : told(accepted.fault);
}

function told({ code, sentence }: { code: string; sentence: { zh: string; en: string } }): string {
  expect(sentence.zh).toMatch(/\p{Script=Han}/u);
  expect(sentence.en).toMatch(/[a-z]/);
  return code;
}

const parts = (bytes: Uint8Array = good): Map<string, Uint8Array> => new Map(readZip(bytes));

function zipped(entries: Iterable<readonly [string, Uint8Array]>, more: readonly ZipEntry[] = []): Uint8Array {
  return writeZip([...[...entries].map(([name, bytes]) => deflatedEntry(name, bytes)), ...more]);
}

function flipped(bytes: Uint8Array, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] as number) ^ (1 << (at % 8));
  return changed;
}

function untouched(): void {
  expect([...everything(jinshan)]).toEqual([...before]);
}

describe('a bundle that was changed on its way', () => {
  it('in any part is refused by the name of the part, and nothing local is touched', async () => {
    const names = [...parts().keys()];
    expect(names.length).toBeGreaterThan(6);
    for (const name of names) {
      const changed = parts();
      const bytes = changed.get(name) as Uint8Array;
      for (const at of [0, bytes.length >> 1, bytes.length - 1]) {
        changed.set(name, flipped(bytes, at));
        expect(await attempt(zipped(changed)), `${name} at ${at}`).toMatch(/^bundle-/);
        untouched();
      }
    }
  });

  it('in any byte of the file is refused, or is what was sent', async () => {
    let taken = 0;
    for (let at = 0; at < good.length; at += Math.ceil(good.length / 100)) {
      const code = await attempt(flipped(good, at));
      if (code === '') {
        taken += 1;
        const draft = await jinshan.store.drafts.get(fruitShop);
        expect(draft.ok && draft.value.case.source).toBe('referral');
        before = everything(jinshan);
      } else {
        expect(code).toMatch(/^bundle-/);
        untouched();
      }
    }
    expect(readdirSync(join(jinshan.folder, 'data', 'exchange', 'received')).length).toBe(taken > 0 ? 1 : 0);
    expect(readdirSync(join(jinshan.folder, 'data', 'drafts')).length).toBe(taken > 0 ? 1 : 0);
  });

  it('by cutting it short, by bytes before or behind it, is refused', async () => {
    for (const length of [0, 1, 100, good.length >> 1, good.length - 1]) {
      expect(await attempt(good.subarray(0, length))).toMatch(/^bundle-/);
      untouched();
    }
    expect(await attempt(Buffer.concat([Buffer.alloc(64, 1), good]))).toMatch(/^bundle-/);
    untouched();
  });

  it('by swapping, renaming, removing, doubling or adding parts is refused', async () => {
    const evidence = [...parts().keys()].filter((name) => name.startsWith('evidence/'));
    const [one = '', two = ''] = evidence;
    const swapped = parts();
    const [first, second] = [swapped.get(one) as Uint8Array, swapped.get(two) as Uint8Array];
    swapped.set(one, second).set(two, first);
    const renamed = parts();
    renamed.delete(one);
    renamed.set(one.replace('.jpg', '.png'), first);
    const removed = parts();
    removed.delete(two);
    const foreign = parts().set('manifest.json', parts(readFileSync(other)).get('manifest.json') as Uint8Array);
    const nested = parts().set('inner.pilin', good);
    const doubled = zipped(parts(), [storedEntry(one, Buffer.from('x'))]);
    const climbing = zipped(parts(), [storedEntry('../../outside.json', Buffer.from('x'))]);
    const bomb = zipped(parts().set('bomb.json', Buffer.alloc(32 * 1024 * 1024)));
    for (const entries of [swapped, renamed, removed, foreign, nested]) {
      expect(await attempt(zipped(entries))).toMatch(/^bundle-/);
      untouched();
    }
    for (const bytes of [doubled, climbing, bomb]) {
      expect(await attempt(bytes)).toMatch(/^bundle-/);
      untouched();
    }
    expect(readdirSync(jinshan.folder)).not.toContain('outside.json');
  });

  it('is refused where it is larger than any bundle, before it is copied', async () => {
    const file = join(jinshan.folder, 'huge.pilin');
    writeFileSync(file, good);
    truncateSync(file, 2048 * 1024 * 1024 + 1);
    expect(await attemptFile(file)).toBe('bundle-too-large');
    untouched();
  });
});

describe('a bundle that was only packed anew, renamed or sent twice', () => {
  it('is accepted once, as it was signed', async () => {
    expect(await attempt(zipped([...parts()].reverse()), '改名 (1).pilin')).toBe('');
    const after = everything(jinshan);
    expect(await attempt(good)).toBe('');
    expect([...everything(jinshan)]).toEqual([...after]);
    expect(await attemptFile(other)).toBe('');
    expect(readdirSync(join(jinshan.folder, 'data', 'drafts'))).toHaveLength(2);
  });
});
