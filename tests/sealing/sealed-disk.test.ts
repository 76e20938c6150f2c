// Files as they lie on disk in an encrypted folder: what opens, what does not, and what a crash leaves.
import { appendFile, copyFile, mkdir, readFile, rename, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newDataKey } from '../../electron/sealing/wrap';
import { nodeDisk } from '../../electron/store/disk/node-disk';
import { sealedDisk } from '../../electron/store/disk/sealed-disk';
import { contentBytes, sealedBytes } from '../../electron/store/disk/sealed-file';
import { writeDurably } from '../../electron/store/disk/write-durably';
import { temporaryFolder } from '../store/temporary-folder';

const most = 100 * 1024 * 1024;
const broken = { code: 'ESEAL' };

async function place() {
  const root = join(await temporaryFolder(), 'data');
  for (const name of ['drafts', 'lists', 'trash/drafts', 'issued/.freezing-01ARZ3NDEKTSV4RRFFQ69G5FAV'])
    await mkdir(join(root, name), { recursive: true });
  const key = newDataKey();
  return { root, key, disk: sealedDisk(nodeDisk, root, key), drafts: join(root, 'drafts') };
}

const words = (length: number): Buffer => Buffer.alloc(length, '张三违法建房 Zhang San 13800138000 ');
const lengths = [0, 1, 65_535, 65_536, 65_537, 131_072, 300_001];

describe('a sealed file', () => {
  test.each(lengths)('of %i bytes reads back, whole and in part, and shows nothing of itself', async (length) => {
    const { disk, drafts } = await place();
    const bytes = words(length);
    const facts = await writeDurably(disk, drafts, 'a.json', bytes);
    const path = join(drafts, 'a.json');
    expect(facts.bytes).toBe(length);
    expect(await disk.list(drafts)).toEqual([facts]);
    expect(Buffer.compare(await disk.read(path, most), bytes)).toBe(0);
    const parts = [
      [0, 10],
      [65_530, 12],
      [65_536, 65_536],
      [Math.max(0, length - 3), 10],
      [length, 5],
      [length + 70_000, 5],
    ] as const;
    for (const [from, count] of parts)
      expect(Buffer.compare(await disk.readPart(path, from, count), bytes.subarray(from, from + count))).toBe(0);
    const raw = await readFile(path);
    expect(raw.length).toBe(sealedBytes(length));
    expect(contentBytes(raw.length)).toBe(length);
    for (const mark of ['张三', 'Zhang', '138001']) expect(raw.includes(mark)).toBe(false);
    if (length > 0) await expect(disk.read(path, length - 1)).rejects.toMatchObject({ code: 'EFBIG' });
  });

  test('is another on disk each time it is written, though it holds the same', async () => {
    const { disk, drafts } = await place();
    const seen = new Set<string>();
    for (let count = 0; count < 20; count += 1) {
      await writeDurably(disk, drafts, 'a.json', words(100));
      seen.add((await readFile(join(drafts, 'a.json'))).subarray(8).toString('hex').slice(0, 64));
    }
    expect(seen.size).toBe(20);
  });

  test('is refused with any one bit flipped', async () => {
    const { disk, drafts } = await place();
    const path = join(drafts, 'a.json');
    await writeDurably(disk, drafts, 'a.json', words(40));
    const sound = await readFile(path);
    for (let bit = 0; bit < sound.length * 8; bit += 1) {
      const flipped = Buffer.from(sound);
      flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
      await writeFile(path, flipped);
      await expect(disk.read(path, most)).rejects.toMatchObject(broken);
    }
  });

  test('is refused cut short or longer, at a seam of its pieces too, whole and in part', async () => {
    const { disk, drafts } = await place();
    const path = join(drafts, 'a.json');
    await writeDurably(disk, drafts, 'a.json', words(200_000));
    const sound = await readFile(path);
    const seam = 32 + 65_552;
    for (const length of [0, 7, 31, 32, 47, 48, seam, seam * 2 - 32, sound.length - 1]) {
      await writeFile(path, sound.subarray(0, length));
      await expect(disk.read(path, most)).rejects.toMatchObject(broken);
    }
    // Whose end is gone is refused where its end is read.
    await truncate(path, seam);
    await expect(disk.readPart(path, 65_000, 1000)).rejects.toMatchObject(broken);
    await writeFile(path, Buffer.concat([sound, sound.subarray(-65_552)]));
    await expect(disk.read(path, most)).rejects.toMatchObject(broken);
    const first = sound.subarray(32, seam);
    const second = sound.subarray(seam, seam + 65_552);
    await writeFile(path, Buffer.concat([sound.subarray(0, 32), second, first, sound.subarray(seam + 65_552)]));
    await expect(disk.read(path, most)).rejects.toMatchObject(broken);
  });

  test('is refused in another’s place, under another key, and where a plain file stands for it', async () => {
    const { disk, root, drafts } = await place();
    for (const name of ['a.json', 'b.json']) await writeDurably(disk, drafts, name, words(50));
    await copyFile(join(drafts, 'a.json'), join(drafts, 'b.json'));
    await expect(disk.read(join(drafts, 'b.json'), most)).rejects.toMatchObject({ ...broken, place: 'drafts/b.json' });
    const other = sealedDisk(nodeDisk, root, newDataKey());
    await expect(other.read(join(drafts, 'a.json'), most)).rejects.toMatchObject(broken);
    await writeFile(join(drafts, 'c.json'), '{"format":"pilin-draft"}');
    await expect(disk.read(join(drafts, 'c.json'), most)).rejects.toMatchObject(broken);
  });

  test('goes into the trash and back, and into the archive, and into no other place', async () => {
    const { disk, root, drafts } = await place();
    const id = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
    const trash = join(root, 'trash/drafts');
    await writeDurably(disk, drafts, `${id}.json`, words(50));
    await disk.rename(join(drafts, `${id}.json`), join(trash, `${id}-20260101T000000000Z.json`));
    expect(await disk.read(join(trash, `${id}-20260101T000000000Z.json`), most)).toEqual(words(50));
    await disk.rename(join(trash, `${id}-20260101T000000000Z.json`), join(drafts, `${id}.json`));
    expect(await disk.read(join(drafts, `${id}.json`), most)).toEqual(words(50));
    await writeDurably(disk, join(root, `issued/.freezing-${id}`), 'paper.pdf', words(70));
    await disk.rename(join(root, `issued/.freezing-${id}`), join(root, `issued/${id}`));
    expect(await disk.read(join(root, `issued/${id}/paper.pdf`), most)).toEqual(words(70));
    await rename(join(drafts, `${id}.json`), join(drafts, '01ARZ3NDEKTSV4RRFFQ69G5FAW.json'));
    await expect(disk.read(join(drafts, '01ARZ3NDEKTSV4RRFFQ69G5FAW.json'), most)).rejects.toMatchObject(broken);
  });
});

