// Which backups stay: hours of today, days of a month; and contents go only when no backup names them.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirror } from '../../electron/backups/mirror';
import { placeAt } from '../../electron/backups/place';
import { findBackup, namesOf, readSheet } from '../../electron/backups/snapshots';
import { dayOf, outlivedBackups } from '../../electron/backups/thin-snapshots';
import { verifyBackup } from '../../electron/backups/verify-backup';
import { nodeDisk } from '../../electron/store/disk/node-disk';
import { ids } from '../store/a-draft';
import { faultOf, given } from '../store/opened';
import { type AFolder, aFolder, backed } from './a-folder';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** 10:00 in China. */
const nowMs = Date.parse('2026-11-23T10:00:00+08:00');
const at = (...ms: number[]) => ms.map((atMs) => ({ name: `${atMs}`, atMs }));
const kept = (backups: { name: string; atMs: number }[], now = nowMs) => {
  const gone = new Set(outlivedBackups(backups, now));
  return backups.filter((one) => !gone.has(one)).map(({ atMs }) => atMs);
};

describe('rotation', () => {
  it('keeps the newest of each hour of today and of each day before', () => {
    const today = [nowMs, nowMs - 600_000, nowMs - 900_000, nowMs - 2 * hourMs];
    const yesterday = [nowMs - dayMs + hourMs, nowMs - dayMs];
    expect(kept(at(...today, ...yesterday))).toEqual([today[0], today[1], today[3], yesterday[0]]);
  });

  it('keeps a month of days, counted by the backups there are: a long pause or a wrong clock costs none', () => {
    const days = Array.from({ length: 60 }, (_, day) => nowMs - day * dayMs);
    expect(kept(at(...days))).toEqual(days.slice(0, 31));
    expect(kept(at(...days.slice(0, 31)), nowMs + 400 * dayMs)).toHaveLength(31);
    expect(kept(at(...days.slice(0, 31)), nowMs - 400 * dayMs)).toHaveLength(31);
  });

  it('always keeps the newest, and what is kept stays kept as long as nothing is added and the day is the same', () => {
    const times = fc.array(fc.integer({ min: nowMs - 90 * dayMs, max: nowMs + 2 * dayMs }), { minLength: 1 });
    fc.assert(
      fc.property(times, (ms) => {
        const once = kept(at(...new Set(ms)));
        expect(once).toContain(Math.max(...ms));
        expect(kept(at(...once))).toEqual(once);
        expect(new Set(once.map(dayOf)).size).toBe(Math.min(31, new Set(ms.map(dayOf)).size));
      }),
    );
  });
});

/** One backup an hour from nine to eleven, on each of some days, each with a photograph of its own. */
async function days(folder: AFolder, count: number): Promise<void> {
  for (let day = 0; day < count; day += 1)
    for (let hour = 0; hour < 3; hour += 1) {
      await writeFile(join(folder.data, 'photographs', ids.one, 'now.jpg'), `day ${day} hour ${hour}`);
      await backed(folder, () => nowMs + day * dayMs + hour * hourMs);
    }
}

async function allSound(place: string): Promise<number> {
  const named = await namesOf(nodeDisk, placeAt(place));
  for (const one of named) {
    const backup = given(await readSheet(nodeDisk, placeAt(place), one));
    expect(given(await verifyBackup(nodeDisk, placeAt(place), backup)).findings).toEqual([]);
  }
  return named.length;
}

async function objectsAt(place: string): Promise<number> {
  const { objects } = placeAt(place);
  const folders = await nodeDisk.folders(objects);
  return (await Promise.all(folders.map((name) => nodeDisk.names(join(objects, name))))).flat().length;
}

describe('a place over the days', () => {
  it('thins out at the first backup of a day and keeps every content that is still named', async () => {
    const folder = await aFolder();
    await days(folder, 3);
    expect(await allSound(folder.place)).toBe(5);
    const before = await objectsAt(folder.place);
    await writeFile(join(folder.data, 'photographs', ids.one, 'now.jpg'), 'last');
    const { removed } = await backed(folder, () => nowMs + 3 * dayMs);
    expect(removed).toBe(2);
    expect(await allSound(folder.place)).toBe(4);
    expect(await objectsAt(folder.place)).toBeLessThan(before);
  });

  it('removes no content while a backup that stays cannot be read', async () => {
    const folder = await aFolder();
    await days(folder, 1);
    const newest = given(await findBackup(nodeDisk, placeAt(folder.place), null));
    await rm(join(placeAt(folder.place).objects, newest.snapshot.list.sha256.slice(0, 2)), { recursive: true });
    const before = await objectsAt(folder.place);
    await writeFile(join(folder.data, 'photographs', ids.one, 'now.jpg'), 'next day');
    await backed(folder, () => nowMs + dayMs);
    expect(await objectsAt(folder.place)).toBeGreaterThanOrEqual(before);
  });
});

describe('a second place', () => {
  it('gets every backup it should hold, makes up for the days it was away, and thins out likewise', async () => {
    const folder = await aFolder();
    const to = join(folder.root, 'stick');
    const wish = { disk: nodeDisk, from: folder.place, to };
    await days(folder, 1);
    expect(given(await mirror({ ...wish, now: () => nowMs, create: true })).copied).toBe(3);
    await days(folder, 4);
    expect(given(await mirror({ ...wish, now: () => nowMs + 3 * dayMs + 3 * hourMs })).copied).toBeGreaterThan(3);
    expect(await allSound(to)).toBe(await allSound(folder.place));
  });

  it('is not made anew where it is gone, and backups of another folder are left alone', async () => {
    const folder = await aFolder();
    await backed(folder);
    const wish = { disk: nodeDisk, from: folder.place, now: Date.now };
    expect(faultOf(await mirror({ ...wish, to: join(folder.root, 'away') }))).toBe('backup-second-gone');
    expect(await nodeDisk.names(folder.root)).not.toContain('away');
    const other = await aFolder();
    await backed(other);
    expect(faultOf(await mirror({ ...wish, to: other.place }))).toBe('backup-place-of-others');
  });

  it('leaves out what is damaged at the first place', async () => {
    const folder = await aFolder();
    await days(folder, 1);
    const place = placeAt(folder.place);
    const newest = given(await findBackup(nodeDisk, place, null));
    await rm(join(place.objects, newest.snapshot.list.sha256.slice(0, 2), newest.snapshot.list.sha256));
    const to = join(folder.root, 'stick');
    expect(given(await mirror({ disk: nodeDisk, from: folder.place, to, now: () => nowMs, create: true })).copied).toBe(
      2,
    );
    expect(await allSound(to)).toBe(2);
  });
});
