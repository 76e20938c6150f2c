// Where the packed program lies during these tests, and small ways to start it and to look at its processes from outside.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import '../e2e/open-desk';

export const packedFolder = (): string => inject('packed') ?? '';
export const resourcesFolder = (): string => join(packedFolder(), 'resources');
export const isRoot = process.getuid?.() === 0;

export type Ran = { readonly status: number | null; readonly out: string; readonly err: string };

/** The packed command line, without a display. @param as user and group id where it is not our own */
export function pilin(words: readonly string[], as?: number): Ran {
  const { DISPLAY: _none, ...env } = process.env;
  const ids = as === undefined ? {} : { uid: as, gid: as };
  const options = { encoding: 'utf8', env, cwd: '/', maxBuffer: 64 * 1024 * 1024, ...ids } as const;
  const { status, stdout, stderr } = spawnSync(join(packedFolder(), 'pilin'), [...words], options);
  return { status, out: stdout, err: stderr };
}

export type Process = {
  readonly id: number;
  readonly parent: number;
  readonly words: readonly string[];
  /** Fields of /proc/ID/status. */
  readonly status: Readonly<Record<string, string>>;
};

/** This process and all that it started, as Linux tells. */
export function familyOf(id: number): readonly Process[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (readProcess(Number(name)) ?? []) : []));
  const family = new Set([id]);
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const one of all) if (family.has(one.parent)) family.add(one.id);
  }
  return all.filter((one) => family.has(one.id));
}

/** Null where it has ended meanwhile. */
function readProcess(id: number): Process | null {
  try {
    const lines = readFileSync(`/proc/${id}/status`, 'utf8').split('\n');
    const status = Object.fromEntries(lines.map((line) => line.split(':\t', 2)));
    const words = readFileSync(`/proc/${id}/cmdline`, 'utf8').split(/[\0 ]/);
    return { id, parent: Number(status.PPid), words, status };
  } catch {
    return null;
  }
}

/** Ends this process and all that it started; one of them may end with the one before it. */
export function endFamily(id: number): void {
  for (const one of familyOf(id)) {
    try {
      process.kill(one.id, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}
