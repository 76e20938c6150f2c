// A bundle between two invented offices, and the keys both have.
import { join } from 'node:path';
import type { Neighbour } from '../../electron/bundles/keys/neighbours';
import { type OfficeKey, openOfficeKey } from '../../electron/bundles/keys/office-key';
import { makeBundle, type PartToSend } from '../../electron/bundles/make-bundle';
import { nodeDisk } from '../../electron/store/disk/node-disk';
import type { Manifest } from '../../templates/bundle/manifest';

const at = '2026-11-23T09:00:00+08:00';
export const senderName = { zh: '甲市综合行政执法局', en: 'Comprehensive Law Enforcement Bureau of A' };

export async function keyIn(folder: string): Promise<OfficeKey> {
  const key = await openOfficeKey(nodeDisk, join(folder, 'keys'), at);
  if (!key.ok) throw new Error(key.fault.code);
  return key.value;
}

export function neighbourOf(key: OfficeKey, more: Partial<Neighbour> = {}): Neighbour {
  return { fingerprint: key.fingerprint, name: senderName, addedAt: at, addedBy: '沈一鸣', note: '', ...more };
}

export const head: Omit<Manifest, 'format' | 'version' | 'parts'> = {
  id: '01KB3S8E7R0000000000000001',
  purpose: 'transfer',
  from: { authority: 'a-bureau', division: '330482', name: senderName },
  to: { authority: 'b-bureau', name: { zh: '乙区城市管理行政执法局', en: '' } },
  createdAt: at,
  createdBy: '沈一鸣',
  note: { zh: '请接收。', en: '' },
  vouched: [],
};

export const sampleParts: readonly PartToSend[] = [
  {
    path: 'case.json',
    role: 'case',
    content: Buffer.from(JSON.stringify({ party: '㙦𠮷商店', note: '甲'.repeat(500) })),
  },
  {
    path: 'papers/order-to-correct.pdf',
    role: 'paper',
    content: Buffer.from('%PDF-1.7 sample'),
    name: '责令改正通知书.pdf',
  },
  { path: 'evidence/e1.jpg', role: 'evidence', content: Buffer.alloc(5000, 7), name: '现场照片.jpg', of: 'e1' },
];

export async function sampleBundle(folder: string, name = 'sample.pilin', passphrase?: string): Promise<string> {
  const path = join(folder, name);
  const key = await keyIn(folder);
  await makeBundle(path, { head, parts: sampleParts, key, ...(passphrase !== undefined && { passphrase }) });
  return path;
}
