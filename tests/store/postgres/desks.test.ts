// Several desks on one server: what one does the others see, nobody overwrites another, and trouble with the server is said.
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPostgresStore } from '../../../electron/store/postgres/open-postgres-store';
import type { ServerPlace } from '../../../electron/store/postgres/place';
import type { IssuedEvent } from '../../../templates/issued/events';
import { officeSchema } from '../../../templates/office/office';
import { numberOf } from '../../../templates/register/series';
import { aDraft, ids, withParty } from '../a-draft';
import { act, aRecord, caseId, faultsOfNumbers, issueOne, seriesOf } from '../issued/an-issuer';
import { faultOf, given, saveNew, saveOver } from '../opened';
import { temporaryFolder } from '../temporary-folder';
import { deskAt, newDesk, theServer, withServer } from './on-server';
import { password, realServer } from './real-server';

withServer();

const notice = { series: 0, kind: 0, date: '2026-11-23' };
const series = seriesOf(notice);
const open = async (place: ServerPlace, secret = password) =>
  openPostgresStore({ place, password: secret, desk: await temporaryFolder() });

function wish(record: string) {
  const subject = { of: 'case' as const, id: caseId };
  return { record, kind: 'order-to-correct', about: { zh: '某店', en: '' }, subject, date: notice.date };
}

describe('two desks', () => {
  it('see each other’s drafts in their lists, and a save over another’s is a conflict that shows it', async () => {
    const { store: one, place } = await newDesk();
    const other = await deskAt(place);
    expect(given(await other.drafts.list())).toEqual([]);
    const seen = await saveNew(one, withParty(aDraft(ids.one), '甲'));
    await expect.poll(async () => given(await other.drafts.list()).map(({ id }) => id)).toEqual([ids.one]);
    const theirs = await saveOver(other, withParty(seen, '乙'));
    const answer = given(await one.drafts.save(withParty(seen, '丙'), { expectedUpdatedAt: seen.updatedAt }));
    expect(answer).toEqual({ result: 'conflict', theirs });
    given(await other.drafts.trash(ids.one));
    await expect.poll(async () => given(await one.drafts.list())[0]?.trashedAt).not.toBeNull();
    expect(given(await other.drafts.emptyTrash(1))).toBe(1);
    await expect.poll(async () => given(await one.drafts.list())).toEqual([]);
  });

  it('hear that something changed, and nothing where nothing did', async () => {
    const { store: one, place } = await newDesk();
    const other = await deskAt(place);
    const before = given((await other.server?.changes()) as never);
    expect(given((await other.server?.changes()) as never)).toBe(before);
    await saveNew(one, aDraft(ids.one));
    expect(given((await other.server?.changes()) as never)).not.toBe(before);
  });

  it('take their numbers from one series', async () => {
    const { store: one, place } = await newDesk();
    const other = await deskAt(place);
    const rows = [];
    for (const desk of [one, other, other, one]) rows.push(await issueOne(desk, notice));
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4].map((at) => numberOf(series, at, 4)));
    expect(await faultsOfNumbers(other, rows, true)).toEqual([]);
    expect(given(await one.archive.of(caseId)).map(({ id }) => id)).toEqual(rows.map(({ id }) => id).sort());
  });

  it('do not overwrite each other’s office', async () => {
    const { store: one, place } = await newDesk();
    const other = await deskAt(place);
    const office = officeSchema.parse(JSON.parse(readFileSync('tests/drafts-of-old/v1/office.json', 'utf8')));
    given(await one.office.save(office));
    expect(faultOf(await other.office.save({ ...office, officers: [] }))).toBe('office-changed');
    const read = given(await other.office.get());
    expect(read).toEqual(office);
    expect(given(await other.office.get())).toBe(read);
    given(await other.office.save({ ...office, officers: [] }));
    expect(faultOf(await one.office.save(office))).toBe('office-changed');
  });
});

describe('a number that was taken and not issued', () => {
  it('is left to its clerk for a quarter of an hour, then void, and a paper that comes too late is not issued', async () => {
    const { store: one, place } = await newDesk();
    const other = await deskAt(place);
    const record = one.newId();
    const number = numberOf(series, 1, 4);
    given(await one.register.reserve(series, [wish(record)], act, number));
    expect(given(await other.register.read(series)).entries).toMatchObject([{ state: 'reserved' }]);
    await theServer().ask(place, 'UPDATE pilin_numbers SET held_until_ms = held_until_ms - 900001');
    expect(given(await other.register.read(series)).entries).toMatchObject([
      { state: 'void', voided: { reason: { en: expect.stringContaining('interrupted') } } },
    ]);
    expect(faultOf(await one.archive.freeze(aRecord(record, notice, 1, number)))).toBe('number-void');
    expect(given(await one.archive.rows())).toEqual([]);
  });
});

