// The door to a bureau's server at a start: by the keychain, by a person, or not at all; never past a setting that can't be read.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../electron/contract/outcome';
import { serverHandlers } from '../../electron/handlers/server/server-handlers';
import type { SecretKeeper } from '../../electron/server/secret-port';
import { ServerDoor } from '../../electron/server/server-door';
import type { ServerPlace } from '../../electron/store/postgres/place';
import type { Store } from '../../electron/store/store-port';
import { faultOf, given } from '../store/opened';

const right = 'right';
const refused = {
  code: 'server-password-refused',
  sentence: { zh: '服务器不接受该口令。', en: 'The server does not accept it.' },
};

function aDoor(kept: string | null, isSafe = true, folder = mkdtempSync(join(tmpdir(), 'pilin-door-'))) {
  let secret = kept;
  const secrets: SecretKeeper = {
    isSafe,
    read: async () => (isSafe ? secret : null),
    keep: async (next) => {
      secret = next;
    },
  };
  const tried: ServerPlace[] = [];
  const open = async (place: ServerPlace, password: string): Promise<Outcome<Store>> => {
    tried.push(place);
    const store = { close: async () => undefined } as Store;
    return password === right ? { ok: true, value: store } : { ok: false, fault: refused };
  };
  const door = new ServerDoor({ folder, secrets: async () => secrets, open });
  return { folder, door, tried, secret: () => secret, ask: serverHandlers(door, { openFiles: async () => null }) };
}

const server = { host: 'server.example', port: 5432, database: 'pilin', user: 'clerk', authorities: '' };

async function setFolder(): Promise<string> {
  const { folder, ask } = aDoor(null);
  given(await ask['server:use']({ server, password: right }));
  return folder;
}

describe('a start', () => {
  it('works on this computer’s own data where no server is set', async () => {
    const { door, ask } = aDoor(null);
    expect(await door.begin()).toBeNull();
    expect(given(await ask['server:state']({}))).toMatchObject({ server: null, phase: 'off', restart: false });
    expect(given(await ask['server:connect']({ password: right }))).toEqual({ connected: false });
  });

  it('opens the server by the password in the keychain, asking nobody', async () => {
    const { door } = aDoor(right, true, await setFolder());
    expect((await (await door.begin())?.storing)?.ok).toBe(true);
    expect(door.phase).toBe('connected');
  });

  it('asks for the password where the keychain has none, and again where it is refused', async () => {
    const { door, ask, secret } = aDoor(null, true, await setFolder());
    const begun = await door.begin();
    await expect.poll(() => door.phase).toBe('asking');
    expect(given(await ask['server:connect']({ password: 'wrong' }))).toEqual({ connected: false });
    expect(given(await ask['server:state']({}))).toMatchObject({ phase: 'asking', fault: refused });
    expect(given(await ask['server:connect']({ password: right }))).toEqual({ connected: true });
    expect((await begun?.storing)?.ok).toBe(true);
    expect(secret()).toBe(right);
  });

  it('tries the keychain’s password again where the server was away', async () => {
    const { door, ask } = aDoor('old', true, await setFolder());
    await door.begin();
    expect(given(await ask['server:connect']({ password: '' }))).toEqual({ connected: false });
    expect(given(await ask['server:connect']({ password: right }))).toEqual({ connected: true });
  });

  it('opens no data at all where its setting can’t be read', async () => {
    const folder = await setFolder();
    writeFileSync(join(folder, 'server.json'), '{"format":');
    const { door } = aDoor(right, true, folder);
    const store = await (await door.begin())?.storing;
    expect(store && faultOf(store)).toBe('server-setting-unreadable');
  });
});

describe('a server', () => {
  it('is set only where it answers, and takes effect at the next start', async () => {
    const { folder, ask, secret } = aDoor(null);
    expect(faultOf(await ask['server:use']({ server, password: 'wrong' }))).toBe('server-password-refused');
    expect(readdirSync(folder)).toEqual([]);
    given(await ask['server:use']({ server, password: right }));
    expect(given(await ask['server:state']({}))).toMatchObject({ server, restart: true });
    expect(readFileSync(join(folder, 'server.json'), 'utf8')).not.toContain(right);
    given(await ask['server:leave']({}));
    expect([secret(), await aDoor(null, true, folder).door.begin()]).toEqual([null, null]);
  });

  it('on another computer is always proved by its certificate; only this very machine is asked without', async () => {
    const { ask, tried } = aDoor(null);
    for (const host of [
      'server.example',
      '192.168.1.9',
      '127.0.0.1',
      'localhost',
      '/run/postgresql',
      'localhost.example',
    ])
      given(await ask['server:use']({ server: { ...server, host }, password: right }));
    expect(tried.map(({ tls }) => tls)).toEqual(['verified', 'verified', 'off', 'off', 'off', 'verified']);
    given(await ask['server:use']({ server: { ...server, host: 'localhost', authorities: 'PEM' }, password: right }));
    expect(tried.at(-1)?.tls).toBe('verified');
    expect(faultOf(await ask['server:use']({ server: { ...server, database: ' ' }, password: right }))).toBe(
      'server-incomplete',
    );
  });
});
