// The real disk under a process that is killed at a given call: before it, after it, or with a write half done.
import type { Disk, DiskFile } from '../../../electron/store/disk/disk';
import { nodeDisk } from '../../../electron/store/disk/node-disk';
import type { Random } from './random';

/** @param calls after which the process kills itself; 0 for never */
export function mortalDisk(calls: number, random: Random): Disk {
  let left = calls;
  const die = (): void => void process.kill(process.pid, 'SIGKILL');
  const around = async <T>(work: () => Promise<T>): Promise<T> => {
    left -= 1;
    if (left !== 0) return work();
    if (random.next() < 0.5) die();
    return work().finally(die);
  };
  const mortalFile = (file: DiskFile): DiskFile => ({
    write: (bytes) => around(() => file.write(left === 0 ? bytes.subarray(0, random.below(bytes.length + 1)) : bytes)),
    sync: () => around(() => file.sync()),
    close: () => around(() => file.close()),
  });
  return new Proxy(nodeDisk, {
    get: (_, name: keyof Disk) => {
      // What a disk may have and this one has not, such as seals, must be missing here too.
      if (nodeDisk[name] === undefined) return undefined;
      return async (path: string, ...rest: never[]): Promise<unknown> => {
        const call = nodeDisk[name] as (path: string, ...rest: never[]) => Promise<unknown>;
        const made = await around(() => call(path, ...rest));
        return name === 'create' ? mortalFile(made as DiskFile) : made;
      };
    },
  });
}
