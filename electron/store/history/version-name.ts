// Names of files in a draft's history: when the version was saved, which content it is, and why it is kept.
import { createHash } from 'node:crypto';
import type { Version } from '../store-port';

export type VersionFile = { readonly name: string; readonly savedMs: number; readonly mark: Version['mark'] };

const pattern = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-([0-9a-f]{8})(?:-(printed|replaced))?\.json$/;

/** 20261123T093000123Z-0a1b2c3d-printed.json @param savedMs milliseconds since 1970 */
export function versionName(savedMs: number, bytes: Uint8Array, mark: Version['mark']): string {
  return `${compactTime(savedMs)}-${shortHash(bytes)}${mark === null ? '' : `-${mark}`}.json`;
}

/** Null where the name is none of a version. */
export function parseVersionName(name: string): VersionFile | null {
  const match = pattern.exec(name);
  if (match === null) return null;
  const [year, month, day, hour, minute, second, ms, , mark] = match.slice(1);
  const savedMs = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
  return Number.isNaN(savedMs) ? null : { name, savedMs, mark: (mark ?? null) as Version['mark'] };
}

/** Whether the bytes are those that the version was named after. */
export function isContentOf(name: string, bytes: Uint8Array): boolean {
  return pattern.exec(name)?.[8] === shortHash(bytes);
}

/** 20261123T093000123Z */
export function compactTime(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:.]/g, '');
}

/** The first eight hexadecimal digits of SHA-256. */
export function shortHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 8);
}
