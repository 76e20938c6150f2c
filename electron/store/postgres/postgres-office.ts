// The office on the server, shared by all clerks. It is saved only over the version that this program last read: what
// another clerk saved meanwhile is a fault that is shown, never overwritten.

import type { Finding } from '../../../templates/checks/finding';
import type { Office } from '../../../templates/office/office';
import { readKeptOffice } from '../../../templates/office/read-office';
import { done, type Fault, failed, type Outcome } from '../../contract/outcome';
import { notReadOffice, notSavedOffice } from '../disk-fault';
import { shortHash } from '../history/version-name';
import { unknownVersion } from '../shelf/shelf-faults';
import type { OfficeCabinet } from '../store-port';
import { bodyOf, readBody } from './body';
import { documentAt, putDocument } from './documents';
import type { Asks, Server } from './server';
import { onServer } from './server-faults';
import { addVersion, listVersions, readVersion } from './versions';

export const officeRoom = 'office';
export const ofOffice = { subject: 'office', id: 'office' } as const;
const name = 'office';

export class PostgresOffice implements OfficeCabinet {
  /** As this program last read or saved it: the same value as long as nobody saves another. */
  private seen: { readonly body: string; readonly office: Office } | null = null;

  constructor(
    private readonly server: Server,
    private readonly now: () => number,
  ) {}

  get(): Promise<Outcome<Office | null>> {
    return onServer(notReadOffice, async () => {
      const body = await this.server.transact((ask) => documentAt(ask, officeRoom, name));
      if (body === null) return done(null);
      if (this.seen?.body === body) return done(this.seen.office);
      const found = readBody(body, readKeptOffice);
      if (found.state !== 'good') return { ok: false, fault: unfit(found.finding) };
      this.seen = { body, office: found.value };
      return done(found.value);
    });
  }

  save(office: Office): Promise<Outcome<null>> {
    return onServer(notSavedOffice, async () => {
      const body = bodyOf(office);
      const savedMs = this.now();
      const saved = await this.server.transact(async (ask): Promise<Outcome<null>> => {
        const there = await documentAt(ask, officeRoom, name, true);
        const refused = there === null || there === this.seen?.body ? null : await this.replace(ask, there, body);
        if (refused !== null) return refused;
        await putDocument(ask, officeRoom, { name, body });
        await addVersion(ask, ofOffice, { body, savedMs, mark: null }, savedMs);
        return done(null);
      });
      if (saved.ok) this.seen = { body, office };
      return saved;
    });
  }

  /** Over what this program did not read: only where that is the same, or nobody can read it. @returns why not */
  private async replace(ask: Asks, there: string, body: string): Promise<Outcome<null> | null> {
    if (there === body) return null;
    const found = readBody(there, readKeptOffice);
    if (found.state === 'newer') return { ok: false, fault: unfit(found.finding) };
    if (found.state === 'good') return changedElsewhere;
    await putDocument(ask, 'quarantine', { name: `office-${shortHash(Buffer.from(there))}`, body: there });
    return null;
  }

  history(): ReturnType<OfficeCabinet['history']> {
    return onServer(notReadOffice, () => this.server.transact(async (ask) => done(await listVersions(ask, ofOffice))));
  }

  versionOf(version: string): Promise<Outcome<Office>> {
    return onServer(notReadOffice, () =>
      this.server.transact(async (ask): Promise<Outcome<Office>> => {
        const found = await readVersion(ask, ofOffice, version, readKeptOffice);
        if (found.state === 'good') return done(found.value);
        return found.state === 'missing' ? unknownVersion : { ok: false, fault: unfit(found.finding) };
      }),
    );
  }
}

const changedElsewhere = failed(
  'office-changed',
  '另一台电脑刚刚保存了单位设置，没有覆盖，也没有保存这次的改动。请重新打开单位设置，核对后再改。',
  'Another computer has just saved the office; it was not overwritten, and this change was not saved. Open the office again, look at it, and make the change anew.',
);

function unfit({ code, sentence: { zh, en } }: Finding): Fault {
  if (code === 'file-newer') return { code: 'office-newer', sentence: { zh, en } };
  return {
    code: 'office-damaged',
    sentence: {
      zh: `单位服务器上的单位设置无法使用，未作改动。可在“单位”中从历史版本恢复。原因：${zh}`,
      en: `The office on the bureau’s server cannot be used and was left as it is. It can be recovered from its history under “Office”. Reason: ${en}`,
    },
  };
}
