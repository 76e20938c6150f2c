// What every engine promises of what is shared and exchanged: the office, first violations, judgements, the ledger, warnings.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataDisk } from '../../../electron/store/disk/data-disk';
import { writeDurably } from '../../../electron/store/disk/write-durably';
import type { Store } from '../../../electron/store/store-port';
import { type LedgerEntry, ledgerEntrySchema } from '../../../templates/bundle/ledger';
import type { Entry } from '../../../templates/first-violations/entry';
import { entryOfCase } from '../../../templates/first-violations/entry-of-case';
import type { Judgement } from '../../../templates/first-violations/judgement';
import { officeSchema } from '../../../templates/office/office';
import type { Aside } from '../../../templates/warnings/put-aside';
import { readReceived } from '../../../templates/warnings/received';
import { issued, sampleOne } from '../../checks/sample-case';
import { sampleOffice } from '../../checks/sample-office';
import type { Engine } from '../engines';
import { faultOf, given } from '../opened';
import { temporaryFolder } from '../temporary-folder';

const old = (name: string): unknown => JSON.parse(readFileSync(`tests/drafts-of-old/v1/${name}.json`, 'utf8'));

function entry(last: string, foundOn = '2026-11-23'): Entry {
  const one = { ...sampleOne(), papers: [issued('order-to-correct', '2026-11-23T10:00:00+08:00')] };
  const made = entryOfCase(one, sampleOffice(), `01JDENTRY0000000000000000${last}`);
  if (made === null) throw new Error('no entry');
  return { ...made, case: `01JDCASE00000000000000000${last}`, foundOn };
}

async function foundIn(store: Store): Promise<readonly string[]> {
  const entries = given(await store.firstViolations.entries());
  return entries.map(({ case: id, foundOn }) => `${id.slice(-1)} ${foundOn}`).sort();
}

/** Tests of one engine. */
export function registerPromises(engine: Engine): void {
  describe('the office', () => {
    it('is none before one is set up, and comes back as saved, with its history', async () => {
      const store = await (await engine.begin())();
      expect(given(await store.office.get())).toBeNull();
      const office = officeSchema.parse(old('office'));
      given(await store.office.save(office));
      expect(given(await store.office.get())).toEqual(officeSchema.parse(office));
      const [version] = given(await store.office.history());
      expect(given(await store.office.versionOf(version?.name ?? ''))).toEqual(officeSchema.parse(office));
      expect(faultOf(await store.office.versionOf('x'))).toBe('version-unknown');
    });
  });

  describe('the register of first violations', () => {
    it('has one entry a case, also where its day moves to another month', async () => {
      const store = await (await engine.begin())();
      given(await store.firstViolations.keep(entry('A').case, entry('A')));
      given(await store.firstViolations.keep(entry('B').case, entry('B')));
      given(await store.firstViolations.keep(entry('A').case, entry('A', '2026-12-01')));
      expect(await foundIn(store)).toEqual(['A 2026-12-01', 'B 2026-11-23']);
      given(await store.firstViolations.keep(entry('A').case, null));
      expect(await foundIn(store)).toEqual(['B 2026-11-23']);
    });

    it('takes the entries of a bundle once, however often it comes, and loses none entered at once', async () => {
      const store = await (await engine.begin())();
      for (let times = 0; times < 2; times += 1)
        given(await store.firstViolations.receive('01KB3S8E7R0000000000000001', [entry('C')]));
      given(await store.firstViolations.keep(entry('C').case, null));
      await Promise.all([...'DEFG'].map((last) => store.firstViolations.keep(entry(last).case, entry(last))));
      expect(await foundIn(store)).toEqual([...'CDEFG'].map((last) => `${last} 2026-11-23`));
    });

    it('keeps all that people judged, oldest first', async () => {
      const store = await (await engine.begin())();
      const party = (code: string) => ({ ...entry('A').party, code });
      const judgement = (verdict: 'same' | 'other', last: string): Judgement => ({
        id: `01JDJVDGE000000000000000${last}`.padEnd(26, '0'),
        parties: [party('1'), party('2')],
        verdict,
        by: '周岚',
        at: '2026-11-23T09:00:00+08:00',
        note: '核对执照',
      });
      given(await store.firstViolations.judge(judgement('same', 'B')));
      given(await store.firstViolations.judge(judgement('other', 'A')));
      const kept = given(await store.firstViolations.judgements());
      expect(kept.map(({ verdict }) => verdict)).toEqual(['same', 'other']);
    });
  });

  describe('the ledger of exchanges', () => {
    it('keeps what was sent and what was received apart, changes lines, and keeps bundles byte for byte', async () => {
      const store = await (await engine.begin())();
      const { receipt: _receipt, answered: _answered, ...open } = ledgerEntrySchema.parse(old('exchange'));
      const received: LedgerEntry = { ...open, direction: 'received', state: 'accepting' };
      given(await store.exchange.keep(received));
      given(await store.exchange.keep({ ...received, direction: 'sent', state: 'sent' }));
      given(await store.exchange.change('received', received.id, (line) => ({ ...line, state: 'accepted' })));
      const { entries, damaged } = given(await store.exchange.entries());
      expect(entries.map(({ direction, state }) => `${direction} ${state}`).sort()).toEqual([
        'received accepted',
        'sent sent',
      ]);
      expect(damaged).toEqual([]);
      expect(given(await store.exchange.change('sent', '01KB3S8E7R0000000000000009', (line) => line))).toBeNull();
      const bytes = Buffer.alloc(600_000, 7);
      const folder = await temporaryFolder();
      await writeDurably(dataDisk, folder, 'came.pilin', bytes);
      const path = join(folder, 'came.pilin');
      for (let times = 0; times < 2; times += 1) given(await store.exchange.keepBundle(received.id, path));
      const kept = await dataDisk.read(given(await store.exchange.bundlePath(received.id)), bytes.length);
      expect(Buffer.compare(kept, bytes)).toBe(0);
    });
  });

  describe('early warnings', () => {
    it('that were put aside and those received are kept, one line each', async () => {
      const store = await (await engine.begin())();
      const { entries } = old('warnings-aside') as { readonly entries: readonly Aside[] };
      const [aside] = entries;
      if (aside === undefined) throw new Error('no sample');
      given(await store.warnings.keepAside(aside.key, { ...aside, reason: '先前' }));
      given(await store.warnings.keepAside(aside.key, aside));
      expect(given(await store.warnings.aside())).toEqual([aside]);
      given(await store.warnings.keepAside(aside.key, null));
      expect(given(await store.warnings.aside())).toEqual([]);
      const read = readReceived(old('received-warnings'));
      if (!read.ok) throw new Error('no sample');
      for (let times = 0; times < 2; times += 1)
        given(await store.warnings.receive(read.value.origin, read.value.warnings));
      expect(given(await store.warnings.received())).toEqual({ received: [read.value], damaged: [] });
    });
  });
}
