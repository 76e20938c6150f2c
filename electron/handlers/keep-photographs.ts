// Writes photographs into the folder of their operation or case: all of them or none.
import { join } from 'node:path';
import { done, type Outcome } from '../contract/outcome';
import { fileFaultSentence } from '../store/file-faults';
import { type NamedBytes, writeFilesAtomically } from '../store/write-file-atomically';
import type { Desk } from './desk';

/** @param subject id of an operation or a case, a ULID */
export function photographFolder({ photographs }: Pick<Desk, 'photographs'>, subject: string): string {
  return join(photographs, subject);
}

export async function keepPhotographs(folder: string, pictures: readonly NamedBytes[]): Promise<Outcome<null>> {
  try {
    await writeFilesAtomically(folder, pictures);
    return done(null);
  } catch (error) {
    const sentence = fileFaultSentence(error);
    if (sentence === null) throw error;
    return { ok: false, fault: { code: 'photograph-not-written', sentence } };
  }
}