describe('a sealed list', () => {
  async function list() {
    const { disk, root, key } = await place();
    const path = join(root, 'lists/drafts.list');
    await writeDurably(disk, join(root, 'lists'), 'drafts.list', Buffer.from('one\n'));
    for (const line of ['two\n', 'three\n']) await disk.append(path, Buffer.from(line));
    return { disk, root, path, key, text: async (on = disk) => Buffer.from(await on.read(path, most)).toString() };
  }

  test('grows at its end and reads back, also where another process goes on', async () => {
    const { root, path, key, text } = await list();
    expect(await text()).toBe('one\ntwo\nthree\n');
    const other = sealedDisk(nodeDisk, root, key);
    await other.append(path, Buffer.from('four\n'));
    expect(await text()).toBe('one\ntwo\nthree\nfour\n');
    expect((await readFile(path)).includes('two')).toBe(false);
  });

  test('begins with its first line where there was none', async () => {
    const { disk, root } = await place();
    await disk.append(join(root, 'lists/drafts.texts'), Buffer.from('one\n'));
    expect(Buffer.from(await disk.read(join(root, 'lists/drafts.texts'), most)).toString()).toBe('one\n');
  });

  test('whose end was cut off keeps what stands before it, and goes on', async () => {
    const { disk, path, text } = await list();
    const sound = await readFile(path);
    for (let cut = 1; cut < 20; cut += 1) {
      await writeFile(path, sound.subarray(0, sound.length - cut));
      expect(await text()).toBe('one\ntwo\n');
    }
    await disk.append(path, Buffer.from('again\n'));
    expect(await text()).toBe('one\ntwo\nagain\n');
  });

  test('with frames altered, moved or zeroed is refused', async () => {
    const { path, text } = await list();
    const sound = await readFile(path);
    const altered = Buffer.from(sound);
    altered[40] = (altered[40] as number) ^ 1;
    await writeFile(path, altered);
    await expect(text()).rejects.toMatchObject(broken);
    await writeFile(path, sound);
    await appendFile(path, sound.subarray(32));
    await expect(text()).rejects.toMatchObject(broken);
    await writeFile(path, Buffer.concat([sound, Buffer.alloc(64)]));
    await expect(text()).rejects.toMatchObject(broken);
  });
});
