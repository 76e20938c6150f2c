// A folder that is not there holds nothing.
import { isMissing } from '../disk-fault';

/** Errors of node:fs other than a missing folder pass. */
export async function orNone<T>(work: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await work();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
