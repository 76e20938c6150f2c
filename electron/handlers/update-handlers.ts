// Takes an update package that a person has brought: verified, its installer put where the person wants it, shown there.
// Nothing is started by the program: who installs, and when, is decided outside it.
import { type FileHandle, open } from 'node:fs/promises';
import { done, type Outcome } from '../contract/outcome';
import type { programChannels } from '../contract/program-channels';
import type { FunctionsOf } from '../contract/table';
import { type ReadUpdate, readUpdate } from '../updates/read-update';
import { notSetUp } from '../updates/refusals';
import { takeInstaller } from '../updates/take-installer';
import type { Desk } from './desk';
import { orFileFault } from './write-out';

type Handlers = FunctionsOf<typeof programChannels>;
type Taken = Awaited<ReturnType<Handlers['update:take']>>;
type Parts = Pick<Desk, 'dialogs' | 'opener' | 'program' | 'version'>;

export function updateHandlers(parts: Parts): Pick<Handlers, 'update:take'> {
  return {
    'update:take': async () => {
      const key = await parts.program.publisherKey();
      if (key === null) return notSetUp;
      const [path] = (await parts.dialogs.openFiles(chooseTitle, 'updates')) ?? [];
      if (path === undefined) return cancelled;
      return withFile(path, async (file) => {
        const { platform, arch } = parts.program;
        const read = await readUpdate(file, key, { version: parts.version, platform, arch });
        return read.ok ? handOver(parts, file, read.value) : read;
      });
    },
  };
}

const cancelled: Taken = done({ cancelled: true, update: null });

async function handOver({ dialogs, opener }: Parts, file: FileHandle, read: ReadUpdate): Promise<Taken> {
  const { program, released, notes, file: installer } = read.manifest;
  const target = await dialogs.saveFile(saveTitle, installer.name);
  if (target === null) return cancelled;
  const taken = await takeInstaller(file, read, target);
  if (!taken.ok) return taken;
  opener.reveal(target);
  return done({ cancelled: false, update: { version: program, released, notes, file: installer.name } });
}

async function withFile<T>(path: string, act: (file: FileHandle) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const outcome = await orFileFault('update-file-fault', async () => {
    const file = await open(path, 'r');
    try {
      return await act(file);
    } finally {
      await file.close();
    }
  });
  return outcome.ok ? outcome.value : outcome;
}

const chooseTitle = { zh: '选择更新包', en: 'Choose an update package' };
const saveTitle = { zh: '保存已验证的安装程序', en: 'Save the verified installer' };
