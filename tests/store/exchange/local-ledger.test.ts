// The ledger of exchanges on disk: one file a bundle, whole or not at all, whatever the disk does; damage is said.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../../electron/store/disk/disk';
import { nodeDisk } from '../../../electron/store/disk/node-disk';
import { LocalLedger } from '../../../electron/store/exchange/local-ledger';
import { Turns } from '../../../electron/store/shelf/turns';
import { exchangeState, isOpenReply, type LedgerEntry, ledgerEntrySchema } from '../../../templates/bundle/ledger';
import { failingDisk } from '../failing-disk';
import { given } from '../opened';
import { temporaryFolder } from '../temporary-folder';

const sample = ledgerEntrySchema.parse(JSON.parse(readFileSync('tests/drafts-of-old/v1/exchange.json', 'utf8')));
const { receipt: _receipt, answered: _answered, ...open } = sample;
const received: LedgerEntry = { ...open, state: 'accepting' };

async function folders() {
  const root = await temporaryFolder();
  const all = Object.fromEntries(
    ['sent', 'received', 'bundles', 'arriving'].map((name) => [name, join(root, name)]),
  ) as Record<'sent' | 'received' | 'bundles' | 'arriving', string>;
  for (const folder of Object.values(all)) mkdirSync(folder);
  const ledger = (disk: Disk = nodeDisk) =>
    new LocalLedger({ disk, turns: new Turns(), mayNotWrite: async () => null, ...all });
  return { root, all, ledger };
}

describe('the ledger of exchanges', () => {
  it('keeps what was sent and what was received apart, also under one id', async () => {
    const { ledger } = await folders();
    const one = ledger();
    given(await one.keep(received));
    given(await one.keep({ ...received, direction: 'sent', state: 'sent' }));
    given(await one.change('received', received.id, (entry) => ({ ...entry, state: 'accepted' })));
    const read = given(await ledger().entries());
    expect(read.entries.map(({ direction, state }) => `${direction} ${state}`).sort()).toEqual([
      'received accepted',
      'sent sent',
    ]);
    expect(given(await one.get('received', '01KB3S8E7R0000000000000009'))).toBeNull();
    expect(given(await one.change('sent', '01KB3S8E7R0000000000000009', (entry) => entry))).toBeNull();
  });

  it('says what is damaged, and lets nothing be done with it', async () => {
    const { all, ledger } = await folders();
    given(await ledger().keep(received));
    writeFileSync(join(all.received, `${received.id}.json`), '{"format":"pilin-exch');
    expect(given(await ledger().entries())).toEqual({ entries: [], damaged: [`received/${received.id}.json`] });
    const found = await ledger().get('received', received.id);
    expect(found.ok === false && found.fault.code).toBe('exchange-unfit');
  });

  it('has the old line or the new one after any fault at any call, and never half a bundle', async () => {
    const { root, all, ledger } = await folders();
    const bundle = join(root, 'came.pilin');
    writeFileSync(bundle, Buffer.alloc(200_000, 7));
    for (let at = 0; at < 24; at += 1) {
      for (const code of ['ENOSPC', 'EIO', 'EROFS', 'partial']) {
        const failing = failingDisk();
        let calls = 0;
        // Only a write can be done in part.
        failing.fail((call) => (calls++ === at && (code !== 'partial' || call === 'write') ? code : null));
        const one = ledger(failing.disk);
        await one.keepBundle(received.id, bundle);
        await one.keep({ ...received, note: { zh: `${at} ${code}`, en: '' } });
        failing.fail(null);
        for (const name of readdirSync(all.bundles))
          expect(name.endsWith('.tmp') || readFileSync(join(all.bundles, name)).length === 200_000).toBe(true);
        expect(given(await ledger().entries()).damaged).toEqual([]);
      }
    }
    given(await ledger().keepBundle(received.id, bundle));
    expect(readFileSync(given(await ledger().bundlePath(received.id)))).toEqual(readFileSync(bundle));
  });
});

describe('the state of a bundle', () => {
  const sent: LedgerEntry = { ...open, direction: 'sent', state: 'sent', replyBy: '2026-12-08' };
  const came = (outcome: 'accepted' | 'declined') => ({ ...(_receipt as NonNullable<typeof _receipt>), outcome });

  it('of a request that was sent runs until it is answered; a receipt alone is no answer', () => {
    expect(exchangeState(sent, '2026-12-08')).toBe('sent');
    expect(exchangeState(sent, '2026-12-09')).toBe('overdue');
    expect(exchangeState({ ...sent, receipt: came('accepted') }, '2026-12-08')).toBe('receipt-came');
    expect(exchangeState({ ...sent, receipt: came('accepted') }, '2026-12-09')).toBe('overdue');
    expect(exchangeState({ ...sent, receipt: came('declined') }, '2026-12-09')).toBe('declined-there');
    expect(exchangeState({ ...sent, purpose: 'transfer', receipt: came('accepted') }, '2026-12-09')).toBe(
      'receipt-came',
    );
    expect(isOpenReply({ ...sent, ...(_answered && { answered: _answered }) })).toBe(false);
  });

  it('of what was received says whether it is finished, answered, declined', () => {
    expect(exchangeState(received, '2026-12-01')).toBe('unfinished');
    expect(exchangeState({ ...received, state: 'accepted' }, '2026-12-01')).toBe('accepted');
    expect(exchangeState({ ...received, state: 'accepted' }, '2026-12-09')).toBe('overdue');
    expect(exchangeState({ ...received, state: 'declined' }, '2026-12-09')).toBe('declined');
    expect(exchangeState({ ...sample, state: 'accepted' }, '2026-12-09')).toBe('answered');
  });
});
