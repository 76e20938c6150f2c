// A data folder onto a server and back into a new one: everything is there again, the original untouched, however often.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { exitStatus } from '../../../electron/command-line/exit-status';
import { openStore } from '../../../electron/store/open-store';
import type { ServerPlace } from '../../../electron/store/postgres/place';
import type { Store } from '../../../electron/store/store-port';
import { officeSchema } from '../../../templates/office/office';
import { run } from '../../command-line/run';
import { aDraft, ids, wholeCase, withParty } from '../a-draft';
import { act, faultsOfNumbers, issueOne } from '../issued/an-issuer';
import { given, saveNew, saveOver } from '../opened';
import { temporaryFolder } from '../temporary-folder';
import { deskAt, newDesk, theServer, withServer } from './on-server';
import { password } from './real-server';

withServer();

const old = (name: string): string => readFileSync(`tests/drafts-of-old/v1/${name}.json`, 'utf8');

/** A folder with something in each room of it. */
async function filledFolder(): Promise<string> {
  const folder = join(await temporaryFolder(), 'data');
  const store = given(await openStore(folder));
  const first = await saveNew(store, aDraft(ids.one, wholeCase(ids.one)));
  await saveOver(store, withParty(first, '重庆面馆'));
  await saveNew(store, withParty(aDraft(ids.two), '进回收站'));
  given(await store.drafts.trash(ids.two));
  given(await store.office.save(officeSchema.parse(JSON.parse(old('office')))));
  const row = await issueOne(store, { series: 0, kind: 0, date: '2026-11-23' });
  await issueOne(store, { series: 1, kind: 0, date: '2026-11-23' });
  given(await store.archive.add(row.id, { what: 'exported', ...act, first: true, files: ['paper.pdf'], why: '' }));
  given(await store.archive.attach(row.id, { given: '回证.pdf', of: 'receipt', bytes: Buffer.from('%PDF') }, act));
  const bundle = join(folder, '..', 'came.pilin');
  await writeFile(bundle, 'signed');
  given(await store.exchange.keepBundle('01KB3S8E7R0000000000000009', bundle));
  await store.close();
  for (const [room, name, of] of [
    ['first-violations/own', '2026-11', 'first-violations'],
    ['first-violations', 'judgements', 'party-judgements'],
    ['exchange/sent', JSON.parse(old('exchange')).id, 'exchange'],
    ['warnings', 'aside', 'warnings-aside'],
    ['warnings/received', '01KB3S8E7R0000000000000001', 'received-warnings'],
  ] as const)
    writeFileSync(join(folder, room, `${name}.json`), old(of));
  return folder;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path.slice(folder.length)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
    .sort();
}

async function move(from: string, to: string) {
  const secret = join(await temporaryFolder(), 'secret');
  writeFileSync(secret, `${password}\n`);
  return run('store', 'move', from, '--to', to, '--passphrase-file', secret, '--json');
}

const addressOf = ({ user, host, port, database }: ServerPlace): string =>
  `postgres://${user}@${host}:${port}/${database}`;

async function said(store: Store) {
  const violations = given(await store.firstViolations.entries());
  const judgements = given(await store.firstViolations.judgements());
  return {
    draft: given(await store.drafts.get(ids.one)),
    versions: given(await store.drafts.history(ids.one)),
    trashed: given(await store.drafts.list())
      .filter(({ trashedAt }) => trashedAt !== null)
      .map(({ id }) => id),
    office: given(await store.office.get()),
    violations,
    judgements,
    asides: given(await store.warnings.aside()),
    received: given(await store.warnings.received()),
    exchanges: given(await store.exchange.entries()),
    bundle: await readFile(given(await store.exchange.bundlePath('01KB3S8E7R0000000000000009')), 'utf8'),
    papers: given(await store.archive.rows()).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    numbers: await faultsOfNumbers(store, [], true),
  };
}

it('a folder moved onto a server, and from there into a new folder, says the same; the original stays as it was', async () => {
  const folder = await filledFolder();
  const before = filesIn(folder);
  const place = await theServer().newPlace();
  const moved = await move(folder, addressOf(place));
  expect(moved.err).toBe('');
  expect(moved.status).toBe(exitStatus.done);
  const { counts, written } = moved.json()[0] as { counts: object; written: number };
  expect(counts).toMatchObject({ draft: 2, paper: 2, number: 2, event: 2 });
  expect(written).toBeGreaterThan(20);
  expect(filesIn(folder)).toEqual(before);
  expect((await move(folder, addressOf(place))).json()[0]).toMatchObject({ counts, written: 0 });

  const back = join(await temporaryFolder(), 'back');
  expect((await move(addressOf(place), back)).json()[0]).toMatchObject({ counts, type: 'moved' });
  expect((await move(addressOf(place), back)).json()[0]).toMatchObject({ counts, written: 0 });
  const original = await said(await opened(folder));
  expect(original.numbers).toEqual([]);
  expect(original.violations.length + original.judgements.length).toBeGreaterThan(1);
  expect(await said(await deskAt(place))).toEqual(original);
  expect(await said(await opened(back))).toEqual(original);
});

it('a folder that holds something otherwise than the server is not moved, and says what', async () => {
  const folder = await filledFolder();
  const { store, place } = await newDesk();
  await saveNew(store, withParty(aDraft(ids.one), '服务器上的'));
  const moved = await move(folder, addressOf(place));
  expect(moved.status).toBe(exitStatus.inputAtFault);
  expect(moved.err).toContain(`draft drafts ${ids.one}`);
  expect(given(await store.archive.rows())).toEqual([]);
});

it('a folder with a damaged file is not moved, and says which', async () => {
  const folder = await filledFolder();
  writeFileSync(join(folder, 'drafts', `${ids.one}.json`), '{"format":');
  const { store, place } = await newDesk();
  const moved = await move(folder, addressOf(place));
  expect(moved.status).toBe(exitStatus.inputAtFault);
  expect(moved.err).toContain(`${ids.one}.json`);
  expect(given(await store.drafts.list())).toEqual([]);
});

it('a password is never taken from the command line, nor a line without TLS to another machine', async () => {
  const folder = await filledFolder();
  const withPassword = await move(folder, 'postgres://clerk:secret@127.0.0.1:5432/pilin');
  expect(withPassword.status).toBe(exitStatus.inputAtFault);
  expect(withPassword.err).toContain('address-unfit');
  const { place } = await newDesk();
  // 0.0.0.0 is this machine by another name: the server there has no TLS, so nothing is sent to it.
  const other = await move(folder, addressOf({ ...place, host: '0.0.0.0' }));
  expect(other.err).toContain('server-unproved');
});

async function opened(folder: string): Promise<Store> {
  const store = given(await openStore(folder));
  onTestFinished(() => store.close());
  return store;
}
