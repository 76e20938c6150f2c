// Watches every call that changes the disk: one that leads out of the only folder allowed is noted and refused.

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Positions of the paths that each function changes. A copy or link reads its first and makes its second. */
const changing: Readonly<Record<string, readonly number[]>> = {
  writeFile: [0],
  appendFile: [0],
  mkdir: [0],
  mkdtemp: [0],
  rm: [0],
  rmdir: [0],
  unlink: [0],
  rename: [0, 1],
  copyFile: [1],
  cp: [1],
  link: [1],
  symlink: [1],
  truncate: [0],
  chmod: [0],
  chown: [0],
  utimes: [0],
  createWriteStream: [0],
};

type Anything = (...args: unknown[]) => unknown;
type Room = Record<string, unknown>;

/** @returns the calls that led out so far; the program may have swallowed what was thrown at it */
export function confineTo(folder: string): readonly string[] {
  const strays: string[] = [];
  const judge = (name: string, path: unknown): void => {
    if (typeof path === 'number' || (typeof path === 'object' && path !== null && 'fd' in path)) return;
    const full = resolve(path instanceof URL ? fileURLToPath(path) : String(path));
    if (full === folder || full.startsWith(folder + sep) || full === '/dev/null') return;
    strays.push(`${name} ${full}`);
    throw Object.assign(new Error(`${name} outside of the folder`), { code: 'EACCES', syscall: name });
  };
  for (const room of [fs, fs.promises] as unknown as Room[]) {
    for (const [name, places] of Object.entries(changing)) {
      for (const own of [name, `${name}Sync`]) {
        wrap(room, own, (args) => {
          for (const at of places) judge(own, args[at]);
        });
      }
    }
    for (const own of ['open', 'openSync']) {
      wrap(room, own, ([path, flags = 'r']) => {
        if (isWriting(flags)) judge(own, path);
      });
    }
  }
  syncBuiltinESMExports();
  return strays;
}

function wrap(room: Room, name: string, look: (args: unknown[]) => void): void {
  const before = room[name] as Anything | undefined;
  if (typeof before !== 'function') return;
  room[name] = function (this: unknown, ...args: unknown[]): unknown {
    look(args);
    return before.apply(this, args);
  };
}

function isWriting(flags: unknown): boolean {
  if (typeof flags === 'number') return (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) !== 0;
  return typeof flags === 'string' ? /[wa+]/.test(flags) : false;
}
