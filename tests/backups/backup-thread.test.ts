// The thread of backups as the machine holds it: it answers, and after its end it answers without beginning anew.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { ensureBundles } from '../../build/build.mjs';
import { inOut } from '../../build/folders.mjs';
import { BackupThread } from '../../electron/backups/thread/backup-thread';

beforeAll(() => ensureBundles(['backup-worker']));

it('answers while it runs; what is asked after its end is told so, and no thread begins anew', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pilin-thread-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const thread = new BackupThread(inOut('backup-worker', 'backup-worker.cjs'));
  expect(await thread.ask('find', { folder })).toMatchObject({ ok: false });
  await thread.close();
  const late = await thread.ask('find', { folder });
  expect(late).toMatchObject({ ok: false, fault: { code: 'backup-ended' } });
});
