// A disk that fails where a test says so, and otherwise is the real one or another.
import type { Disk, DiskFile } from '../../electron/store/disk/disk';
import { nodeDisk } from '../../electron/store/disk/node-disk';

export type Call = keyof Disk | keyof DiskFile;

/** Asked before each call: a code (ENOSPC …) fails it, 'partial' writes one byte less, 'lost' writes nothing, null lets it pass. */
export type Plan = (call: Call, path: string) => string | null;

/** Waiting takes no time; `waitedMs` is what it would have taken. */
export function failingDisk(sound: Disk = nodeDisk): {
  disk: Disk;
  fail: (plan: Plan | null) => void;
  waitedMs: () => number;
} {
  let plan: Plan | null = null;
  let waited = 0;
  const ask = (call: Call, path: string): string | null => plan?.(call, path) ?? null;
  const guard = (call: Call, path: string): void => {
    const code = ask(call, path);
    if (code !== null) throw Object.assign(new Error(`${code}: planned, ${call}`), { code });
  };
  const disk = new Proxy(sound, {
    get: (_, name: keyof Disk) => {
      if (name === 'wait') {
        return async (ms: number) => {
          waited += ms;
        };
      }
      // Whether a folder is sealed is no call to the disk; a disk that cannot say lacks it here too.
      if (name === 'seals') return sound.seals;
      return async (path: string, ...rest: never[]) => {
        guard(name, path);
        const call = sound[name] as (path: string, ...rest: never[]) => Promise<unknown>;
        const made = await call.call(sound, path, ...rest);
        return name === 'create' ? failingFile(made as DiskFile, path, ask) : made;
      };
    },
  });
  return {
    disk,
    fail: (next) => {
      plan = next;
    },
    waitedMs: () => waited,
  };
}

function failingFile(file: DiskFile, path: string, ask: Plan): DiskFile {
  const failWith = (code: string | null, call: Call): void => {
    if (code !== null) throw Object.assign(new Error(`${code}: planned, ${call}`), { code });
  };
  const guard = (call: Call): void => failWith(ask(call, path), call);
  return {
    write: async (bytes) => {
      const wish = ask('write', path);
      if (wish === 'partial') return file.write(bytes.subarray(0, Math.max(1, bytes.length - 1)));
      if (wish === 'lost') return bytes.length;
      failWith(wish, 'write');
      return file.write(bytes);
    },
    sync: async () => {
      guard('sync');
      await file.sync();
    },
    close: async () => {
      await file.close();
      guard('close');
    },
  };
}