describe('what was altered on the server', () => {
  it('is noticed: a paper’s bytes, its sheet, an event', async () => {
    const { store, place } = await newDesk();
    const row = await issueOne(store, notice);
    const event: IssuedEvent = { what: 'exported', ...act, first: false, files: ['paper.pdf'], why: '一' };
    given(await store.archive.add(row.id, event));
    const codes = async () => given(await store.archive.verify(row.id, row.sheetHash)).map(({ code }) => code);
    const alter = (sql: string) => theServer().ask(place, sql);
    expect(await codes()).toEqual([]);
    await alter(`UPDATE pilin_pieces SET bytes = bytes || '\\x20' WHERE hash = '${row.hash.pdf}'`);
    expect(await codes()).toEqual(['part-altered']);
    expect(faultOf(await store.archive.part(row.id, 'paper.pdf'))).toBe('part-altered');
    await alter(`DELETE FROM pilin_pieces WHERE hash = '${row.hash.pdf}'`);
    expect(await codes()).toEqual(['part-missing']);
    await alter(`UPDATE pilin_issued_events SET body = replace(body, '一', '二')`);
    expect(await codes()).toEqual(['part-missing', 'event-altered']);
    await alter(`UPDATE pilin_issued SET sheet = sheet || '\\x20'`);
    expect(await codes()).toEqual(['sheet-altered', 'part-missing', 'event-altered']);
  });

  it('is never skipped: a damaged draft, a damaged entry of the register of first violations', async () => {
    const { store, place } = await newDesk();
    const saved = await saveNew(store, aDraft(ids.one));
    await theServer().ask(place, `UPDATE pilin_drafts SET body = '{'`);
    expect(faultOf(await store.drafts.get(ids.one))).toBe('draft-damaged');
    given(await store.drafts.save(withParty(saved, '甲'), { expectedUpdatedAt: saved.updatedAt }));
    const rows = await theServer().ask(place, `SELECT body FROM pilin_documents WHERE room = 'quarantine'`);
    expect(rows).toEqual([{ body: '{' }]);
    await theServer().ask(place, `INSERT INTO pilin_documents VALUES ('first-violations', 'X', '{', 1)`);
    expect(faultOf(await store.firstViolations.entries())).toBe('first-violations-unfit');
  });
});

describe('a server that can’t be used is said to be so', () => {
  it('where the password, the database or the port is another', async () => {
    const { place } = await newDesk();
    const wrong: readonly [string, Promise<{ readonly ok: boolean }>][] = [
      ['server-password-refused', open(place, 'another')],
      ['server-database-unknown', open({ ...place, database: 'nowhere' })],
      ['server-gone', open({ ...place, port: 1 })],
    ];
    for (const [code, opened] of wrong) expect(faultOf((await opened) as never)).toBe(code);
  });

  it('where its tables are of a newer program, or not as this program makes them', async () => {
    const { place } = await newDesk();
    await theServer().ask(place, `UPDATE pilin_schema SET hash = 'x' WHERE version = 1`);
    expect(faultOf(await open(place))).toBe('server-altered');
    await theServer().ask(place, `INSERT INTO pilin_schema VALUES (99, 'x')`);
    await theServer().ask(place, 'DELETE FROM pilin_schema WHERE version = 1');
    expect(faultOf(await open(place))).toBe('server-newer');
  });

  it('and what was typed can be saved once it is back, also where the end of a save was not heard', async () => {
    const server = await realServer();
    onTestFinished(() => server.end());
    const place = await server.newPlace();
    const store = await deskAt(place);
    const saved = await saveNew(store, aDraft(ids.one));
    server.stop();
    const next = withParty(saved, '甲');
    expect(faultOf(await store.drafts.save(next, { expectedUpdatedAt: saved.updatedAt }))).toBe('server-gone');
    expect(faultOf(await store.drafts.get(ids.one))).toBe('server-gone');
    await server.start();
    await saveOver(store, next);
  });
});

describe('a line with TLS', () => {
  async function certified(name: string) {
    const folder = await temporaryFolder();
    const [key, certificate] = [join(folder, 'server.key'), join(folder, 'server.crt')];
    const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name},IP:127.0.0.1`];
    const how = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', certificate];
    execFileSync('openssl', ['req', ...how, ...subject], { stdio: 'ignore' });
    return { folder, key, certificate, pem: readFileSync(certificate, 'utf8') };
  }

  it('is opened where the office’s own certificate vouches for the server, and refused in any other case', async () => {
    const { key, certificate, pem, folder } = await certified('localhost');
    const server = await realServer(
      ['ssl = on', `ssl_key_file = '${key}'`, `ssl_cert_file = '${certificate}'`],
      'hostssl all all 127.0.0.1/32 scram-sha-256',
      (uid, gid) => {
        for (const path of [folder, key, certificate]) chownSync(path, uid, gid);
        chmodSync(key, 0o600);
        expect(statSync(key).mode & 0o777).toBe(0o600);
      },
    );
    onTestFinished(() => server.end());
    const place = await server.newPlace();
    const proved: ServerPlace = { ...place, tls: 'verified', authorities: pem };
    const store = given(await open(proved));
    await saveNew(store, aDraft(ids.one));
    await store.close();
    expect(faultOf(await open({ ...proved, authorities: (await certified('localhost')).pem }))).toBe('server-unproved');
    expect(faultOf(await open({ ...proved, authorities: null }))).toBe('server-unproved');
    expect(faultOf(await open({ ...place, tls: 'off' }))).toBe('server-password-refused');
  });

  it('is not replaced by one without where the server offers none', async () => {
    const { place } = await newDesk();
    expect(faultOf(await open({ ...place, tls: 'verified' }))).toBe('server-unproved');
  });
});
