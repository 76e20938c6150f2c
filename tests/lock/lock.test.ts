// The lock: what is kept of the words, who may open it, waits that grow and outlive a restart, and a damaged file.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Lock, waitsMs } from '../../electron/lock/lock';
import { temporaryFolder } from '../store/temporary-folder';

const right = '平湖 7341';

async function openLock(folder: string, clock: { ms: number }) {
  return Lock.open(folder, () => new Date(clock.ms));
}

async function locked() {
  const folder = await temporaryFolder();
  const clock = { ms: Date.parse('2026-10-20T01:00:00Z') };
  const lock = await openLock(folder, clock);
  await lock.change('', right, 10);
  lock.lock();
  return { folder, clock, lock, again: () => openLock(folder, clock) };
}

describe('a lock', () => {
  it('is off until words are set, and cannot be shut without them', async () => {
    const lock = await Lock.open(await temporaryFolder(), () => new Date());
    expect(lock.state()).toEqual({ set: false, minutes: 0, locked: false, waitMs: 0, unreadable: false });
    expect(lock.lock()).toBe(false);
    expect(await lock.change('', null, 5)).toMatchObject({ right: false });
    expect(lock.state().set).toBe(false);
  });

  it('keeps a salted hash and never the words, and another salt each time', async () => {
    const [one, other] = [await locked(), await locked()];
    const texts = await Promise.all([one, other].map(({ folder }) => readFile(join(folder, 'lock.json'), 'utf8')));
    const [a, b] = texts.map((text) => JSON.parse(text));
    expect(texts.join()).not.toMatch(/7341|平湖/);
    expect(a.hash).not.toBe(b.hash);
    expect(a.salt).not.toBe(b.salt);
    expect(Buffer.from(a.salt, 'base64')).toHaveLength(16);
    if (process.platform !== 'win32') expect((await stat(join(one.folder, 'lock.json'))).mode & 0o077).toBe(0);
  });

  it('opens to the right words only, typed in any width', async () => {
    const { lock } = await locked();
    expect(await lock.unlock('平湖 7340')).toMatchObject({ right: false });
    expect(lock.locked).toBe(true);
    expect(await lock.unlock('平湖 ７３４１')).toEqual({ right: true, waitMs: 0 });
    expect(lock.locked).toBe(false);
  });

  it('is shut at the next start', async () => {
    const { lock, again } = await locked();
    await lock.unlock(right);
    expect((await again()).locked).toBe(true);
  });

  it('waits longer with each wrong try, also when the program is started again, and looks at no words meanwhile', async () => {
    const { clock, lock, again } = await locked();
    const waits: number[] = [];
    let now = lock;
    for (let count = 0; count < waitsMs.length + 1; count += 1) {
      waits.push((await now.unlock('0000')).waitMs);
      now = await again();
      expect(now.state().waitMs).toBe(waits.at(-1));
      if ((waits.at(-1) ?? 0) > 0) expect(await now.unlock(right)).toMatchObject({ right: false });
      clock.ms += waits.at(-1) ?? 0;
    }
    expect(waits).toEqual([...waitsMs, waitsMs.at(-1)]);
    expect(await now.unlock(right)).toEqual({ right: true, waitMs: 0 });
    expect((await again()).state().waitMs).toBe(0);
  });

  it('counts a hundred tries at once as so many', async () => {
    const { lock } = await locked();
    const tried = await Promise.all(Array.from({ length: 20 }, () => lock.unlock('0000')));
    expect(tried.filter(({ waitMs }) => waitMs === 0)).toHaveLength(2);
    expect(await lock.unlock(right)).toMatchObject({ right: false });
  });

  it('makes no wait longer where the clock is set back', async () => {
    const { clock, lock } = await locked();
    for (let count = 0; count < 3; count += 1) await lock.unlock('0000');
    clock.ms -= 86_400_000;
    expect(lock.state().waitMs).toBe(5000);
  });

  it('is changed and taken away by the words it has alone', async () => {
    const { folder, lock } = await locked();
    expect(await lock.change('0000', '9999', 1)).toMatchObject({ right: false });
    expect(await lock.change(right, '9999', 1)).toMatchObject({ right: true });
    expect(lock.state()).toMatchObject({ minutes: 1 });
    expect(await lock.remove(right)).toMatchObject({ right: false });
    expect(await lock.remove('9999')).toMatchObject({ right: true });
    expect(lock.state()).toMatchObject({ set: false, locked: false });
    expect(await readdir(folder)).toEqual([]);
  });

  it.each(['', '{', '{"format":"pilin-lock","version":1}', '{"format":"pilin-lock","version":9}'])(
    'whose file is %j is set aside, said, and keeps nobody from their work',
    async (text) => {
      const folder = await temporaryFolder();
      await writeFile(join(folder, 'lock.json'), text);
      const noted: string[] = [];
      const lock = await Lock.open(
        folder,
        () => new Date('2026-10-20T01:00:00Z'),
        (what) => noted.push(what),
      );
      expect(lock.state()).toMatchObject({ set: false, locked: false, unreadable: true });
      expect(noted).toEqual(['lock-unreadable']);
      expect(await readdir(folder)).toEqual(['lock.damaged-20261020010000.json']);
    },
  );
});
