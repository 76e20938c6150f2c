// A disk whose power is cut after so many calls: no call after that ever answers.
import type { Disk, DiskFile } from '../../../electron/store/disk/disk';

/** Passes the first calls on; then the power is gone, and no call ever answers. */
export function untilPowerCut(disk: Disk, calls: number): { disk: Disk; cut: Promise<'cut'> } {
  let left = calls;
  let tell: (cut: 'cut') => void = () => undefined;
  const cut = new Promise<'cut'>((resolve) => {
    tell = resolve;
  });
  const ask = <T>(work: () => Promise<T>): Promise<T> => {
    left -= 1;
    if (left >= 0) return work();
    tell('cut');
    return new Promise<T>(() => undefined);
  };
  const file = (open: DiskFile): DiskFile => ({
    write: (bytes) => ask(() => open.write(bytes)),
    sync: () => ask(() => open.sync()),
    close: () => ask(() => open.close()),
  });
  const guarded = new Proxy(disk, {
    get: (_, name: keyof Disk) => {
      // Whether a folder is sealed is no call to the disk; a disk that cannot say lacks it here too.
      if (name === 'seals') return disk.seals;
      return (path: string, other: never) => {
        const call = () => (disk[name] as (path: string, other: never) => Promise<unknown>).call(disk, path, other);
        return ask(async () => (name === 'create' ? file((await call()) as DiskFile) : call()));
      };
    },
  });
  return { disk: guarded, cut };
}
