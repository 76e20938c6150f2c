// The file name of a series' register: readable, and one for each series whatever its pattern holds.
import { createHash } from 'node:crypto';
import { type Series, seriesKey } from '../../../templates/register/series';

const hashDigits = 12;

/** 2026-pinghu-0a1b2c3d4e5f.json: authorities whose ids differ in case only are told apart by the hash. */
export function registerName(series: Series): string {
  const hash = createHash('sha256').update(seriesKey(series)).digest('hex').slice(0, hashDigits);
  return `${series.year}-${series.authority}-${hash}.json`;
}

export const registerNamePattern = /^\d{4}-[A-Za-z0-9][A-Za-z0-9-]{0,63}-[0-9a-f]{12}\.json$/;
