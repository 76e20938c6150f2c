// The door to a bureau's server at a start: opens with the password that the keychain has, else waits until a person gives it.
import type { Fault, Outcome } from '../contract/outcome';
import type { ServerPlace } from '../store/postgres/place';
import type { Store } from '../store/store-port';
import type { SecretKeeper } from './secret-port';
import { readServerSetting, writeServerSetting } from './server-setting';

export type Phase = 'off' | 'connecting' | 'asking' | 'connected';

/** Opens the server as a store. Loaded when it is called: who needs no server loads no driver. */
export type OpenServer = (place: ServerPlace, password: string) => Promise<Outcome<Store>>;

type Parts = {
  /** Absolute, that of the settings. */
  readonly folder: string;
  /** Once the system has said which keychain it has. */
  readonly secrets: () => Promise<SecretKeeper>;
  readonly open: OpenServer;
};

export class ServerDoor {
  phase: Phase = 'off';
  fault: Fault | null = null;
  /** As set now; this run may work on another. */
  place: ServerPlace | null = null;
  restart = false;
  private opened: (store: Outcome<Store>) => void = () => undefined;

  constructor(private readonly parts: Parts) {}

  /** One try after the other. */
  private turn: Promise<unknown> = Promise.resolve();

  async isSafe(): Promise<boolean> {
    return (await this.parts.secrets()).isSafe;
  }

  /** Null where this computer keeps its own data; else `storing` is the store, once somebody has opened it. */
  async begin(): Promise<{ readonly storing: Promise<Outcome<Store>> } | null> {
    const setting = await readServerSetting(this.parts.folder);
    if (setting.state === 'unreadable') return { storing: Promise.resolve(unreadable) };
    this.place = setting.place;
    if (setting.place === null) return null;
    this.phase = 'connecting';
    const storing = new Promise<Outcome<Store>>((resolve) => {
      this.opened = resolve;
    });
    this.turn = this.openByKeychain();
    return { storing };
  }

  /**
   * @param password "" for the one that the keychain has, as after the network was away
   * @returns whether it is open now; `fault` says why not, and it can be tried again
   */
  connect(password: string): Promise<boolean> {
    const connected = this.turn.then(() => (password === '' ? this.openByKeychain() : this.tryOnce(password, true)));
    this.turn = connected.catch(() => undefined);
    return connected;
  }

  private async openByKeychain(): Promise<boolean> {
    const password = await this.parts.secrets().then((secrets) => secrets.read());
    if (password !== null) return this.tryOnce(password, false);
    if (this.phase === 'connecting') this.phase = 'asking';
    return this.phase === 'connected';
  }

  private async tryOnce(password: string, keeps: boolean): Promise<boolean> {
    if (this.place === null || this.phase === 'connected' || this.phase === 'off') return this.phase === 'connected';
    this.phase = 'connecting';
    const store = await this.parts.open(this.place, password);
    this.fault = store.ok ? null : store.fault;
    this.phase = store.ok ? 'connected' : 'asking';
    if (!store.ok) return false;
    if (keeps) await this.keep(password).catch(() => undefined);
    this.opened(store);
    return true;
  }

  private async keep(password: string | null): Promise<void> {
    await (await this.parts.secrets()).keep(password);
  }

  /** Tries a server and sets it for the next start. @throws errors of node:fs */
  async use(place: ServerPlace, password: string): Promise<Fault | null> {
    const tried = await this.parts.open(place, password);
    if (!tried.ok) return tried.fault;
    await tried.value.close();
    await writeServerSetting(this.parts.folder, place);
    await this.keep(password);
    this.place = place;
    this.restart = true;
    return null;
  }

  /** @throws errors of node:fs */
  async leave(): Promise<void> {
    await writeServerSetting(this.parts.folder, null);
    await this.keep(null);
    this.place = null;
    this.restart = true;
  }
}

const unreadable: Outcome<never> = {
  ok: false,
  fault: {
    code: 'server-setting-unreadable',
    sentence: {
      zh: '服务器设置文件（server.json）损坏，没有打开任何数据，以免误用本机数据。请从备份恢复该文件，或者删除它后重新设置。',
      en: 'The file of the server’s setting (server.json) is damaged; no data were opened, so that this computer’s own are not taken for the bureau’s. Restore the file from a backup, or remove it and set the server anew.',
    },
  },
};
