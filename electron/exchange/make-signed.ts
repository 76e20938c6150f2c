// Makes a signed bundle at the place that was chosen, then enters it in the ledger; without its line no file stays.
import { createHash } from 'node:crypto';
import { stat, unlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { exchangeFormat, exchangeVersion, type LedgerEntry } from '../../templates/bundle/ledger';
import type { Manifest, Purpose } from '../../templates/bundle/manifest';
import { passphraseFault, passphraseSentences } from '../../templates/bundle/passphrase-rule';
import { openOfficeKey } from '../bundles/keys/office-key';
import { makeBundle, manifestBytes, type PartToSend } from '../bundles/make-bundle';
import { done, failed, type Outcome } from '../contract/outcome';
import { dataDisk } from '../store/disk/data-disk';
import { isSafeFileName } from '../store/file-name';
import { refusalsAsFaults } from './accept-bundle';
import type { Hall } from './hall';
import { hashOfFile } from './hash-of-file';

export type ToSign = {
  readonly id: string;
  readonly purpose: Purpose;
  readonly parts: readonly PartToSend[];
  readonly vouched: Manifest['vouched'];
  /** Which of our authorities sends. */
  readonly authority: string;
  readonly to: LedgerEntry['other'];
  readonly note: Manifest['note'];
  readonly replyBy?: string;
  readonly answers?: string;
  readonly passphrase: string | null;
  /** What only the ledger says of it. */
  readonly about: Pick<LedgerEntry, 'subjects' | 'entries' | 'letter'>;
};

/** @returns why it can't be made, null where it can; asked before any place is chosen */
export function whyNotSigned({ passphrase, parts }: ToSign): Outcome<never> | null {
  const weak = passphrase === null ? null : passphraseFault(passphrase);
  if (weak !== null) return { ok: false, fault: { code: `passphrase-${weak}`, sentence: passphraseSentences[weak] } };
  return parts.length > 4990 ? tooMany : null;
}

/** @param path absolute, of the file to be made */
export function makeSigned(path: string, hall: Hall, sign: ToSign): Promise<Outcome<LedgerEntry>> {
  return refusalsAsFaults(async () => {
    if (!isSafeFileName(basename(path))) return unsafeName;
    const key = await openOfficeKey(dataDisk, hall.keys, hall.act.at);
    if (!key.ok) return key;
    const head = headOf(hall, sign);
    const { passphrase, parts } = sign;
    const made = await makeBundle(path, { head, parts, key: key.value, ...(passphrase !== null && { passphrase }) });
    const entry = await entryOf(path, hall, sign, made);
    const kept = await hall.store.exchange.keep(entry);
    if (kept.ok) return done(entry);
    await unlink(path).catch(() => undefined);
    return kept;
  });
}

function headOf({ office, act }: Hall, sign: ToSign): Omit<Manifest, 'format' | 'version' | 'parts'> {
  const { id, purpose, note, vouched, to, replyBy, answers } = sign;
  const sender = office.authorities.find((authority) => authority.id === sign.authority) ?? office.authorities[0];
  const { id: authority = '', division = '', name = { zh: '', en: '' } } = sender ?? {};
  return {
    ...{ id, purpose, from: { authority, division, name } },
    to: { name: to.name, ...(to.authority !== undefined && { authority: to.authority }) },
    ...{ createdAt: act.at, createdBy: act.by, note, vouched },
    ...(replyBy !== undefined && { replyBy }),
    ...(answers !== undefined && { answers }),
  };
}

async function entryOf(path: string, { act }: Hall, sign: ToSign, made: Manifest): Promise<LedgerEntry> {
  const { id, purpose, to, note, replyBy, answers, about, authority, passphrase } = sign;
  const { size: bytes } = await stat(path);
  const encrypted = passphrase !== null;
  return {
    ...{ format: exchangeFormat, version: exchangeVersion, id, direction: 'sent', purpose },
    other: to,
    ours: made.from.authority || authority,
    ...{ ...act, createdAt: act.at, createdBy: act.by, note },
    ...(replyBy !== undefined && { replyBy }),
    ...(answers !== undefined && { answers }),
    ...about,
    evidence: made.parts.filter(({ role }) => role === 'evidence').length,
    file: { name: basename(path), sha256: await hashOfFile(path), bytes, encrypted },
    manifest: createHash('sha256').update(manifestBytes(made)).digest('hex'),
    ...{ state: 'sent', taken: [] },
  };
}

const tooMany = failed(
  'bundle-too-many-parts',
  '要移送的文件超过 5000 个。请分几次移送。',
  'More than 5,000 files would be sent. Send them in several bundles.',
);
const unsafeName = failed(
  'file-name-unsafe',
  '该文件名在部分系统上无法使用，文件未写入。请改用字母、数字和汉字。',
  'This file name does not work on every system; nothing was written. Use letters, digits and Chinese characters.',
);
