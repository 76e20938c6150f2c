// What the system says of itself: for the problem report, without names of computer, person or folder.
import { statfs } from 'node:fs/promises';
import { freemem, release, totalmem, type } from 'node:os';
import { screen } from 'electron';
import type { SystemFacts } from '../handlers/desk';

/** @param folder absolute, whose disk is asked for its room. Only after the app is ready: displays are not known before. */
export async function systemFacts(folder: string): Promise<SystemFacts> {
  const disk = await statfs(folder).catch(() => null);
  return {
    os: type(),
    release: release(),
    arch: process.arch,
    memoryBytes: totalmem(),
    freeMemoryBytes: freemem(),
    freeDiskBytes: disk === null ? null : disk.bavail * disk.bsize,
    screens: screen.getAllDisplays().map(({ size, scaleFactor }) => ({ ...size, scale: scaleFactor })),
  };
}
