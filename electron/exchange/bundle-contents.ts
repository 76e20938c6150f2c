// What a bundle would hold, file by file, before it is made: how large each is, and why one can't be sent.
import { stat } from 'node:fs/promises';
import type { Bilingual } from '../../templates/language/bilingual';
import type { PartToSend } from '../bundles/make-bundle';
import type { sendingChannels } from '../contract/sending-channels';
import type { OutputOf } from '../contract/table';
import { fileFaultSentence } from '../store/file-faults';
import { hashOfFile } from './hash-of-file';

type Listed = OutputOf<typeof sendingChannels, 'sending:contents'>['parts'][number];

/** @throws errors that no file is to blame for */
export async function contentsOf(parts: readonly PartToSend[]): Promise<Listed[]> {
  const listed: Listed[] = [];
  for (const part of parts) listed.push(await lookedAt(part));
  return listed;
}

async function lookedAt(part: PartToSend): Promise<Listed> {
  const { path, role, name = '' } = part;
  if ('content' in part) return { path, role, name, bytes: part.content.length, trouble: null };
  try {
    const { size: bytes } = await stat(part.file);
    const isOther = part.recordedSha256 !== undefined && part.recordedSha256 !== (await hashOfFile(part.file));
    return { path, role, name, bytes, trouble: isOther ? altered : null };
  } catch (error) {
    const trouble = fileFaultSentence(error);
    if (trouble === null) throw error;
    return { path, role, name, bytes: 0, trouble };
  }
}

const altered: Bilingual = {
  zh: '与登记时的校验值不符，不能移送。请核对文件是否被改动或取错，找回原文件后再制作。',
  en: 'It does not have the hash recorded when it was taken and can’t be sent. Check whether it was changed or is another file; bring the original back first.',
};
