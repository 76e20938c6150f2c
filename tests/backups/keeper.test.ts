// When backups are made, what is told of them, and that the one place never hinders the other.
import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBackupSettings } from '../../electron/backups/backup-settings';
import { BackupKeeper } from '../../electron/backups/keeper';
import type { BackupWork } from '../../electron/backups/thread/work';
import { work } from '../../electron/backups/thread/work';
import { failed } from '../../electron/contract/outcome';
import { faultOf, given } from '../store/opened';
import { temporaryFolder } from '../store/temporary-folder';
import { aFolder } from './a-folder';

const minuteMs = 60_000;
const startMs = Date.parse('2026-11-23T09:00:00+08:00');
const full = failed('backup-place-full', '满。', 'Full.');

/** A keeper whose work is noted and answered as the test says. */
async function keeping(answer: { ok: boolean }) {
  const clock = { ms: startMs };
  const asked: string[] = [];
  const told: string[] = [];
  const ask = async (name: string) => {
    asked.push(name);
    return answer.ok ? { ok: true, value: { made: true, name: 'x', unsafe: [], copied: 0 } } : full;
  };
  const keeper = new BackupKeeper({
    work: { ask } as unknown as BackupWork,
    folder: await temporaryFolder(),
    program: '0.2.0',
    now: () => clock.ms,
    onTrouble: (trouble) => told.push(trouble),
  });
  const pass = async (minutes: number) => {
    for (let at = 0; at < minutes; at += 1) {
      clock.ms += minuteMs;
      await keeper.tick();
    }
  };
  return { keeper, asked, told, pass };
}

describe('the clock of backups', () => {
  it('makes the first soon after a start and then one an hour', async () => {
    const { asked, pass } = await keeping({ ok: true });
    await pass(1);
    expect(asked).toEqual([]);
    await pass(60);
    expect(asked).toEqual(['back-up']);
    await pass(59);
    expect(asked).toEqual(['back-up', 'back-up']);
  });

  it('tries again after ten minutes where one failed, tells it once, and that it is mended once', async () => {
    const answer = { ok: false };
    const { asked, told, pass, keeper } = await keeping(answer);
    await pass(13);
    expect([asked, told]).toEqual([['back-up', 'back-up'], ['own']]);
    expect((await keeper.state()).last?.fault?.code).toBe('backup-place-full');
    answer.ok = true;
    await pass(10);
    expect(told).toEqual(['own', 'none']);
  });

  it('makes one at a time', async () => {
    const { asked, keeper } = await keeping({ ok: true });
    await Promise.all([keeper.run(), keeper.run()]);
    expect(asked).toEqual(['back-up']);
  });
});

describe('the second place', () => {
  it('is remembered, told when it is away, and brought up to date within a minute once it is back', async () => {
    const { root } = await aFolder();
    const clock = { ms: Date.now() };
    const told: string[] = [];
    const ask = ((name: keyof typeof work, wish: never) => work[name](wish)) as BackupWork['ask'];
    const parts = { work: { ask }, folder: root, program: '', now: () => clock.ms };
    const keeper = new BackupKeeper({ ...parts, onTrouble: (trouble) => told.push(trouble) });
    const stick = join(root, 'stick');
    await mkdir(stick);
    given(await keeper.chooseSecond(stick));
    expect((await readBackupSettings(root)).second).toContain(stick);
    await rename(stick, join(root, 'away'));
    expect((await keeper.run()).ok).toBe(true);
    expect((await keeper.state()).second?.fault?.code).toBe('backup-second-gone');
    await rename(join(root, 'away'), stick);
    clock.ms += minuteMs;
    await keeper.tick();
    expect([(await keeper.state()).second?.fault, told]).toEqual([null, ['second', 'none']]);
    given(await keeper.chooseSecond(null));
    expect((await keeper.state()).second).toBeNull();
    expect(await readFile(join(root, 'backup-settings.json'), 'utf8')).toContain('"second": null');
  });

  it('says what hinders a place that cannot be written', async () => {
    const { keeper } = await keeping({ ok: false });
    expect(faultOf(await keeper.chooseSecond('/nowhere'))).toBe('backup-place-full');
  });
});
